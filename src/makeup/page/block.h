#pragma once

#include <cstdint>

namespace banxin::makeup {

/// A rectangle of the page's grid, in columns and body lines from 0.
struct Block {
    int column = 0;
    int line = 0;
    int columns = 0;
    int lines = 0;

    constexpr int right() const { return column + columns; }
    constexpr int foot() const { return line + lines; }
    constexpr int area() const { return columns * lines; }
    constexpr bool overlaps(const Block& o) const {
        return column < o.right() && o.column < right() && line < o.foot() && o.line < foot();
    }
    constexpr bool contains(const Block& o) const {
        return column <= o.column && o.right() <= right() && line <= o.line && o.foot() <= foot();
    }
    bool operator==(const Block&) const = default;
};

/// A lower corner of an article's block that others stand in: the article is an L.
struct Notch {
    enum class Side : std::uint8_t { none, left, right };
    Side side = Side::none;
    int columns = 0;
    int lines = 0;

    constexpr int area() const { return side == Side::none ? 0 : columns * lines; }
    bool operator==(const Notch&) const = default;
};

inline constexpr int kLeastNotchLines = 4;

/// Where the notch of a block lies.
constexpr Block notch_in(const Block& block, const Notch& notch) {
    const int column = notch.side == Notch::Side::left ? block.column : block.right() - notch.columns;
    return {column, block.foot() - notch.lines, notch.columns, notch.lines};
}

}  // namespace banxin::makeup
