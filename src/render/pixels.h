#pragma once

#include <string>
#include <vector>

#include "render/colours.h"
#include "render/render.h"

namespace banxin {

/// A picture as plain samples of 8 bits, row by row from the top, without gaps.
struct Pixels {
    int width = 0;
    int height = 0;
    int channels = 1;  ///< 1: grey, 3: RGB.
    std::vector<unsigned char> samples;
};

// A page in one grey: white paper is 255. `colours` gives three equal numbers for every ink. Fails as render_png().
Result<Pixels> render_grey(const DisplayList& page, const RenderFonts& fonts, Colours& colours, int dpi);

/// Rows of a page, from its top.
struct PixelRows {
    int dpi = 100;
    int first = 0;
    int count = 0;
};

/// The same of some rows alone, for pages that are too large to be drawn at once.
Result<Pixels> render_grey_rows(const DisplayList& page, const RenderFonts& fonts, Colours& colours,
                                const PixelRows& rows);

/// How many pixels a length has.
int pixels_of(Length length, int dpi);

/// As a PNG file that knows its resolution.
std::string write_png(const Pixels& pixels, int dpi);

}  // namespace banxin
