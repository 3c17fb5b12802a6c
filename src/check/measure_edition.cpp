#include "check/measure_edition.h"

#include <algorithm>
#include <set>

#include "base/calendar_date.h"
#include "check/frame_moves.h"
#include "check/story_trail.h"
#include "model/issue_number.h"

namespace banxin {
namespace {

void add_page(Report& report, const MeasuredPage& page) {
    report.frames.insert(report.frames.end(), page.frames.begin(), page.frames.end());
    report.pictures.insert(report.pictures.end(), page.pictures.begin(), page.pictures.end());
    report.pointers.insert(report.pointers.end(), page.pointers.begin(), page.pointers.end());
}

/// A jump that never came to printed words still counts.
void add_unplaced_jumps(Report& report, const Edition& edition, const FilledEdition& filled) {
    for (const UnplacedJump& jump : filled.unplaced) {
        const bool listed = std::any_of(report.jumps.begin(), report.jumps.end(),
                                        [&](const JumpReport& r) { return r.story == jump.story && !r.to; });
        if (listed) continue;
        const auto story = edition.stories.find(jump.story);
        const int all =
            story == edition.stories.end() ? jump.characters : StoryText(story->second).characters({}, {INT32_MAX});
        JumpReport unplaced;
        unplaced.story = jump.story;
        unplaced.from = jump.from;
        unplaced.from_frame = jump.frame;
        unplaced.characters_before = all - jump.characters;
        unplaced.characters_after = jump.characters;
        report.jumps.push_back(std::move(unplaced));
    }
}

/// REQUIRES: the report has the frames of all pages, in order.
void add_advice(Report& report, const FilledEdition& filled) {
    auto report_of = report.frames.begin();
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames)
            (report_of++)->foot_move = foot_move(filled, page, plan_of(page, frame));
    }
    for (const SpareAdvice& spare : filled.advice.spare)
        report.spare.push_back(
            {spare.story, spare.page, spare.frame, spare.lines.first, spare.lines.last, spare.white, spare.over});
}

/// Stories in the order in which a reader meets them.
std::vector<StoryId> reading_order(const FilledEdition& filled) {
    std::vector<StoryId> order;
    std::set<StoryId> met;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (met.insert(part.story).second) order.push_back(part.story);
            }
        }
    }
    return order;
}

}  // namespace

Report measure_edition(const Edition& edition, const FilledEdition& filled, const Measures& measures) {
    Report report;
    report.title = edition.paper.name;
    if (edition.date) report.date = iso_date(*edition.date);
    report.number = edition.number;
    report.issue = issue_number(edition.number, edition.paper.language);
    report.pages = static_cast<int>(filled.pages.size());
    report.left_out.assign(edition.unread.pages.begin(), edition.unread.pages.end());
    report.rounds = filled.rounds;
    report.settled = filled.settled;
    for (const MeasuredPage* page : measures.pages) add_page(report, *page);
    for (const StoryId& id : reading_order(filled)) {
        const MeasuredStory& story = *measures.stories.at(id);
        report.stories.push_back(story.report);
        report.jumps.insert(report.jumps.end(), story.jumps.begin(), story.jumps.end());
    }
    add_unplaced_jumps(report, edition, filled);
    add_advice(report, filled);
    for (const auto& [id, story] : edition.stories) {
        if (!measures.stories.contains(id) && !edition.unread.stories.contains(id)) report.unused.push_back(id);
    }
    return report;
}

}  // namespace banxin
