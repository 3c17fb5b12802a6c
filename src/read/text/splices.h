#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/text/source_text.h"

namespace banxin {

/// Bytes [from, until) of a clean text, and what stands there instead.
struct Splice {
    std::size_t from = 0;
    std::size_t until = 0;
    std::string words;
};

/// The byte of a clean text that a place means; nothing beyond its end.
std::optional<std::size_t> byte_at(const SourceText& source, const SourceSpot& spot);

// The bytes that a text was read from, with nothing but the splices changed: line ends, a byte order mark and every
// other byte stay. Splices do not overlap.
std::string spliced(std::string_view bytes, std::vector<Splice> splices);

}  // namespace banxin
