#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// A line of YAML with YAML's own marks.
struct MeantLine {
    std::u32string line;
    std::optional<std::size_t> first;  ///< The first character that had to change, in the line as it is.
    std::u32string open;               ///< Brackets that are open behind it.
};

// A line of a file with mistakes, as an editor who types Chinese meant it: `headline：…`, `[36pt，28pt]`, `－ page`,
// `{refer； [a，b］}`.
//
// In: the line, and the brackets that are open where it begins.
MeantLine line_as_meant(std::u32string_view line, std::u32string open);

}  // namespace banxin
