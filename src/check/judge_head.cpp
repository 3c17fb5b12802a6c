#include "check/judge_head.h"

#include <fmt/format.h>

#include "model/page_label.h"

namespace banxin {
namespace {

constexpr int kMostSummaryLines = 4;

Diagnostic too_long(const HeadFit& head, const Story& story) {
    const int room = head.capacities.empty() ? head.capacity : head.capacities.back().characters;
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

Diagnostic over_frame(const StoryPart& part, const Story& story) {
    if (part.head->cells > 0) {
        return {Severity::error, "head-over-frame", story.headline_spot,
                phrase("the head of `{}` takes {}字 across frame `{}`, more than there are", story.id.value,
                       part.head->cells, part.frame.value),
                phrase("shorten it, give the frame more room or its head a lower grade, or leave out the deck")};
    }
    return {
        Severity::error, "head-over-frame", story.headline_spot,
        counted(part.head->lines_over, "the head of `{1}` is {0} line deeper than its room in frame `{2}`",
                "the head of `{1}` is {0} lines deeper than its room in frame `{2}`", story.id.value, part.frame.value),
        phrase("give the frame more lines or its head a lower grade, or leave out the deck or the summary")};
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
    if (head.lines_over > 0) found.push_back(over_frame(part, story));
    if (head.over_fold) found.push_back(over_fold(part, story, edition));
    if (head.too_long) {
        found.push_back(too_long(head, story));
    } else if (head.broken_phrase) {
        found.push_back(broken_phrase(story));
    } else if (head.taken > 0 && head.cells == 0 && !plan.size && head.taken * 2 < head.capacity) {
        found.push_back(short_headline(head, story));
    }
    if (head.summary_too_long) found.push_back(long_summary(head, story));
    return found;
}

}  // namespace banxin
