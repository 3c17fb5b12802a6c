#pragma once

#include "fill/filled_page.h"

namespace banxin {

/// A picture with its caption in a hole of whole columns and lines.
struct SetPicture {
    PlacedPicture picture;
    std::vector<PlacedLine> caption;
};

/// What a hole's upper edge borders on.
enum class HoleTop { under_head, under_text };

// Sets a picture into its hole: the caption below it on the hole's last lines, the credit flush right after it, the picture in all the
// rest. Under a head its top stands level with the characters of the line beside it, under text half a line lower. A long caption is always set in full; the picture shrinks, to one line at least.
struct PictureHole {
    Rect area;
    HoleTop top = HoleTop::under_text;
};
SetPicture set_picture(const StoryPicture& source, const PictureHole& hole, const Paper& paper, const TypeCase& type_case);

/// Body lines that a picture of full width takes with its caption.
int lines_for_picture(const StoryPicture& source, Length width, const Paper& paper, const TypeCase& type_case);

}  // namespace banxin
