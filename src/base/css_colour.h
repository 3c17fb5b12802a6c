#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace banxin {

/// A colour at the start of a text, and the bytes that it takes there.
struct CssColour {
    unsigned rgb = 0;  ///< 0xRRGGBB, as the renderers round it.
    std::size_t length = 0;
    bool is_opaque = true;
};

// A colour as CSS writes it: `#rgb`, `#rrggbb`, both with a part for opacity; `rgb(…)`, `rgba(…)`, `hsl(…)`, `hsla(…)`
// with commas or spaces, whole numbers, decimals or per cents; a name. Capitals do not count.
std::optional<CssColour> css_colour_at(std::string_view text);

}  // namespace banxin
