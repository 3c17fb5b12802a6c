#pragma once

#include <string>

#include "model/picture.h"
#include "tl/expected.hpp"

namespace banxin {

// Reads the head of a JPEG or PNG file that lies in memory.
//
// Out:     format and size; the bytes are kept in the picture.
// Refuses: with the editor's words, what is no picture, or breaks off before its end.
tl::expected<Picture, std::string> probe_picture(std::string path, std::string bytes);

}  // namespace banxin
