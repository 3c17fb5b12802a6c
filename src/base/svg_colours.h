#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// A colour as it is written in an SVG file.
struct SvgColour {
    std::size_t first = 0;  ///< Byte.
    std::size_t end = 0;
    unsigned rgb = 0;  ///< 0xRRGGBB.
};

// Every colour that an SVG file names for painting, in the file's order: `#rgb`, `#rrggbb`, `rgb(…)` with whole numbers
// or per cents, and the names of CSS, as values of fill, stroke, stop-color, flood-color, lighting-color and color, in
// attributes and styles. Pixels of embedded pictures, and colours mixed by gradients, opacity and filters, are not
// among them.
std::vector<SvgColour> svg_colours(std::string_view svg);

/// The file with every such colour replaced by the grey that is as light.
std::string in_grey(std::string_view svg);

/// The grey as light as a colour, 0xRRGGBB both (Rec. 601, as JPEG has it).
unsigned grey_of(unsigned rgb);

}  // namespace banxin
