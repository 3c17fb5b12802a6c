#include "compare/version/page_lines.h"

#include <algorithm>
#include <optional>

#include "compare/version/line_looks.h"
#include "compare/version/mark_area.h"

namespace banxin {
namespace {

/// What a line's ornament (waves, corners) may reach out of its box.
constexpr Length kReach = 3_pt;

bool holds(const Rect& area, const Rect& part) {
    return area.x - kReach <= part.x && part.right() <= area.right() + kReach && area.y - kReach <= part.y &&
           part.bottom() <= area.bottom() + kReach;
}

bool is_smaller(const Rect& a, const Rect& b) {
    return std::pair(a.width + a.height, a.width) < std::pair(b.width + b.height, b.width);
}

Rect around_all(const std::vector<PlannedArea>& legs, const Turn& turn) {
    Rect all;
    for (const PlannedArea& leg : legs) all = around(all, turn.to_page(leg.area));
    return all;
}

bool is_set(const FilledFrame& frame) {
    return !frame.lines.empty() || !frame.pictures.empty() || !frame.parts.empty();
}

Element element_of(AsideKind kind) {
    return kind == AsideKind::pull ? Element::pull : Element::facts;
}

/// How far an area lies from a rule, to its left or above (`Side::before`), or to its other side.
enum class RuleSide { before, behind };

/// Nothing where it does not lie along the rule, or not on this side of it.
std::optional<Length> gap_to(const Rect& rule, const Rect& area, RuleSide side) {
    const bool upright = rule.height > rule.width;
    const bool along =
        upright ? area.y < rule.bottom() && rule.y < area.bottom() : area.x < rule.right() && rule.x < area.right();
    if (!along) return std::nullopt;
    const Length middle = upright ? rule.x + rule.width / 2 : rule.y + rule.height / 2;
    const Length gap = side == RuleSide::before ? middle - (upright ? area.right() : area.bottom())
                                                : (upright ? area.x : area.y) - middle;
    return gap < Length() ? std::nullopt : std::optional(gap);
}

}  // namespace

PageLines::PageLines(const FilledPage& page, const PageRules& rules)
    : rules_(rules), writing_(page.plan.turn.writing), near_(page.plan.grid.body.leading) {
    take_boxes(page);
    take_places(page);
}

void PageLines::take_boxes(const FilledPage& page) {
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& plan = page.plan.frames[i];
        const FilledFrame& frame = page.frames[i];
        if (plan.box && is_set(frame))
            boxes_.push_back(
                {around_all(plan.box->around, page.plan.turn), {{plan.id}, Element::none, look_of(plan.box->style)}});
        for (const PlacedAside& aside : frame.asides) {
            if (aside.set()) boxes_.push_back({aside.area, {{plan.id}, element_of(aside.kind), look_of(aside.box)}});
        }
    }
    std::stable_sort(boxes_.begin(), boxes_.end(),
                     [](const BoxPlace& a, const BoxPlace& b) { return is_smaller(a.area, b.area); });
}

void PageLines::take_places(const FilledPage& page) {
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& plan = page.plan.frames[i];
        if (!is_set(page.frames[i])) continue;
        FramePlace place{plan.id, {}};
        for (const PlannedArea& leg : plan.box ? plan.box->around : plan.legs)
            place.areas.push_back(page.plan.turn.to_page(leg.area));
        frames_.push_back(std::move(place));
    }
}

int PageLines::line_of(Element element, const Rect& area) {
    LineVersion line = element == Element::box ? box_round(area) : rule_in(area);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (elements_[i] == element && lines_[i] == line) return static_cast<int>(i);
    }
    lines_.push_back(std::move(line));
    elements_.push_back(element);
    return static_cast<int>(lines_.size()) - 1;
}

std::optional<FrameId> PageLines::box_owner(int line) const {
    const auto number = static_cast<std::size_t>(line);
    if (elements_[number] != Element::box || lines_[number].frames.empty()) return std::nullopt;
    return lines_[number].frames.front();
}

LineVersion PageLines::box_round(const Rect& area) const {
    const auto found = std::ranges::find_if(boxes_, [&](const BoxPlace& box) { return holds(box.area, area); });
    return found == boxes_.end() ? LineVersion() : found->line;
}

LineVersion PageLines::rule_in(const Rect& area) const {
    for (const FramePlace& frame : frames_) {
        const bool inside =
            std::ranges::any_of(frame.areas, [&](const Rect& leg) { return area.overlaps(leg) && holds(leg, area); });
        if (inside) return {{frame.id}, Element::none, look_of(rules_.jump_head.value_or(rules_.across))};
    }
    const bool along_lines = (area.width > area.height) == (writing_ == Writing::horizontal);
    return {parted(area), Element::none, look_of(along_lines ? rules_.across : rules_.column)};
}

std::vector<FrameId> PageLines::parted(const Rect& rule) const {
    std::vector<FrameId> names;
    for (const RuleSide side : {RuleSide::before, RuleSide::behind}) {
        std::vector<std::pair<Length, FrameId>> gaps;
        for (const FramePlace& frame : frames_) {
            for (const Rect& area : frame.areas) {
                if (const auto gap = gap_to(rule, area, side)) gaps.emplace_back(*gap, frame.id);
            }
        }
        const auto nearest = std::min_element(gaps.begin(), gaps.end());
        for (const auto& [gap, frame] : gaps) {
            if (gap < nearest->first + near_ && std::ranges::find(names, frame) == names.end()) names.push_back(frame);
        }
    }
    return names;
}

}  // namespace banxin
