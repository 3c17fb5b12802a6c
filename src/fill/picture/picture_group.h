#pragma once

#include <vector>

#include "fill/text/filled_page.h"

namespace banxin {

// Lays a picture, or the pictures of a group, into one rectangle.
//
// A group's pictures stand beside or under one another with `gap` between them, each with room in proportion to its
// shape, so that as little as can be is cut off any of them.
std::vector<PlacedPicture> place_group(const StoryPicture& source, const Rect& area, Length gap);

/// How deep the picture or group is at that width when nothing of it is cut off; a picture that is not there counts as
/// 3 to 2.
Length group_depth(const StoryPicture& source, Length width, Length gap);

}  // namespace banxin
