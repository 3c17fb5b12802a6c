#include "makeup/pages/find_room.h"

#include <algorithm>

#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

constexpr int kLeastLinesOfStory = 6;

/// Cells of a page's grid, the white line at its foot counted, that are taken.
class TakenCells {
  public:
    TakenCells(int columns, int lines)
        : columns_(columns), lines_(lines), taken_(static_cast<std::size_t>(columns * lines)) {}

    void take(Span columns, Span lines) {
        for (int x = std::max(columns.first, 1); x <= std::min(columns.last, columns_); ++x) {
            for (int y = std::max(lines.first, 1); y <= std::min(lines.last, lines_); ++y) at(x - 1, y - 1) = true;
        }
    }

    void take_gaps() {
        for (int x = 0; x < columns_; ++x) {
            int first = 0;
            for (int y = 0; y <= lines_; ++y) {
                if (y < lines_ && !at(x, y)) continue;
                if (y - first < kLeastLinesOfStory) take({x + 1, x + 1}, {first + 1, y});
                first = y + 1;
            }
        }
    }

    bool is_taken(int line) const {
        for (int x = 0; x < columns_; ++x) {
            if (!at(x, line)) return false;
        }
        return true;
    }

    int lines() const { return lines_; }

    /// The taken cells of some lines as rectangles, lines counted from the first of them.
    std::vector<Block> rectangles(int first, int end) const {
        TakenCells left = *this;
        std::vector<Block> found;
        for (int y = first; y < end; ++y) {
            for (int x = 0; x < columns_; ++x) {
                if (left.at(x, y)) found.push_back(left.take_out(x, y, end));
            }
        }
        for (Block& block : found) block.line -= first;
        return found;
    }

  private:
    Block take_out(int x, int y, int end) {
        Block block{x, y, 1, 1};
        while (block.right() < columns_ && at(block.right(), y)) ++block.columns;
        while (block.foot() < end && all_taken(block, block.foot())) ++block.lines;
        for (int line = y; line < block.foot(); ++line) {
            for (int column = x; column < block.right(); ++column) at(column, line) = false;
        }
        return block;
    }

    bool all_taken(const Block& block, int line) const {
        for (int column = block.column; column < block.right(); ++column) {
            if (!at(column, line)) return false;
        }
        return true;
    }

    std::vector<bool>::reference at(int x, int y) { return taken_[static_cast<std::size_t>(y * columns_ + x)]; }
    bool at(int x, int y) const { return taken_[static_cast<std::size_t>(y * columns_ + x)]; }

    int columns_;
    int lines_;
    std::vector<bool> taken_;
};

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

TakenCells taken_cells(const PageTemplate& layout, const KeptFrames& kept, int air) {
    TakenCells taken(layout.columns, layout.lines + air);
    for (const FurnitureTemplate& furniture : layout.furniture) {
        if (furniture.above == 0)
            taken.take(furniture.area.columns, {furniture.area.lines.first, furniture.area.lines.last + air});
    }
    for (const FrameTemplate& frame : kept.frames) {
        for (const GridArea& leg : frame.legs) taken.take(leg.columns, {leg.lines.first, leg.lines.last + air});
    }
    taken.take_gaps();
    return taken;
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
    while (first < end && taken.is_taken(first)) ++first;
    while (end > first && taken.is_taken(end - 1)) --end;
    if (end - first < kLeastLinesOfStory) {
        return fail_input(
            {{Severity::error, "make-up-no-area", page.spot,
              phrase("page {} has no room for a story: its layout `{}` is full", page.number.value, layout.name),
              phrase("take a layout with fewer frames that are filled")}});
    }
    const Length column = plan->measure + plan->gutter;
    PageRoom room{std::move(*plan), {layout.columns, end - first, 1}, first + 1, air, taken.rectangles(first, end)};
    const Length leading = room.plan.grid.body.leading;
    room.size.column_in_lines = std::max(1, static_cast<int>((column + leading / 2) / leading));
    return room;
}

}  // namespace banxin::makeup
