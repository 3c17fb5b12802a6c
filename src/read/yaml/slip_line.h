#pragma once

#include <string>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

// A line of YAML that may be to blame for a mistake, as an editor sees it: an indent, perhaps a dash, a key, a value.

using SlipLine = std::u32string_view;

inline constexpr SlipLine kSlipBlanks = U" \u3000";

/// The first character behind blanks; the line's size where none is.
std::size_t behind_indent(SlipLine line, std::size_t at = 0);

bool is_slip_item(SlipLine line);

/// Where the first key of a line stands, behind its indent and its dash; the line's size where none does.
std::size_t slip_key_column(SlipLine line);

/// Where the first value of a line starts, behind `key: `; the line's size where there is none.
std::size_t slip_value(SlipLine line);

/// A word that is a key in some file, and a colon of either width.
bool starts_with_known_key(SlipLine line);

Phrase write_line_as(const std::u32string& line);

}  // namespace banxin
