#pragma once

#include <vector>

#include "read/copy/copy_characters.h"

namespace banxin {

// Which characters of a text are of something that keeps its own marks: addresses of pages and mail, file names, paths
// and program text, figures with their marks (1,000 3.5 10:30 3:2), Western text with its spaces and marks.
//
// One flag a character.
std::vector<bool> foreign_text(CopyView text);

}  // namespace banxin
