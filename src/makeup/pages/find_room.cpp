#include "makeup/pages/find_room.h"

#include <algorithm>

#include "makeup/pages/taken_cells.h"
#include "model/page_label.h"
#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

bool is_bound(const EditionPage& page, const FrameId& frame) {
    return std::any_of(page.frames.begin(), page.frames.end(), [&](const FrameBinding& b) { return b.frame == frame; });
}

bool stays_empty(FrameKind kind) {
    return kind == FrameKind::ad || kind == FrameKind::art || kind == FrameKind::banner;
}

Edition with_only(const Edition& edition, const EditionPage& page, const KeptFrames& kept) {
    Edition one;
    one.file = edition.file;
    one.date = edition.date;
    one.pages = {page};
    one.pages.front().frames = kept.bindings;
    one.paper = edition.paper;
    one.layouts[page.layout] = edition.layouts.at(page.layout);
    one.layouts[page.layout].frames = kept.frames;
    return one;
}

/// An area with the white under it.
Block block_of(const GridArea& area, int air) {
    return {area.columns.first - 1, area.lines.first - 1, area.columns.count(), area.lines.count() + air};
}

TakenCells taken_cells(const PageTemplate& layout, const KeptFrames& kept, int air) {
    TakenCells taken(layout.columns, layout.lines + air);
    for (const FurnitureTemplate& furniture : layout.furniture) {
        if (furniture.above == 0) taken.take(block_of(furniture.area, air));
    }
    for (const FrameTemplate& frame : kept.frames) {
        for (const GridArea& leg : frame.legs) taken.take(block_of(leg, air));
    }
    taken.take_gaps();
    return taken;
}

/// What fills the page's frames beforehand may be made up with the rest.
Phrase how_to_find_room(const EditionPage& page) {
    const auto is_story = [](const FrameBinding& frame) { return std::holds_alternative<StoryBinding>(frame.content); };
    const auto stories = static_cast<std::size_t>(std::ranges::count_if(page.frames, is_story));
    if (stories == 0) return phrase("take a layout with fewer frames that are filled");
    return stories == page.frames.size()
               ? phrase("take `frames` off this page of edition.yaml: its stories are made up with the others")
               : phrase(
                     "take the stories out of `frames` of this page in edition.yaml: they are made up with the others");
}

}  // namespace

KeptFrames kept_frames(const Edition& edition, const EditionPage& page) {
    KeptFrames kept;
    for (const FrameTemplate& frame : edition.layouts.at(page.layout).frames) {
        if (is_bound(page, frame.id) || stays_empty(frame.kind)) kept.frames.push_back(frame);
    }
    kept.bindings = page.frames;
    return kept;
}

Result<PageRoom> find_room(const Edition& edition, const EditionPage& page, const KeptFrames& kept) {
    const PageTemplate& layout = edition.layouts.at(page.layout);
    auto plan = resolve_page(with_only(edition, page, kept), page);
    if (!plan) return tl::unexpected(plan.error());
    const int air = edition.paper.frame_air;
    const TakenCells taken = taken_cells(layout, kept, air);
    int first = 0;
    int end = taken.lines();
    while (first < end && taken.is_line_taken(first)) ++first;
    while (end > first && taken.is_line_taken(end - 1)) --end;
    if (end - first < kLeastLinesOfStory) {
        return fail_input({{Severity::error, "make-up-no-area", page.spot,
                            phrase("page {} has no room for a story: its layout `{}` is full",
                                   sheet_label(page.number, edition), layout.name),
                            how_to_find_room(page)}});
    }
    const Length column = plan->measure + plan->gutter;
    PageRoom room{std::move(*plan), {layout.columns, end - first, 1}, first + 1, air, taken.rectangles(first, end)};
    const Length leading = room.plan.grid.body.leading;
    room.size.column_in_lines = std::max(1, static_cast<int>((column + leading / 2) / leading));
    return room;
}

}  // namespace banxin::makeup
