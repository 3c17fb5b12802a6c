#pragma once

#include "compose/type/house.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// A picture or a group of them, with its caption, in a hole of whole columns and lines.
struct SetPicture {
    std::vector<PlacedPicture> pictures;  ///< One, or a group's.
    std::vector<PlacedLine> caption;
};

/// What a hole's upper edge borders on.
enum class HoleTop { under_head, under_text };

// Sets a picture into its hole. Under a head its top stands level with the characters of the line beside it, under text
// half a line lower. Its words stand where it says, else where the house has them:
//
// below, above: in the hole's full width, the picture in all the rest.
//
// left, right: in a page column of their own where the hole has two, else in a third of it in whole cells; at the foot.
//
// over: in white on a black band at the picture's foot.
//
// A long caption is always set in full; the picture shrinks, to one line at least. One that is too long to stand beside
// its picture stands below.
struct PictureHole {
    Rect area;
    HoleTop top = HoleTop::under_text;
    Length measure;  ///< Of a page column.
    Length gutter;
};
SetPicture set_picture(const StoryPicture& source, const PictureHole& hole, const House& house);

/// Where the words of a picture stand whose hole is as deep as it likes: beside it only where they are no longer than
/// it is deep.
CaptionPlace place_of_words(const StoryPicture& source, const PictureHole& hole, const House& house);

/// What a picture takes with its caption of a hole of that width, under a head, when nothing of it is cut off.
Length depth_for_picture(const StoryPicture& source, const PictureHole& hole, const House& house);

/// Lines of a vertical page that a picture takes at least: narrower, no caption has room under it.
inline constexpr int kLeastLinesOfAPicture = 6;

/// The same in whole body lines.
int lines_for_picture(const StoryPicture& source, const PictureHole& hole, const House& house);

}  // namespace banxin
