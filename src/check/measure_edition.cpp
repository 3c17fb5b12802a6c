// The figures by which copy is cut and added, in the units that a desk works in: lines and 字.
//
// To cut is a fact: the characters behind the last set line. To add is an estimate, the white lines times what a line
// of this very part holds, for a part beside a picture has shorter lines than the story's average. Only white that copy
// would fill counts: in a jump hole it is the frame's, and before a jump the place of the cut has left it.
#include "check/measure_edition.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/calendar_date.h"
#include "check/cut_words.h"
#include "check/frame_moves.h"
#include "check/story_trail.h"
#include "fill/head/fit_head.h"
#include "fill/text/jump_wording.h"
#include "model/issue_number.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

constexpr std::int64_t kEmuPerInch = 914'400;

const UnplacedJump* unplaced_jump(const FilledEdition& filled, const StoryId& story) {
    const auto found = std::find_if(filled.unplaced.begin(), filled.unplaced.end(),
                                    [&](const UnplacedJump& jump) { return jump.story == story; });
    return found == filled.unplaced.end() ? nullptr : &*found;
}

std::vector<HeadRoomReport> head_rooms(const std::vector<HeadCapacity>& capacities, const Paper& paper) {
    std::vector<HeadRoomReport> out;
    for (const HeadCapacity& room : capacities)
        out.push_back({size_name(room.size, paper), room.size, room.characters});
    return out;
}

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
int white_lines(const TrailStep& step) {
    if (step.plan->kind == FrameKind::jumps || step.part->jumps_to || step.part->overset_lines > 0) return 0;
    int white = 0;
    for (const ColumnFill& column : step.part->columns) white += std::max(0, column.white());
    return white;
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
    out.lines_short = white_lines(step);
    out.lines_changed = part.lines_changed;
    if (part.closing_up) out.closing_up = closing_up_report(*part.closing_up);
    out.characters_set = text.characters(part.from, part.until);
    out.characters_to_cut = part.to_cut;
    const int in_a_line = usual_line(out.characters_set, out.lines_set);
    out.characters_to_add = out.lines_short * (in_a_line > 0 ? in_a_line : cells_in_a_line(*step.plan, edition.paper));
    out.jumps_to = part.jumps_to;
    out.comes_from = part.comes_from;
    if (part.jumps_to) out.jumps_to_label = sheet_label(*part.jumps_to, edition);
    if (part.comes_from) out.comes_from_label = sheet_label(*part.comes_from, edition);
    out.columns = column_reports(part);
    if (part.head) out.head = head_report(*part.head, edition.paper);
    return out;
}

StoryReport story_report(const Story& story, const StoryTrail& trail, const Edition& edition,
                         const FilledEdition& filled) {
    const StoryText text(story);
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
    const UnplacedJump* jump = unplaced_jump(filled, story.id);
    if (jump != nullptr && last.lines_over == 0) {
        last.characters_to_cut = text.characters(trail.back().part->until, text.end());
        const int line = std::max(1, usual_line(last.characters_set, last.lines_set));
        last.lines_over = jump->lines > 0 ? jump->lines : (last.characters_to_cut + line - 1) / line;
    }
    out.characters_to_cut = last.characters_to_cut;
    return out;
}

FrameUse use_of(const FramePlan& plan, const FilledFrame& frame) {
    if (plan.kind == FrameKind::ad) return FrameUse::ad;
    if (plan.kind == FrameKind::art) return !plan.binding ? FrameUse::empty : FrameUse::art;
    if (!frame.pointers.empty()) return FrameUse::pointers;
    if (plan.kind == FrameKind::jumps) return frame.parts.empty() ? FrameUse::empty : FrameUse::jumps;
    if (frame.parts.empty()) return !plan.binding ? FrameUse::empty : FrameUse::pointers;
    return FrameUse::story;
}

FrameReport story_frame(FrameReport out, const FilledFrame& frame, const FramePlan& plan) {
    for (const StoryPart& part : frame.parts) {
        out.stories.push_back(part.story);
        out.lines_available += part.slots();
        out.lines_used += part.set();
        out.lines_over += part.overset_lines;
    }
    if (frame.parts.empty()) out.lines_available = static_cast<int>(plan.slots.size());
    const bool has_lines = out.use == FrameUse::story || out.use == FrameUse::empty;
    out.lines_white = has_lines ? out.lines_available - out.lines_used : 0;
    return out;
}

/// A jump hole is used from its top down, over its whole width: its lines count its depth.
FrameReport jump_hole(FrameReport out, const FilledFrame& frame, const FramePlan& plan) {
    for (const StoryPart& part : frame.parts) out.stories.push_back(part.story);
    for (const PlannedArea& leg : plan.legs) out.lines_available += leg.lines.count();
    out.lines_white = frame.parts.empty() ? out.lines_available : frame.white_lines;
    out.lines_used = out.lines_available - out.lines_white;
    out.lines_over = frame.overset_lines;
    return out;
}

FrameReport frame_report(const FilledPage& page, const FilledFrame& frame, const Paper& paper) {
    const FramePlan& plan = plan_of(page, frame);
    FrameReport out;
    out.page = page.plan.number;
    out.id = frame.frame;
    out.use = use_of(plan, frame);
    const bool takes_head = out.use == FrameUse::story || (out.use == FrameUse::empty && plan.kind == FrameKind::story);
    if (takes_head && !plan.legs.empty()) {
        const Rect room = head_room(plan, page.plan);
        out.head = head_rooms(head_capacities({plan.head, room.width, fold_in(room, page.plan)}, paper), paper);
    }
    return plan.kind == FrameKind::jumps ? jump_hole(out, frame, plan) : story_frame(out, frame, plan);
}

void add_jumps(Report& report, const Story& story, const StoryTrail& trail) {
    const StoryText text(story);
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
        report.jumps.push_back(jump);
    }
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

void add_page_facts(Report& report, const FilledPage& page, const Paper& paper) {
    for (const FilledFrame& frame : page.frames) {
        report.frames.push_back(frame_report(page, frame, paper));
        for (const PlacedPicture& picture : frame.pictures) {
            report.pictures.push_back({picture.source.picture.path, page.plan.number, frame.frame, picture.area.width,
                                       picture.area.height, pixels_per_inch(picture)});
        }
        for (const PlacedPointer& pointer : frame.pointers) {
            report.pointers.push_back({pointer.story, page.plan.number, frame.frame, pointer.page, pointer.words});
        }
    }
}

void add_advice(Report& report, const FilledEdition& filled) {
    for (const FilledPage& page : filled.pages) {
        for (const FramePlan& plan : page.plan.frames) {
            for (FrameReport& frame : report.frames) {
                if (frame.page == page.plan.number && frame.id == plan.id)
                    frame.foot_move = foot_move(filled, page, plan);
            }
        }
    }
    for (const SpareAdvice& spare : filled.advice.spare)
        report.spare.push_back(
            {spare.story, spare.page, spare.frame, spare.lines.first, spare.lines.last, spare.white, spare.over});
}

/// Stories in the order in which a reader meets them.
std::vector<StoryId> reading_order(const FilledEdition& filled) {
    std::vector<StoryId> order;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (std::find(order.begin(), order.end(), part.story) == order.end()) order.push_back(part.story);
            }
        }
    }
    return order;
}

}  // namespace

std::string size_name(Length size, const Paper& paper) {
    const auto found =
        std::find_if(paper.sizes.begin(), paper.sizes.end(), [&](const auto& named) { return named.second == size; });
    return found == paper.sizes.end() ? std::string() : found->first;
}

/// The lesser of both directions: it is what the eye sees first.
int pixels_per_inch(const PlacedPicture& placed) {
    const std::int64_t width = placed.area.width.in_emu();
    const std::int64_t height = placed.area.height.in_emu();
    if (width <= 0 || height <= 0) return 0;
    const Picture& picture = placed.source.picture;
    if (is_vector(picture.format)) return 0;
    const int across = placed.crop.width > 0 ? placed.crop.width : picture.width;
    const int down = placed.crop.height > 0 ? placed.crop.height : picture.height;
    return static_cast<int>(std::min(across * kEmuPerInch / width, down * kEmuPerInch / height));
}

Report measure_edition(const Edition& edition, const FilledEdition& filled) {
    Report report;
    report.title = edition.paper.name;
    if (edition.date) report.date = iso_date(*edition.date);
    report.number = edition.number;
    report.issue = issue_number(edition.number, edition.paper.language);
    report.pages = static_cast<int>(filled.pages.size());
    report.rounds = filled.rounds;
    report.settled = filled.settled;
    for (const FilledPage& page : filled.pages) add_page_facts(report, page, edition.paper);
    const auto trails = trails_of(filled);
    for (const StoryId& id : reading_order(filled)) {
        const Story& story = edition.stories.at(id);
        report.stories.push_back(story_report(story, trails.at(id), edition, filled));
        add_jumps(report, story, trails.at(id));
    }
    add_unplaced_jumps(report, edition, filled);
    add_advice(report, filled);
    for (const auto& [id, story] : edition.stories) {
        if (!trails.contains(id) && !edition.unread.stories.contains(id)) report.unused.push_back(id);
    }
    return report;
}

}  // namespace banxin
