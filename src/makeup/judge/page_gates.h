#pragma once

#include <string>

#include "makeup/judge/standing.h"

namespace banxin::makeup {

/// What no page may have, whatever it costs.
enum class Gate : std::uint8_t {
    every_item_once,   ///< An item is missing, or stands twice.
    covered,           ///< Cells of the page are nobody's, or belong to two.
    inside_page,       ///< A block reaches over the page's edge.
    pin_kept,          ///< A pinned article or a fixed frame stands elsewhere.
    legs_deep_enough,  ///< A leg is shallower than the matter asks for.
    parts_inside,      ///< A head or a picture reaches out of its block, or one over the other.
    lines_add_up,      ///< Room, text, white, cut and jumped lines do not come to the same.
    heads_fall,        ///< A head is larger than one of a higher rank.
    crop_small,        ///< A picture is cropped by more than 12 %.
};

std::string_view word_of(Gate gate);

/// A gate that a page does not pass, and at which item; -1: the page.
struct Breach {
    Gate gate = Gate::covered;
    int item = -1;
    bool operator==(const Breach&) const = default;
};

// Holds a page against the gates, from its places and the articles' matter alone: it looks at no table's price and at
// no tree, so that a mistake in them shows.
std::vector<Breach> check_page(const PageProblem& problem, const PageItems& items, const std::vector<Place>& places);

}  // namespace banxin::makeup
