#include "makeup/judge/through_lines.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

/// Which lines of the page's grid, down or across, something reaches over, and which something ends at.
struct GridLines {
    explicit GridLines(int count) : reached_over(static_cast<std::size_t>(count) + 1), are_edges(reached_over.size()) {}

    void reach_over(int from, int to) {
        for (int at = from + 1; at < to; ++at) reached_over[at] = true;
        are_edges[from] = are_edges[to] = true;
    }
    int count_through() const {
        int count = 0;
        for (std::size_t at = 1; at + 1 < reached_over.size(); ++at)
            count += are_edges[at] && !reached_over[at] ? 1 : 0;
        return count;
    }

    std::vector<bool> reached_over;
    std::vector<bool> are_edges;
};

}  // namespace

int through_lines(const PageSize& page, const std::vector<Place>& places) {
    GridLines down(page.columns);
    GridLines across(page.lines);
    for (const Place& place : places) {
        for (const Block& leg : legs_of(place)) {
            down.reach_over(leg.column, leg.right());
            across.reach_over(leg.line, leg.foot());
        }
        if (place.block.columns == page.columns && place.notch.side == Notch::Side::none)
            across.reached_over[place.block.line] = across.reached_over[place.block.foot()] = true;
    }
    return down.count_through() + across.count_through();
}

}  // namespace banxin::makeup
