#pragma once

#include <array>
#include <functional>
#include <string>

#include "base/diagnostic.h"
#include "display/display_list.h"

namespace banxin {

enum class PictureInks { grey, cmyk };
enum class PictureCoding { jpeg, flat };

/// By which profile a picture's colours were read.
enum class ProfileUsed {
    own,
    none,    ///< It carries none.
    broken,  ///< What it carries cannot be read.
    other,   ///< What it carries is for colours of another kind.
};

/// A picture in the press's own numbers.
struct PressPicture {
    int width = 0;  ///< Pixels.
    int height = 0;
    PictureInks inks = PictureInks::grey;  ///< Grey prints with black alone.
    PictureCoding coding = PictureCoding::flat;
    /// A JPEG file, or rows of pixels from the top, a byte a sample. Grey: 255 is white. CMYK: 0 is no ink, in a JPEG
    /// too.
    std::string bytes;
    int most_ink = 0;         ///< Percent, of any pixel, as it comes out of the file.
    int most_ink_before = 0;  ///< The same before the ink limit was applied: above it where that changed something.
    int over_limit = 0;       ///< Pixels with more ink than the limit, in hundredths of a per cent.
    int bits = 8;             ///< A sample: 1 for line art, whose rows are packed, a bit of 1 white.
    ProfileUsed profile = ProfileUsed::none;
    bool is_clear_somewhere = false;  ///< The file has alpha.
    bool is_separated_anew = false;   ///< It came in inks with more than the limit, and has others now.
};

/// What lies under a picture, and shows where it is clear: shares of the four inks, in ten-thousandths.
struct PictureGround {
    std::array<int, 4> mix{};
    bool is_bare() const { return mix == std::array<int, 4>{}; }
};

// Makes ready what a page shows of a picture: exactly its crop, in no more pixels than its area needs.
//
// Fails where the picture cannot be read or may not be printed.
using MakePressPicture = std::function<Result<PressPicture>(const PlacedImage&, const PictureGround&)>;

}  // namespace banxin
