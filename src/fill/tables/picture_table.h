#pragma once

#include <span>
#include <vector>

#include "compose/type/house.h"
#include "fill/picture/picture_box.h"

namespace banxin {

/// A picture with its words in a hole of so many lines.
struct SizedPicture {
    int lines = 0;
    int crop = 0;  ///< What of the part that may be shown is cut off, in thousandths.
};

/// The hole's width across columns and what it borders on; its depth is what is asked for. Of vertical lines the width
/// across columns is the picture's height, and lines lie beside it, half a line clear of it.
struct PictureTableWish {
    PictureHole hole;
    Writing writing = Writing::horizontal;
    int most_crop = 120;  ///< Thousandths.
};

/// The lines that a picture with its words takes when nothing of it is cut off; at least as many as any picture.
int lines_of_whole(const StoryPicture& picture, const PictureTableWish& wish, const House& house);

/// What is cut off pictures that stand together, of the parts that may be shown, in thousandths.
int crop_of(std::span<const PlacedPicture> pictures);

// The depths in which a picture may stand in a hole of one width, with all of its words: from the one that shows all of
// it up to as much as may be cut off, and those a little deeper, at whose sides something is cut off.
//
// Out: the one that shows most first.
std::vector<SizedPicture> picture_table(const StoryPicture& picture, const PictureTableWish& wish, const House& house);

}  // namespace banxin
