#pragma once

#include <optional>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>

#include "base/length.h"

namespace banxin {

/// A height in body lines, in thousandths of a line (0.5行 = 500).
struct LineMeasure {
    int milli = 0;
    bool operator==(const LineMeasure&) const = default;
};

/// A length as an editor writes it: `9pt 3mm 1.2cm 14Q` on paper, `2字` in body characters, `0.5行` in body lines.
using WrittenLength = std::variant<Length, Em, LineMeasure>;

enum class LengthFault {
    no_number,     ///< `big`
    no_unit,       ///< `12`
    unknown_unit,  ///< `12px`
    too_large,     ///< More than ten metres, or a million characters or lines.
};

// Reads a length from its decimal digits, with no floating point between: "11.25pt" is 142875 EMU. A length finer than
// an EMU (7.875pt) or than a thousandth goes to the nearest one, halves up.
tl::expected<WrittenLength, LengthFault> parse_length(std::string_view text);

}  // namespace banxin
