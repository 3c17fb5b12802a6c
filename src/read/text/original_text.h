#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace banxin {

// Where each byte of a clean text (read/text/source_text.h) stands in the bytes that were read, and last the length of
// those: what cleaning drops is a byte order mark and the carriage returns of line ends.
std::vector<std::size_t> original_places(std::string_view bytes);

/// How a text ends its lines: with the first line end that it has, else as on Unix.
std::string_view line_end_of(std::string_view bytes);

}  // namespace banxin
