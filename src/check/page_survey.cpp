#include "check/page_survey.h"

#include <algorithm>
#include <map>
#include <set>

namespace banxin {
namespace {

bool runs_in_column(LineRole role) {
    return role == LineRole::body || role == LineRole::crosshead || role == LineRole::credit ||
           role == LineRole::drop_cap || role == LineRole::jump_to;
}

/// The slot that a line stands in: the last one of its column that starts at or before it.
const Slot* slot_of(Point origin, const FramePlan& frame, const LineGrid& grid) {
    const auto holds = [&](const Slot& slot) {
        const bool on_line = origin.y > grid.line_top(slot.line) && origin.y <= grid.line_top(slot.line + 1);
        return on_line && slot.x <= origin.x && origin.x < slot.x + slot.measure;
    };
    const auto found = std::find_if(frame.slots.begin(), frame.slots.end(), holds);
    return found == frame.slots.end() ? nullptr : &*found;
}

/// Body lines taken, by column.
std::map<int, std::set<int>> lines_by_column(const FilledFrame& filled, const FramePlan& frame, const PagePlan& page) {
    std::map<int, std::set<int>> taken;
    for (const PlacedLine& line : filled.lines) {
        if (!runs_in_column(line.role)) continue;
        if (const Slot* slot = slot_of(page.turn.to_flow(line.origin), frame, page.grid))
            taken[slot->column].insert(slot->line);
    }
    return taken;
}

const Slot& slot_at(const FramePlan& frame, int column, int line) {
    return *std::find_if(frame.slots.begin(), frame.slots.end(),
                         [&](const Slot& slot) { return slot.column == column && slot.line == line; });
}

/// A crosshead stands in the middle of its lines: a white line beside it does not end a leg.
constexpr int kWhiteWithinLeg = 1;

void add_legs(const FilledFrame& filled, const FramePlan& frame, const PagePlan& page, std::vector<SurveyedLeg>& legs) {
    for (const auto& [column, lines] : lines_by_column(filled, frame, page)) {
        for (auto line = lines.begin(); line != lines.end();) {
            const Slot& slot = slot_at(frame, column, *line);
            SurveyedLeg leg{&filled.parts.front(), &frame, column, {*line, *line}, slot.x, slot.measure};
            for (++line; line != lines.end() && *line <= leg.lines.last + 1 + kWhiteWithinLeg; ++line)
                leg.lines.last = *line;
            legs.push_back(leg);
        }
    }
}

}  // namespace

PageSurvey survey(const FilledPage& page) {
    PageSurvey found;
    found.page = &page;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FilledFrame& filled = page.frames[i];
        const FramePlan& frame = page.plan.frames[i];
        if (frame.kind != FrameKind::story || filled.parts.empty()) continue;
        const StoryPart& part = filled.parts.front();
        if (part.head && part.head_area.height > Length())
            found.heads.push_back({&part, &frame, page.plan.turn.to_flow(part.head_area)});
        add_legs(filled, frame, page.plan, found.legs);
    }
    return found;
}

}  // namespace banxin
