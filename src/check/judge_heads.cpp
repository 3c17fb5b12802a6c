#include <fmt/format.h>

#include <algorithm>

#include "check/make_up_rules.h"
#include "fill/head/fit_head.h"
#include "fill/text/placed_line.h"

namespace banxin {
namespace {

/// Heads nearer than this look like one.
constexpr int kLeastLinesBetweenHeads = 5;
/// Body lines that a head must have under it.
constexpr int kLeastLinesUnderHead = 3;
/// From this height on a page is folded across its middle (对开 is 545 mm, 四开 390 mm).
constexpr Length kFoldedFrom = Length::mm(500);

bool overlap_across(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right();
}
bool overlap_down(const Rect& a, const Rect& b) {
    return a.y < b.bottom() && b.y < a.bottom();
}

/// Side by side with nothing but a gutter, or the white of boxes, between.
bool are_neighbours(const SurveyedHead& a, const SurveyedHead& b, const PagePlan& plan) {
    const SurveyedHead& left = a.area.x < b.area.x ? a : b;
    const SurveyedHead& right = a.area.x < b.area.x ? b : a;
    const Length between = right.area.x - left.area.right();
    return between >= Length() && between < plan.measure && overlap_down(a.area, b.area);
}

bool have_one_look(const SurveyedHead& a, const SurveyedHead& b, const Paper& paper) {
    const TextStyle one = headline_style(a.frame->head, paper);
    const TextStyle other = headline_style(b.frame->head, paper);
    return one.font == other.font && one.ink == other.ink;
}

bool look_alike(const SurveyedHead& a, const SurveyedHead& b, const Paper& paper) {
    const HeadFit& one = *a.part->head;
    const HeadFit& other = *b.part->head;
    return one.size == other.size && one.headline_lines == other.headline_lines && one.writing == other.writing &&
           have_one_look(a, b, paper);
}

/// A head across its text ends where the text does.
bool stands_beside(const SurveyedHead& head) {
    return head.part->head->cells != 0;
}

Phrase pair_of(const SurveyedHead& a, const SurveyedHead& b) {
    return phrase("`{}` and `{}`", a.part->story.value, b.part->story.value);
}

void judge_pair(const SurveyedHead& a, const SurveyedHead& b, const MakeUpPage& page, MakeUpFindings& found) {
    const SourceSpot& spot = page.story(b.part->story).headline_spot;
    if (are_neighbours(a, b, page.plan()) && look_alike(a, b, page.edition.paper)) {
        found.push_back({MakeUpRule::equal_heads_side_by_side, spot,
                         phrase("the heads of {} stand side by side and look alike", pair_of(a, b)),
                         phrase("give one of them another font, grade or number of lines, or move its frame")});
    }
    if (stands_beside(a) || stands_beside(b)) return;
    const SurveyedHead& upper = a.area.y < b.area.y ? a : b;
    const SurveyedHead& lower = a.area.y < b.area.y ? b : a;
    const Length between = lower.area.y - upper.area.bottom();
    const Length least = page.plan().grid.body.leading * kLeastLinesBetweenHeads;
    if (overlap_across(a.area, b.area) && between >= Length() && between < least) {
        found.push_back({MakeUpRule::heads_stacked, spot,
                         phrase("the heads of {} stand one on the other, with fewer than {} lines between",
                                pair_of(upper, lower), kLeastLinesBetweenHeads),
                         phrase("put text or a picture between them")});
    }
}

/// Body lines under a head, in the column that has most of them; text round a head counts from its foot on.
int lines_under(const SurveyedHead& head, const MakeUpPage& page) {
    int most = 0;
    for (const SurveyedLeg& leg : page.survey.legs) {
        if (leg.frame != head.frame) continue;
        const Length foot = page.plan().grid.line_top(leg.lines.last + 1);
        const bool under = foot > head.area.bottom() && overlap_across({leg.x, {}, leg.measure, {}}, head.area);
        if (under) most = std::max(most, static_cast<int>((foot - head.area.bottom()) / page.plan().grid.body.leading));
    }
    return std::max(most, 0);
}

/// Beside its text a head has none under it, nor has one over a picture.
bool needs_text_under(const SurveyedHead& head) {
    const bool over = head.frame->head.place == HeadPlace::over && !stands_beside(head);
    return over && head.frame->pictures.empty() && head.part->set() > 0;
}

void judge_foot(const SurveyedHead& head, const MakeUpPage& page, MakeUpFindings& found) {
    if (!needs_text_under(head)) return;
    const int lines = lines_under(head, page);
    if (lines >= kLeastLinesUnderHead) return;
    found.push_back({MakeUpRule::head_at_column_foot, head.frame->spot,
                     phrase("the head of `{}` has {} lines of text under it", head.part->story.value, lines),
                     phrase("give the frame at least {} lines below its head", kLeastLinesUnderHead)});
}

bool is_headline_over(const PlacedLine& line, Length fold) {
    if (line.source.element != Element::headline) return false;
    const Rect boxes = em_boxes(line);
    return boxes.y < fold && fold < boxes.bottom();
}

void judge_fold(const MakeUpPage& page, MakeUpFindings& found) {
    const Size trim = page.plan().trim;
    if (trim.height < kFoldedFrom) return;
    const Length fold = trim.height / 2;
    for (const FilledFrame& frame : page.survey.page->frames) {
        for (const StoryPart& part : frame.parts) {
            if (!part.head || part.head->writing == Writing::vertical) continue;
            const auto folded = [&](const PlacedLine& line) { return is_headline_over(line, fold); };
            if (std::none_of(frame.lines.begin(), frame.lines.end(), folded)) continue;
            found.push_back({MakeUpRule::head_in_fold, page.story(part.story).headline_spot,
                             phrase("the fold goes through the headline of `{}`", part.story.value),
                             phrase("move its frame some lines up or down")});
        }
    }
}

}  // namespace

MakeUpFindings judge_heads(const MakeUpPage& page) {
    MakeUpFindings found;
    const std::vector<SurveyedHead>& heads = page.survey.heads;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        for (std::size_t other = i + 1; other < heads.size(); ++other) judge_pair(heads[i], heads[other], page, found);
        judge_foot(heads[i], page, found);
    }
    judge_fold(page, found);
    return found;
}

}  // namespace banxin
