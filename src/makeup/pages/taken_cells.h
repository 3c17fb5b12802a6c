#pragma once

#include <vector>

#include "makeup/page/block.h"

namespace banxin::makeup {

/// Nothing shallower holds a story.
inline constexpr int kLeastLinesOfStory = 6;

/// Cells of a page's grid that are taken.
class TakenCells {
  public:
    TakenCells(int columns, int lines)
        : columns_(columns), lines_(lines), taken_(static_cast<std::size_t>(columns * lines)) {}

    /// What of a block lies on the page.
    void take(const Block& block);
    /// Gaps between taken cells of a column in which no story stands.
    void take_gaps();

    int lines() const { return lines_; }
    bool is_taken(int column, int line) const { return taken_[index(column, line)]; }
    /// Over the whole width.
    bool is_line_taken(int line) const;
    bool is_any_taken(const Block& block) const;
    bool are_all_taken(const Block& block) const;
    /// The taken cells of some lines as rectangles that do not overlap, lines counted from the first of them.
    std::vector<Block> rectangles(int first, int end) const;

  private:
    std::size_t index(int column, int line) const { return static_cast<std::size_t>(line * columns_ + column); }
    void give_back(const Block& block);
    Block largest_at(int column, int line, int end) const;

    int columns_;
    int lines_;
    std::vector<bool> taken_;
};

}  // namespace banxin::makeup
