#pragma once

#include "compose/lines/shaped_text.h"

namespace banxin {

/// First unit of the next line: spaces after a break belong to no line.
inline std::uint32_t skip_spaces(const ShapedText& text, std::uint32_t unit, std::uint32_t end) {
    while (unit < end && text.units[unit].cls == CharClass::space) ++unit;
    return unit;
}

/// End of the shown units: spaces before a break are not shown.
inline std::uint32_t trim_spaces(const ShapedText& text, std::uint32_t first, std::uint32_t end) {
    while (end > first && text.units[end - 1].cls == CharClass::space) --end;
    return end;
}

/// Whether a line from a unit on is its block's first; spaces before it do not count.
inline bool starts_block(const ShapedText& text, const ShapedBlock& block, std::uint32_t unit) {
    return trim_spaces(text, block.first_unit, unit) == block.first_unit;
}

}  // namespace banxin
