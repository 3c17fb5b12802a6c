#pragma once

#include "fill/filled_page.h"

namespace banxin {

/// A picture with its caption in a hole of whole columns and lines.
struct SetPicture {
    PlacedPicture picture;
    std::vector<PlacedLine> caption;
};

// Sets a picture into its hole: caption and credit below it on the hole's last lines, the picture in all the rest, half a body line
// of white above it. A long caption is always set in full; the picture shrinks, to one line at least.
SetPicture set_picture(const StoryPicture& source, const Rect& hole, const Paper& paper, const TypeCase& type_case);

/// Body lines that a picture of full width takes with its caption.
int lines_for_picture(const StoryPicture& source, Length width, const Paper& paper, const TypeCase& type_case);

}  // namespace banxin
