#include "fill/page/rest_in_depth.h"

#include <algorithm>

#include "fill/page/hole_slots.h"

namespace banxin {
namespace {

constexpr int kLeastLinesOfRestLeg = 3;
constexpr int kMostFeetApart = 1;

/// Of what check tells of a continuation.
int faults_of(const StoryPart& part) {
    int lacking = 0;
    int apart = 0;
    for (const ColumnFill& column : part.columns) {
        if (column.set > 0 && column.set < part.set()) lacking = std::max(lacking, kLeastLinesOfRestLeg - column.set);
        for (const ColumnFill& other : part.columns)
            apart = std::max(apart, column.white() - other.white() - kMostFeetApart);
    }
    return lacking + apart;
}

}  // namespace

RestInDepth rest_in_depth(const DepthForRest& asked, const FramePlan& hole, const PageLattice& page,
                          const FillSources& sources) {
    FlowRequest request = continuation_request(asked.rest.continuation, asked.rest.head, page);
    if (asked.depth < asked.rest.depth) request.copyfit = Copyfit::no;
    request.count_copy = CountCopy::no;
    const StoryPart part = flow_story(hole_slots(hole, page.grid, asked.depth), request, sources).part;
    if (part.until == part.from) return {};
    return {hole.slots.front().measure * part.overset_lines, faults_of(part)};
}

}  // namespace banxin
