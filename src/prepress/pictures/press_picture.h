#pragma once

#include <functional>
#include <string>

#include "base/diagnostic.h"
#include "display/display_list.h"

namespace banxin {

enum class PictureInks { grey, cmyk };
enum class PictureCoding { jpeg, flat };

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
};

// Makes ready what a page shows of a picture: exactly its crop, in no more pixels than its area needs.
//
// Fails where the picture cannot be read or may not be printed.
using MakePressPicture = std::function<Result<PressPicture>(const PlacedImage&)>;

}  // namespace banxin
