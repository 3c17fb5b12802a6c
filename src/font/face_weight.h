#pragma once

#include "font/font_values.h"

namespace banxin {

/// How heavy a face says it is, 1 to 1000 as in CSS; 400 where it says nothing. Opens the file.
int weight_of_face(const FaceFile& file);

}  // namespace banxin
