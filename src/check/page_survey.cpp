#include "check/page_survey.h"

#include <algorithm>
#include <map>
#include <set>

namespace banxin {
namespace {

/// Body lines that a frame's part takes, by column. A jump line ends its leg, though a cut at a good place may leave a
/// white line over it.
std::map<int, std::set<int>> lines_by_column(const FilledFrame& filled, std::size_t part) {
    std::map<int, std::set<int>> taken;
    for (const PlacedLine& line : filled.lines) {
        if (line.part != static_cast<int>(part)) continue;
        const bool jump = line.source.element == Element::jump_to;
        if (!line.place || (!jump && !is_story_text(line.source.element))) continue;
        std::set<int>& lines = taken[line.place->column];
        const int first = line.place->lines.first;
        for (int i = first; i <= line.place->lines.last; ++i) lines.insert(i);
        if (jump && lines.contains(first - 2)) lines.insert(first - 1);
    }
    return taken;
}

const Slot& slot_at(const FramePlan& frame, int column, int line) {
    return *std::find_if(frame.slots.begin(), frame.slots.end(),
                         [&](const Slot& slot) { return slot.column == column && slot.line == line; });
}

void add_legs(const FilledFrame& filled, std::size_t part, const FramePlan& frame, std::vector<SurveyedLeg>& legs) {
    for (const auto& [column, lines] : lines_by_column(filled, part)) {
        for (auto line = lines.begin(); line != lines.end();) {
            const Slot& slot = slot_at(frame, column, *line);
            SurveyedLeg leg{&filled.parts[part], &frame, column, {*line, *line}, slot.x, slot.measure};
            for (++line; line != lines.end() && *line == leg.lines.last + 1; ++line) leg.lines.last = *line;
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
        if (frame.kind == FrameKind::jumps) {
            for (std::size_t k = 0; k < filled.parts.size(); ++k) add_legs(filled, k, frame, found.continued);
        }
        if (frame.kind != FrameKind::story || filled.parts.empty()) continue;
        const StoryPart& part = filled.parts.front();
        if (part.head && part.head_area.height > Length())
            found.heads.push_back({&part, &frame, page.plan.turn.to_flow(part.head_area)});
        add_legs(filled, 0, frame, found.legs);
    }
    return found;
}

}  // namespace banxin
