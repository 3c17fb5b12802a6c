// A layout alone is no page: heads have no depth, and without them nobody knows what is left for text. So every story
// frame is given a manuscript of one headline that fills its room at the grade's largest size, and the page is set like
// any other; the slots that stay empty are what the frame takes.
#include "cli/layout_sheet.h"

#include <algorithm>

#include "base/em_box.h"
#include "check/size_names.h"
#include "fill/head/frame_head_room.h"

namespace banxin {
namespace {

constexpr PageNumber kSheetPage{1};

/// Whether a filler has a kicker and a deck.
enum class FillerHead { headline, full };

std::string filled_with(const char* character, int times) {
    std::string words;
    for (int i = 0; i < std::max(1, times); ++i) words += character;
    return words;
}

bool takes_head(const FramePlan& plan) {
    return plan.kind == FrameKind::story || plan.kind == FrameKind::banner;
}

/// A manuscript whose headline fills its room at the largest size, with the rest of a head as asked for.
Story filler_story(const FrameId& frame, const std::optional<HeadRoom>& room, const Paper& paper, FillerHead head) {
    Story story;
    story.id = StoryId{frame.value};
    const auto capacities = room ? head_capacities(*room, paper) : std::vector<HeadCapacity>{};
    story.headline = filled_with("题", capacities.empty() ? 1 : capacities.front().characters);
    if (head == FillerHead::headline || capacities.empty()) return story;
    const LesserRooms rooms = lesser_rooms(*room, capacities.front().size, paper);
    story.kicker = filled_with("引", rooms.kicker.characters);
    story.deck = {filled_with("副", rooms.deck.characters)};
    return story;
}

Edition edition_of(const PageTemplate& layout, const Paper& paper) {
    Edition edition;
    edition.paper = paper;
    edition.layouts.emplace(layout.name, layout);
    EditionPage page;
    page.number = layout.fold ? PageNumber{2} : kSheetPage;
    page.pages = layout.fold ? 2 : 1;
    page.layout = layout.name;
    edition.pages.push_back(page);
    return edition;
}

/// With a head in every frame that takes one.
Edition with_heads(Edition edition, const PagePlan& plan, FillerHead head) {
    for (const FramePlan& frame : plan.frames) {
        if (!takes_head(frame)) continue;
        Story story = filler_story(frame.id, frame_head_room(frame, plan, edition.paper), edition.paper, head);
        edition.pages.front().frames.push_back({frame.id, {}, StoryBinding{story.id, JumpMode::no, {}, {}}});
        edition.stories.emplace(story.id, std::move(story));
    }
    return edition;
}

Rect row_of(const Slot& slot, const LineGrid& grid) {
    const Length size = grid.body.cell;
    return {slot.x, slot.baseline - em_head(size), slot.measure, size};
}

int cells_of(const std::vector<Slot>& slots, Length cell) {
    std::int64_t cells = 0;
    for (const Slot& slot : slots) cells += slot.measure / cell;
    return static_cast<int>(cells);
}

std::vector<Slot> beside(std::vector<Slot> slots, const FramePlan& plan, const LineGrid& grid) {
    std::erase_if(slots, [&](const Slot& slot) {
        return std::any_of(plan.pictures.begin(), plan.pictures.end(),
                           [&](const PlannedArea& hole) { return hole.area.overlaps(row_of(slot, grid)); });
    });
    return slots;
}

/// Lines of the page that a frame covers, its box included.
int depth_of(const FramePlan& plan) {
    const auto& legs = plan.box ? plan.box->around : plan.legs;
    Span lines = legs.empty() ? Span{} : legs.front().lines;
    for (const PlannedArea& leg : legs)
        lines = {std::min(lines.first, leg.lines.first), std::max(lines.last, leg.lines.last)};
    return lines.count();
}

int head_lines_in(const FilledFrame& filled) {
    const bool has_head = !filled.parts.empty() && filled.parts.front().head;
    return has_head ? filled.parts.front().head->grid_lines : 0;
}

void tell_head(FrameSheet& sheet, const PagePlan& page, const Paper& paper) {
    const auto room = frame_head_room(*sheet.plan, page, paper);
    if (!room || !takes_head(*sheet.plan)) return;
    const auto told = [&](const HeadCapacity& one) {
        return HeadRoomReport{size_name(one.size, paper), one.size, one.characters};
    };
    for (const HeadCapacity& headline : head_capacities(*room, paper)) sheet.sizes.push_back(told(headline));
    const LesserRooms lesser = lesser_rooms(*room, sheet.sizes.front().size, paper);
    sheet.lesser = {told(lesser.kicker), told(lesser.deck)};
}

/// REQUIRES: there is a slot.
void tell_measures(FrameSheet& sheet, const std::vector<Slot>& slots) {
    const auto [narrowest, widest] = std::ranges::minmax(slots, {}, &Slot::measure);
    sheet.measure = slots.front().measure;
    sheet.narrowest = narrowest.measure;
    sheet.widest = widest.measure;
}

FrameSheet sheet_of(const FilledFrame& filled, const FramePlan& plan, const PagePlan& page, const Paper& paper) {
    FrameSheet sheet;
    sheet.plan = &plan;
    sheet.columns = plan.columns;
    if (!plan.slots.empty()) tell_measures(sheet, plan.slots);
    sheet.depth = depth_of(plan);
    const bool has_text = plan.kind == FrameKind::story || plan.kind == FrameKind::jumps;
    const std::vector<Slot> free = filled.parts.empty() ? plan.slots : filled.empty_slots;
    if (has_text) {
        sheet.lines = static_cast<int>(free.size());
        sheet.characters = cells_of(free, page.grid.body.cell);
        sheet.beside_art = cells_of(beside(free, plan, page.grid), page.grid.body.cell);
    }
    sheet.head_lines = head_lines_in(filled);
    tell_head(sheet, page, paper);
    return sheet;
}

}  // namespace

Result<std::unique_ptr<LayoutSheet>> set_layout(const PageTemplate& layout, const Paper& paper, FontLibrary& library) {
    const Edition bare = edition_of(layout, paper);
    auto empty = typeset(bare, library);
    if (!empty) return tl::unexpected(std::move(empty.error()));
    const PagePlan& plan = empty->filled.pages.front().plan;
    auto set = typeset(with_heads(bare, plan, FillerHead::headline), library);
    if (!set) return tl::unexpected(std::move(set.error()));
    const auto full = typeset(with_heads(bare, plan, FillerHead::full), library);
    if (!full) return tl::unexpected(full.error());
    auto sheet = std::make_unique<LayoutSheet>(LayoutSheet{*std::move(set), {}});
    const FilledPage& page = sheet->set.filled.pages.front();
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        sheet->frames.push_back(sheet_of(page.frames[i], page.plan.frames[i], page.plan, paper));
        sheet->frames.back().full_head_lines = head_lines_in(full->filled.pages.front().frames[i]);
    }
    return sheet;
}

}  // namespace banxin
