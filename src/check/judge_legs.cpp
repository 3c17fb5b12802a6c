#include <fmt/format.h>

#include <algorithm>

#include "check/make_up_rules.h"

namespace banxin {
namespace {

constexpr int kLeastLinesOfLeg = 3;
/// Columns of one story may end a line apart: an odd number of lines has no other way.
constexpr int kMostDifferenceOfFeet = 1;
/// A column with more white is told as story-short.
constexpr int kWhiteLinesToldAsShort = 2;

Phrase where(const SurveyedLeg& leg) {
    return phrase("column {} of frame `{}`", leg.column + 1, leg.frame->id.value);
}

/// What stands beside a leg and makes it short, or, where nothing does, what else changes it.
Phrase way_to_deeper_leg(const FramePlan& frame) {
    const bool picture = !frame.pictures.empty() || !frame.covered.empty();
    const bool head = frame.head.place != HeadPlace::over;
    if (picture && head) return phrase("move the picture or the head beside them, or change the frame's depth");
    if (picture) return phrase("move the picture beside them, or change the frame's depth");
    if (head) return phrase("move the head beside them, or change the frame's depth");
    return phrase("change the frame's depth or the number of its columns, or lengthen the story");
}

/// A story of one or two lines altogether is a brief, not a broken column.
void judge_short(const MakeUpPage& page, MakeUpFindings& found) {
    for (const SurveyedLeg& leg : page.survey.legs) {
        if (leg.lines.count() >= kLeastLinesOfLeg || leg.part->set() <= leg.lines.count()) continue;
        found.push_back({MakeUpRule::short_leg, leg.frame->spot,
                         phrase("`{}` has a leg of {} in {}", leg.part->story.value,
                                leg.lines.count() == 1 ? phrase("one line") : phrase("two lines"), where(leg)),
                         way_to_deeper_leg(*leg.frame)});
    }
}

/// A continuation is told once, for its columns end together: how deep it is, its story's start decides.
void judge_short_continuations(const MakeUpPage& page, MakeUpFindings& found) {
    const StoryPart* told = nullptr;
    for (const SurveyedLeg& leg : page.survey.continued) {
        if (leg.part == told || leg.lines.count() >= kLeastLinesOfLeg || leg.part->set() <= leg.lines.count()) continue;
        told = leg.part;
        found.push_back({MakeUpRule::short_leg, leg.frame->spot,
                         phrase("`{}` has a leg of {} in {}", leg.part->story.value,
                                leg.lines.count() == 1 ? phrase("one line") : phrase("two lines"), where(leg)),
                         phrase("let more of the story go on, or cut it to end where it starts")});
    }
}

/// The white under a story's columns; broken columns of several legs are filled one after the other and end where they
/// may.
void judge_feet(const StoryPart& part, const FramePlan& frame, MakeUpFindings& found) {
    if (frame.legs.size() > 1 || part.columns.size() < 2) return;
    const auto by_white = [](const ColumnFill& a, const ColumnFill& b) { return a.white() < b.white(); };
    const auto [least, most] = std::minmax_element(part.columns.begin(), part.columns.end(), by_white);
    const int apart = most->white() - least->white();
    const bool told_as_short = frame.kind == FrameKind::story && most->white() > kWhiteLinesToldAsShort;
    if (apart <= kMostDifferenceOfFeet || told_as_short) return;
    found.push_back(
        {MakeUpRule::feet_out_of_line, frame.spot,
         phrase("the columns of `{}` in frame `{}` end {} lines apart", part.story.value, frame.id.value, apart),
         phrase("lengthen or shorten the story by some lines")});
}

/// Text that starts higher than the head which stands over it.
void judge_above_head(const MakeUpPage& page, MakeUpFindings& found) {
    for (const SurveyedHead& head : page.survey.heads) {
        if (head.frame->head.place != HeadPlace::over || head.part->head->cells != 0) continue;
        const auto above = [&](const SurveyedLeg& leg) {
            return leg.frame == head.frame && page.plan().grid.line_top(leg.lines.first) < head.area.y;
        };
        const auto leg = std::find_if(page.survey.legs.begin(), page.survey.legs.end(), above);
        if (leg == page.survey.legs.end()) continue;
        found.push_back({MakeUpRule::text_above_head, head.frame->spot,
                         phrase("`{}` goes on in {} above its own head", head.part->story.value, where(*leg)),
                         phrase("let the frame's first leg start highest")});
    }
}

/// The smallest area that holds two legs.
Rect around(const Rect& a, const Rect& b) {
    const Length x = std::min(a.x, b.x);
    const Length y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

bool touch(const Rect& a, const Rect& b, const PagePlan& plan) {
    const Rect wider{a.x - plan.gutter * 2, a.y - plan.grid.body.leading, a.width + plan.gutter * 4,
                     a.height + plan.grid.body.leading * 2};
    return wider.overlaps(b);
}

/// Another story between two successive legs that do not touch.
void judge_apart(const FramePlan& frame, const MakeUpPage& page, MakeUpFindings& found) {
    for (std::size_t i = 1; i < frame.legs.size(); ++i) {
        const Rect& one = frame.legs[i - 1].area;
        const Rect& next = frame.legs[i].area;
        if (touch(one, next, page.plan())) continue;
        for (const FramePlan& other : page.plan().frames) {
            const auto between = [&](const PlannedArea& leg) { return leg.area.overlaps(around(one, next)); };
            if (&other == &frame || std::none_of(other.legs.begin(), other.legs.end(), between)) continue;
            found.push_back({MakeUpRule::legs_apart, frame.spot,
                             phrase("frame `{}` stands between two legs of frame `{}`", other.id.value, frame.id.value),
                             phrase("let the legs of a story touch")});
            break;
        }
    }
}

/// Continuations without heads, one under the other: a reader who turns the page cannot tell them apart.
void judge_landings(const FilledFrame& filled, const FramePlan& frame, const MakeUpPage& page, MakeUpFindings& found) {
    if (filled.parts.size() < 2 || page.edition.paper.jump.head != JumpHead::none) return;
    found.push_back(
        {MakeUpRule::landings_alike, frame.spot,
         phrase("{} stories go on in frame `{}`, and none has a head", filled.parts.size(), frame.id.value),
         phrase_in("a paper",
                   "give jumps a head (`jump: {{head: short}}` in paper.yaml), or land them in frames of their own")});
}

}  // namespace

MakeUpFindings judge_legs(const MakeUpPage& page) {
    MakeUpFindings found;
    judge_short(page, found);
    judge_short_continuations(page, found);
    judge_above_head(page, found);
    for (std::size_t i = 0; i < page.survey.page->frames.size(); ++i) {
        const FilledFrame& filled = page.survey.page->frames[i];
        const FramePlan& frame = page.plan().frames[i];
        if (frame.kind == FrameKind::story && !filled.parts.empty()) judge_feet(filled.parts.front(), frame, found);
        judge_apart(frame, page, found);
        if (frame.kind != FrameKind::jumps) continue;
        for (const StoryPart& part : filled.parts) judge_feet(part, frame, found);
        judge_landings(filled, frame, page, found);
    }
    return found;
}

}  // namespace banxin
