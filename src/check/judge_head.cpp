#include "check/judge_head.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/page_label.h"

namespace banxin {
namespace {

constexpr int kMostSummaryLines = 4;

int room_of(const HeadFit& head) {
    return head.capacities.empty() ? head.capacity : head.capacities.back().characters;
}

/// The largest of the paper's sizes below the one that a layout fixes at which the headline fits its lines for certain;
/// empty where none is. What a line has over beside its last character is not counted.
std::string size_that_fits(const HeadFit& head, const HeadPlan& plan, const Paper& paper) {
    const int in_line = room_of(head) / std::max(plan.lines, 1);
    Length best;
    std::string name;
    for (const auto& [called, size] : paper.sizes) {
        if (size >= *plan.size || size <= best || size <= paper.grid().cell) continue;
        if (plan.lines * ((*plan.size * in_line) / size) < head.taken) continue;
        best = size;
        name = called;
    }
    return name;
}

/// Where the layout fixes the size, no grade makes it smaller.
Diagnostic too_long_at_size(const HeadFit& head, const HeadPlan& plan, const Story& story, const Paper& paper) {
    const int room = room_of(head);
    const std::string size = size_that_fits(head, plan, paper);
    const int lines = std::max(head.headline_lines, plan.lines + 1);
    return {Severity::warning, "headline-too-long", story.headline_spot,
            phrase("the headline of `{}` has {}字; at the size that the layout fixes there is room for {}",
                   story.id.value, head.taken, room),
            size.empty() ? phrase("shorten it, or give the frame's head `lines: {}`; another grade does not change "
                                  "a size that is fixed",
                                  lines)
                         : phrase("shorten it, or give the frame's head `lines: {}` or `size: {}`; another grade "
                                  "does not change a size that is fixed",
                                  lines, size)};
}

Diagnostic too_long(const HeadFit& head, const Story& story) {
    const int room = room_of(head);
    return {Severity::warning, "headline-too-long", story.headline_spot,
            phrase("the headline of `{}` has {}字; at the grade's smallest size there is room for {}", story.id.value,
                   head.taken, room),
            phrase("shorten it, or give the frame's head more lines or a lower grade")};
}

Diagnostic broken_phrase(const Story& story) {
    return {Severity::note, "headline-broken-phrase", story.headline_spot,
            phrase("a line of the headline of `{}` ends in the midst of a phrase", story.id.value),
            phrase("shorten it, or say with | where its lines end")};
}

Diagnostic short_headline(const HeadFit& head, const Story& story) {
    return {Severity::note,
            "headline-short",
            story.headline_spot,
            phrase("the headline of `{}` has {}字 where {} have room", story.id.value, head.taken, head.capacity),
            {}};
}

/// What makes a head smaller: its grade, or the size that the layout fixes.
Phrase way_to_smaller(const HeadPlan& plan) {
    return plan.size ? phrase("a smaller `size`") : phrase("a lower grade");
}

Diagnostic over_frame(const StoryPart& part, const HeadPlan& plan, const Story& story) {
    if (part.head->cells > 0) {
        return {
            Severity::error, "head-over-frame", story.headline_spot,
            phrase("the head of `{}` takes {}字 across frame `{}`, more than there are", story.id.value,
                   part.head->cells, part.frame.value),
            phrase("shorten it, give the frame more room or its head {}, or leave out the deck", way_to_smaller(plan))};
    }
    return {
        Severity::error, "head-over-frame", story.headline_spot,
        counted(part.head->lines_over, "the head of `{1}` is {0} line deeper than its room in frame `{2}`",
                "the head of `{1}` is {0} lines deeper than its room in frame `{2}`", story.id.value, part.frame.value),
        phrase("give the frame more lines or its head {}, or leave out the deck or the summary", way_to_smaller(plan))};
}

Diagnostic over_fold(const StoryPart& part, const Story& story, const Edition& edition) {
    return {Severity::warning, "head-over-fold", story.headline_spot,
            phrase("the head of `{}` lies across the fold of pages {} and {}, which are printed on two sheets",
                   story.id.value, page_label(part.page, edition), page_label({part.page.value + 1}, edition)),
            phrase("say with | where it may be cut at the fold, shorten it, or let it stand on one side: "
                   "`head: {{columns: …}}`")};
}

Diagnostic long_summary(const HeadFit& head, const Story& story) {
    return {Severity::warning, "summary-too-long", story.summary_spot,
            counted(head.summary_lines, "the summary of `{1}` takes {0} line; {2} are its most",
                    "the summary of `{1}` takes {0} lines; {2} are its most", story.id.value, kMostSummaryLines),
            phrase("shorten it")};
}

}  // namespace

Diagnostics judge_head(const StoryPart& part, const HeadPlan& plan, const Story& story, const Edition& edition) {
    if (part.jump_head_over_fold) return {over_fold(part, story, edition)};
    if (!part.head) return {};
    const HeadFit& head = *part.head;  // one across its text is as long as its words: never short
    Diagnostics found;
    if (head.lines_over > 0) found.push_back(over_frame(part, plan, story));
    if (head.over_fold) found.push_back(over_fold(part, story, edition));
    if (head.too_long) {
        found.push_back(plan.size ? too_long_at_size(head, plan, story, edition.paper) : too_long(head, story));
    } else if (head.broken_phrase) {
        found.push_back(broken_phrase(story));
    } else if (head.taken > 0 && head.cells == 0 && !plan.size && head.taken * 2 < head.capacity) {
        found.push_back(short_headline(head, story));
    }
    if (head.summary_too_long) found.push_back(long_summary(head, story));
    return found;
}

}  // namespace banxin
