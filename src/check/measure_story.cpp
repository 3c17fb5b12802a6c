// The figures by which copy is cut and added, in the units that a desk works in: lines and 字.
//
// Both are facts where pages were filled: they have been tried (fill/text/cut_to_fit.h, copy_to_add.h). Where to add
// was not, it is an estimate, the white lines times what a line of this very part holds, for a part beside a picture
// has shorter lines than the story's average. Only white that copy would fill counts: in a jump hole it is the frame's,
// and before a jump the place of the cut has left it.
#include "check/measure_story.h"

#include <algorithm>

#include "check/cut_words.h"
#include "check/size_names.h"
#include "model/page_label.h"

namespace banxin {
namespace {

HeadReport head_report(const HeadFit& head, const Paper& paper) {
    return {size_name(head.size, paper),
            head.size,
            head.headline_lines,
            head.grid_lines,
            head.characters,
            head.capacity,
            head.too_long,
            head.broken_phrase,
            head.taken,
            head.summary_lines,
            head.lines_over,
            head_rooms(head.capacities, paper),
            head.writing,
            head.cells};
}

std::vector<ColumnReport> column_reports(const StoryPart& part) {
    std::vector<ColumnReport> out;
    for (const ColumnFill& column : part.columns) out.push_back({column.slots, column.set, column.white()});
    return out;
}

int usual_line(int characters, int lines) {
    return lines == 0 ? 0 : (characters + lines / 2) / lines;
}

/// Where no line is set that could tell.
int cells_in_a_line(const FramePlan& plan, const Paper& paper) {
    return plan.slots.empty() ? 0 : static_cast<int>(plan.slots.front().measure / paper.grid().cell);
}

/// White that more copy would fill. In a jump hole the white stands at the frame's foot and belongs to the frame.
int white_for_copy(const TrailStep& step) {
    if (step.plan->kind == FrameKind::jumps || step.part->jumps_to || step.part->overset_lines > 0) return 0;
    int white = 0;
    for (const ColumnFill& column : step.part->columns) white += std::max(0, column.white());
    return white;
}

/// Where it was not tried.
int about_to_add(const PartReport& part, const FramePlan& plan, const Paper& paper) {
    const int in_a_line = usual_line(part.characters_set, part.lines_set);
    return part.lines_short * (in_a_line > 0 ? in_a_line : cells_in_a_line(plan, paper));
}

/// Rounded up: a price that is told stays over a limit that it is over.
ClosingUpReport closing_up_report(const ClosingUp& tried) {
    ClosingUpReport out{tried.lines, std::nullopt};
    if (tried.cheapest) out.cheapest = (*tried.cheapest + 99) / 100;
    return out;
}

PartReport part_report(const TrailStep& step, const StoryText& text, const Edition& edition) {
    const StoryPart& part = *step.part;
    PartReport out;
    out.page = part.page;
    out.page_label = sheet_label(part.page, edition);
    out.frame = part.frame;
    out.landing = part.landing;
    for (const ColumnFill& column : part.columns) {
        out.lines_available += column.slots;
        out.lines_set += column.set;
    }
    out.lines_over = part.overset_lines;
    out.lines_short = white_for_copy(step);
    out.lines_changed = part.lines_changed;
    if (part.closing_up) out.closing_up = closing_up_report(*part.closing_up);
    out.characters_set = text.characters(part.from, part.until);
    out.characters_to_cut = part.to_cut;
    if (out.lines_short > 0) out.to_add = part.to_add;
    out.characters_to_add = out.to_add.most > 0 ? out.to_add.middle() : about_to_add(out, *step.plan, edition.paper);
    out.jumps_to = part.jumps_to;
    out.comes_from = part.comes_from;
    if (part.jumps_to) out.jumps_to_label = sheet_label(*part.jumps_to, edition);
    if (part.comes_from) out.comes_from_label = sheet_label(*part.comes_from, edition);
    out.columns = column_reports(part);
    if (part.head) out.head = head_report(*part.head, edition.paper);
    return out;
}

/// A story that is over, and for a mistake nobody knows yet where it might go on.
bool waits_for_page(const StoryOnPages& on_pages, const Unread& unread) {
    const TrailStep& last = on_pages.trail.back();
    if (last.part->overset_lines == 0 && on_pages.unplaced.empty()) return false;
    if (unread.stories.contains(on_pages.story.id)) return true;
    const StoryBinding* story = story_in(*last.plan);
    const bool is_free = story != nullptr && story->jump == JumpMode::automatic && !last.part->too_small_to_jump;
    return !unread.pages.empty() && (is_free || !on_pages.unplaced.empty());
}

StoryReport story_report(const StoryOnPages& on_pages, const StoryText& text, const Edition& edition) {
    const Story& story = on_pages.story;
    const StoryTrail& trail = on_pages.trail;
    StoryReport out;
    out.id = story.id;
    out.headline = plain_headline(story);
    out.file = story.file;
    out.characters = text.characters({}, text.end());
    for (const TrailStep& step : trail) {
        out.parts.push_back(part_report(step, text, edition));
        out.characters_set += out.parts.back().characters_set;
        out.characters_to_add += out.parts.back().characters_to_add;
    }
    // The rest of a story that found no page was never poured: its lines are told from its characters, so that "cut so
    // much" is said in the same words as for a story that stands and is too long.
    PartReport& last = out.parts.back();
    const UnplacedJump* jump = on_pages.unplaced.empty() ? nullptr : &on_pages.unplaced.front();
    last.rest_waits = waits_for_page(on_pages, edition.unread);
    if (last.rest_waits) last.lines_over = last.characters_to_cut = 0;
    if (jump != nullptr && !last.rest_waits && last.lines_over == 0) {
        last.characters_to_cut = text.characters(trail.back().part->until, text.end());
        const int line = std::max(1, usual_line(last.characters_set, last.lines_set));
        last.lines_over = jump->lines > 0 ? jump->lines : (last.characters_to_cut + line - 1) / line;
    }
    out.characters_to_cut = last.characters_to_cut;
    return out;
}

std::vector<JumpReport> jumps_of(const StoryOnPages& on_pages, const StoryText& text) {
    const Story& story = on_pages.story;
    const StoryTrail& trail = on_pages.trail;
    std::vector<JumpReport> jumps;
    for (std::size_t i = 0; i < trail.size(); ++i) {
        const StoryPart& part = *trail[i].part;
        if (!part.jumps_to) continue;
        JumpReport jump;
        jump.story = story.id;
        jump.from = part.page;
        jump.from_frame = part.frame;
        jump.to_words = part.jump_words;
        jump.characters_before = text.characters({}, part.until);
        jump.characters_after = text.characters(part.until, text.end());
        jump.cut_words = cut_words(story, part.until);
        if (part.cut) {
            jump.cut = part.cut->kind;
            jump.cut_asked = part.cut->asked;
        }
        if (i + 1 < trail.size()) {
            jump.to = trail[i + 1].part->page;
            jump.to_frame = trail[i + 1].part->frame;
            jump.from_words = trail[i + 1].part->from_words;
        }
        jumps.push_back(jump);
    }
    return jumps;
}

}  // namespace

MeasuredStory measure_story(const StoryOnPages& on_pages, const StoryText& text, const Edition& edition) {
    return {story_report(on_pages, text, edition), jumps_of(on_pages, text)};
}

}  // namespace banxin
