// A column without end is a page on which no line is in the way of another, so the lines in it are counted by the same
// flow as on a page, large first characters and crossheads included. What other numbers of lines cost is asked of the
// paragraphs, as copyfitting will ask them when the page is set.
#include "fill/tables/line_table.h"

#include <algorithm>
#include <numeric>

#include "fill/text/copyfit.h"
#include "fill/text/drop_cap.h"

namespace banxin {
namespace {

constexpr std::int64_t kHundredths = 100;

/// More slots than the text can need: a line holds one unit at least.
int lines_at_most(const ShapedText& text, const Paper& paper) {
    return static_cast<int>(text.units.size()) + static_cast<int>(text.blocks.size()) * (paper.crosshead_lines + 2);
}

int lines_of_flow(const StoryId& story, Length measure, const FillSources& sources) {
    const int most = lines_at_most(*sources.text(story), sources.paper());
    FlowRequest request{story, {}, {}, std::nullopt, measure};
    request.copyfit = Copyfit::no;
    const Flow flow = flow_with_drop_cap(endless_column(most, measure, sources.paper().grid()), request, sources);
    return flow.part.set();
}

/// The cheapest paragraphs' prices, summed up one by one.
std::vector<std::int64_t> sums_of(std::vector<LineChange> changes, int most, const FitRules& fit) {
    std::erase_if(changes, [&](const LineChange& change) { return change.price > fit.dearest_line * kHundredths; });
    std::vector<std::int64_t> sums;
    for (const LineChange& change : changes) {
        if (static_cast<int>(sums.size()) == most) break;
        sums.push_back(std::max<std::int64_t>(change.price, 0) + (sums.empty() ? 0 : sums.back()));
    }
    return sums;
}

}  // namespace

std::vector<Slot> endless_column(int lines, Length measure, const BodyGrid& grid) {
    std::vector<Slot> slots(static_cast<std::size_t>(std::max(lines, 0)));
    for (int i = 0; i < lines; ++i) slots[i] = {Length(), grid.leading * (i + 1), measure, i + 1};
    return slots;
}

LineTable line_table(const StoryId& story, Length measure, const FillSources& sources) {
    LineTable table;
    if (sources.text(story)->units.empty()) return table;
    const FitRules& fit = sources.paper().fit;
    const LineBreaker& breaker = sources.breaker(story);
    table.lines = lines_of_flow(story, measure, sources);
    table.closed = sums_of(line_changes(breaker, {}, measure, -1), fit.close_up, fit);
    table.opened = sums_of(line_changes(breaker, {}, measure, 1), fit.drive_out, fit);
    return table;
}

}  // namespace banxin
