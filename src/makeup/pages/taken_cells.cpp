#include "makeup/pages/taken_cells.h"

#include <algorithm>

namespace banxin::makeup {

void TakenCells::take(const Block& block) {
    for (int x = std::max(block.column, 0); x < std::min(block.right(), columns_); ++x) {
        for (int y = std::max(block.line, 0); y < std::min(block.foot(), lines_); ++y) taken_[index(x, y)] = true;
    }
}

void TakenCells::take_gaps() {
    for (int x = 0; x < columns_; ++x) {
        int first = 0;
        for (int y = 0; y <= lines_; ++y) {
            if (y < lines_ && !is_taken(x, y)) continue;
            if (y - first < kLeastLinesOfStory) take({x, first, 1, y - first});
            first = y + 1;
        }
    }
}

bool TakenCells::is_line_taken(int line) const {
    return are_all_taken({0, line, columns_, 1});
}

bool TakenCells::is_any_taken(const Block& block) const {
    for (int x = block.column; x < block.right(); ++x) {
        for (int y = block.line; y < block.foot(); ++y) {
            if (is_taken(x, y)) return true;
        }
    }
    return false;
}

bool TakenCells::are_all_taken(const Block& block) const {
    for (int x = block.column; x < block.right(); ++x) {
        for (int y = block.line; y < block.foot(); ++y) {
            if (!is_taken(x, y)) return false;
        }
    }
    return true;
}

std::vector<Block> TakenCells::rectangles(int first, int end) const {
    TakenCells left = *this;
    std::vector<Block> found;
    for (int y = first; y < end; ++y) {
        for (int x = 0; x < columns_; ++x) {
            if (!left.is_taken(x, y)) continue;
            found.push_back(left.largest_at(x, y, end));
            left.give_back(found.back());
        }
    }
    for (Block& block : found) block.line -= first;
    return found;
}

void TakenCells::give_back(const Block& block) {
    for (int x = block.column; x < block.right(); ++x) {
        for (int y = block.line; y < block.foot(); ++y) taken_[index(x, y)] = false;
    }
}

/// As wide as can be, then as deep.
Block TakenCells::largest_at(int column, int line, int end) const {
    Block block{column, line, 1, 1};
    while (block.right() < columns_ && is_taken(block.right(), line)) ++block.columns;
    while (block.foot() < end && are_all_taken({column, block.foot(), block.columns, 1})) ++block.lines;
    return block;
}

}  // namespace banxin::makeup
