#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace banxin {

/// What is known of an image in a PDF without a look at where it stands.
struct InsideImage {
    int width = 0;
    int height = 0;
    int bits = 8;
    bool is_mask = false;     ///< A stencil: one bit, in the colour that holds.
    bool is_damaged = false;  ///< Fewer samples come out of its data than its size promises.
    bool is_empty = false;    ///< No data at all.
    int most_ink = 0;         ///< Per cent, of any pixel in inks.
    double over_limit = 0;    ///< Share of its pixels with more than the limit.

    bool is_line_art() const { return is_mask || bits == 1; }
};

/// Unpacks the image and looks at every pixel. `ink_limit` is in per cent.
InsideImage look_at_image(QPDFObjectHandle image, int ink_limit);

}  // namespace banxin
