#pragma once

#include <optional>
#include <string>

#include "model/picture.h"
#include "tl/expected.hpp"

namespace banxin {

// Reads the head of a JPEG, PNG, SVG or PDF file that lies in memory.
//
// Out:     format, size and orientation; the bytes are kept in the picture. Of a PDF the first page counts.
// Refuses: with the editor's words, what is no picture, breaks off before its end, promises more pixels than its bytes
//          can hold, or would open another file.
tl::expected<Picture, Phrase> probe_picture(std::string path, std::string bytes);

}  // namespace banxin
