#pragma once

#include <optional>

#include "desk/session/desk_issue.h"
#include "desk/session/desk_json.h"

namespace banxin {

// What stands where: from a page to the files, and back. REQUIRE: the desk is not blank.

/// A place on a page as a browser tells it, in thousandths of a point.
struct PlaceOnPage {
    PageNumber page;
    int x = 0;
    int y = 0;
};

/// Element, story, and, of a character, the file, the line, the column and the character of the manuscript; null on
/// white.
DeskJson source_json(const DeskIssue& desk, const PlaceOnPage& place);

/// Page, frame and area of the character of a manuscript (from 0), or of the last one before it that is shown; null
/// where none is.
DeskJson place_json(const DeskIssue& desk, const StoryId& story, int character);

}  // namespace banxin
