#include "fill/aside/fact_box.h"

#include <algorithm>

#include "compose/text/shape_text.h"
#include "fill/text/placed_line.h"
#include "fill/text/pour.h"
#include "fill/text/slot_runs.h"

namespace banxin {
namespace {

constexpr int kLeastLinesAboveFacts = 3;  ///< Of the story, over a box at its last column's foot.

using SharedText = std::shared_ptr<const ShapedText>;

/// The paper as its fact boxes are set: their style is the body's.
Paper paper_of_facts(const Paper& paper) {
    Paper facts = paper;
    const TextStyle body = paper.body.text;
    facts.body.text = paper.style(TextKind::facts);
    facts.body.text.align = body.align;
    for (const TextKind kind : {TextKind::lead, TextKind::list, TextKind::quote}) facts.styles[kind] = facts.body.text;
    facts.end_mark.clear();
    return facts;
}

/// The entries of a list are short: they are not spread to the measure.
SharedText shape_facts(const FactBox& facts, const FillSources& sources) {
    ShapedText text = shape_story(facts.body, {paper_of_facts(sources.paper()), *sources.type_case});
    for (ShapedBlock& block : text.blocks) {
        if (block.kind == BlockKind::list_item) block.align = Align::left;
    }
    return std::make_shared<const ShapedText>(std::move(text));
}

SharedText shape_title(const std::string& title, const FillSources& sources) {
    if (title.empty()) return nullptr;
    return std::make_shared<const ShapedText>(
        shape_plain(title, sources.paper().style(TextKind::facts_title), *sources.type_case));
}

/// The box's room of whole lines, and what goes into it.
class FactBoxSetter {
  public:
    FactBoxSetter(const AsidesRequest& request, const FillSources& sources, SetAsides& out)
        : request_(request),
          sources_(sources),
          out_(out),
          body_(request.page.grid.body),
          facts_(*sources.story(request.story).facts),
          text_(shape_facts(facts_, sources)),
          breaker_(*text_),
          title_(shape_title(facts_.title, sources)) {
        aside_.kind = AsideKind::facts;
        aside_.story = request.story;
        aside_.box = sources.paper().boxes.at("facts");
    }

    void set() {
        if (request_.plan.facts) {
            set_in(request_.plan.facts->area, request_.plan.facts->lines);
            out_.blocked.push_back(aside_.area);
        } else {
            set_at_foot();
        }
        if (!aside_.set()) aside_.overset_lines = std::max(breaker_.count({}, measure_of(request_.page.measure)), 1);
        out_.placed.push_back(std::move(aside_));
    }

  private:
    Length side_white() const { return body_.cell * aside_.box.half_cells / 2; }
    Length measure_of(Length width) const {
        const Length inside = width - side_white() * 2;
        return std::max(inside - inside % body_.cell, body_.cell);
    }

    std::vector<SetLine> title_lines(Length measure) const {
        return title_ ? break_block(*title_, {}, std::span(&measure, 1)) : std::vector<SetLine>{};
    }

    int depth_for(Length measure) const {
        const auto title = static_cast<int>(title_lines(measure).size());
        return aside_.box.lines_above + title + breaker_.count({}, measure) + aside_.box.lines_below;
    }

    /// The last column's foot, with a white line over the box.
    void set_at_foot() {
        const std::vector<std::vector<Slot>> runs = runs_of(request_.slots);
        if (runs.empty()) return;
        const std::vector<Slot>& foot = runs.back();
        const int depth = depth_for(measure_of(foot.front().measure));
        if (depth + 1 + kLeastLinesAboveFacts > static_cast<int>(foot.size())) return;
        const Span lines{foot.back().line - depth + 1, foot.back().line};
        const Rect area{foot.front().x, request_.page.grid.line_top(lines.first), foot.front().measure,
                        body_.leading * depth};
        set_in(area, lines);
        out_.blocked.push_back({area.x, area.y - body_.leading, area.width, area.height + body_.leading});
    }

    void set_in(const Rect& area, Span lines) {
        const Length measure = measure_of(area.width);
        aside_.area = area;
        aside_.inside = {area.x + (area.width - measure) / 2, area.y + body_.leading * aside_.box.lines_above, measure,
                         area.height - body_.leading * (aside_.box.lines_above + aside_.box.lines_below)};
        int line = lines.first + aside_.box.lines_above;
        for (const SetLine& title : title_lines(measure)) put_title(title, line++);
        put_text(line, lines.last - aside_.box.lines_below);
    }

    void put_title(const SetLine& title, int line) {
        const bool centred = sources_.paper().style(TextKind::facts_title).align == Align::centre;
        const Length shift = centred ? (aside_.inside.width - title.right) / 2 : Length();
        const Point origin{aside_.inside.x + shift, request_.page.grid.baseline(line)};
        out_.lines.push_back(place_line(title_, title, origin, {Element::facts_title, request_.story}));
    }

    void put_text(int first, int last) {
        std::vector<Slot> slots;
        for (int line = first; line <= last; ++line) {
            slots.push_back({aside_.inside.x, request_.page.grid.baseline(line), aside_.inside.width, line, 0, 0});
        }
        PourRules rules = pour_rules(sources_.paper());
        rules.crosshead_lines = rules.lines_after_crosshead = 1;
        const Poured poured = pour(breaker_, {}, slots, rules);
        for (const PouredLine& line : poured.lines) {
            const Slot& slot = slots[line.slot];
            const Point origin{slot.x + line.shift, slot.baseline + line.drop};
            out_.lines.push_back(place_line(text_, line.line, origin, {Element::facts, request_.story}));
        }
        aside_.until = offset_at(*text_, poured.next);
        if (!poured.complete) aside_.overset_lines = breaker_.count(poured.next, aside_.inside.width);
    }

    const AsidesRequest& request_;
    const FillSources& sources_;
    SetAsides& out_;
    BodyGrid body_;
    const FactBox& facts_;
    SharedText text_;
    LineBreaker breaker_;
    SharedText title_;
    PlacedAside aside_;
};

}  // namespace

void set_fact_box(const AsidesRequest& request, const FillSources& sources, SetAsides& out) {
    FactBoxSetter(request, sources, out).set();
}

}  // namespace banxin
