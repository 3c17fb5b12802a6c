#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// A colour as it is written in an SVG file.
struct SvgColour {
    std::size_t first = 0;  ///< Byte.
    std::size_t end = 0;
    unsigned rgb = 0;  ///< 0xRRGGBB.
    bool is_opaque = true;
};

// Every colour that an SVG file names for painting, in the file's order: as CSS writes them (css_colour.h),
// as values of fill, stroke, stop-color, flood-color, lighting-color and color, in
// attributes and styles. Pixels of embedded pictures, and colours mixed by gradients, opacity and filters, are not
// among them.
std::vector<SvgColour> svg_colours(std::string_view svg);

/// From a colour to another, 0xRRGGBB both.
using ScreenLook = std::function<unsigned(unsigned)>;

/// The file with every such colour replaced by what it is to look like; one that is see-through stays.
std::string recoloured(std::string_view svg, const ScreenLook& look);

/// The file with every such colour replaced by the grey that is as light.
std::string in_grey(std::string_view svg);

/// The grey as light as a colour, 0xRRGGBB both (Rec. 601, as JPEG has it).
unsigned grey_of(unsigned rgb);

}  // namespace banxin
