#pragma once

#include "check/make_up_rules.h"

namespace banxin {

// A page of 6 columns of 10字 with a gutter of 1字, of 60 lines; 字 and 行 are 10 pt. Frames are put on it one by one,
// each with a story of its own whose body lines the test places.
class MakeUpPageMaker {
  public:
    MakeUpPageMaker() {
        edition.paper.styles[TextKind::headline] = {};
        page_.plan.number = {1};
        page_.plan.trim = {700_pt, 640_pt};
        page_.plan.measure = 100_pt;
        page_.plan.gutter = 10_pt;
        page_.plan.grid = {Length(), {10_pt, 10_pt}, 60};
    }

    static Rect area(Span columns, Span lines) {
        return {Length::pt(110 * (columns.first - 1)), Length::pt(10 * (lines.first - 1)),
                Length::pt(110 * columns.count() - 10), Length::pt(10 * lines.count())};
    }

    /// A frame with its story; its slots are those of its page columns.
    FramePlan& frame(const std::string& id, std::vector<PlannedArea> legs) {
        FramePlan plan;
        plan.id = {id};
        plan.spot = {"front.yaml", static_cast<int>(page_.frames.size()) + 1, 1};
        for (PlannedArea& leg : legs) leg.area = area(leg.columns, leg.lines);
        plan.legs = legs;
        for (const PlannedArea& leg : legs) {
            for (int column = 0; column < leg.columns.count(); ++column, ++plan.columns) add_slots(plan, leg, column);
        }
        page_.plan.frames.push_back(plan);
        FilledFrame filled;
        filled.frame = plan.id;
        StoryPart part;
        part.story = {id};
        filled.parts = {part};
        page_.frames.push_back(filled);
        Story& story = edition.stories[{id}];
        story.id = {id};
        story.headline_spot = {id + ".md", 2, 11};
        return page_.plan.frames.own(page_.plan.frames.size() - 1);
    }

    /// A head of so many lines over the frame's first leg, or over some of the page's columns.
    HeadFit& head(int grid_lines, Length size = 20_pt) {
        const PlannedArea& leg = page_.plan.frames.back().legs.front();
        part().head = HeadFit{};
        part().head->size = size;
        part().head->headline_lines = 1;
        part().head->grid_lines = grid_lines;
        part().head_area = area(leg.columns, {leg.lines.first, leg.lines.first + grid_lines - 1});
        return *part().head;
    }

    /// Body lines in a column of the frame (from 0), on some of the page's lines.
    void text(int column, Span lines) {
        const FramePlan& plan = page_.plan.frames.back();
        int set = 0;
        for (const Slot& slot : plan.slots) {
            if (slot.column != column || slot.line < lines.first || slot.line > lines.last) continue;
            line(Element::body, column, {slot.line, slot.line});
            ++set;
        }
        part().columns.push_back({set, set});
    }

    /// One line in a column of the frame, that takes some of the page's lines.
    void line(Element element, int column, Span lines) {
        PlacedLine line;
        line.source.element = element;
        line.place = GridPlace{column, lines};
        filled().lines.push_back(line);
    }

    StoryPart& part() { return filled().parts.front(); }
    FilledFrame& filled() { return page_.frames.own(page_.frames.size() - 1); }
    PagePlan& plan() { return page_.plan; }

    FilledEdition filled_edition() const {
        FilledEdition filled;
        filled.pages = {page_};
        return filled;
    }

    Edition edition;

  private:
    void add_slots(FramePlan& plan, const PlannedArea& leg, int column) const {
        const Length x = leg.area.x + Length::pt(110 * column);
        for (int line = leg.lines.first; line <= leg.lines.last; ++line)
            plan.slots.push_back({x, page_.plan.grid.baseline(line), 100_pt, line, plan.columns, 0});
    }

    FilledPage page_;
};

}  // namespace banxin
