#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "display/display_list.h"

namespace banxin::test {

/// A part of a page that is compared with the engine's picture of it by itself.
struct ComparedArea {
    std::string frame;
    Rect area;
};

// What must come of a page in a browser, read off its display list by itself: its size, its runs with each glyph's
// place, and what stands at places all over it; lengths in points.
nlohmann::ordered_json truth_json(const DisplayList& page, const std::vector<ComparedArea>& areas);

}  // namespace banxin::test
