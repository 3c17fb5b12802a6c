#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "makeup/page/block.h"
#include "makeup/page/price.h"

namespace banxin::makeup {

/// Which of its matter's choices an article takes.
struct Variant {
    std::int16_t head = 0;     ///< Of those for its width.
    std::int16_t picture = 0;  ///< Of its pictures' choices.
    std::int16_t room = 0;     ///< Lines of room that its text has.
    bool operator==(const Variant&) const = default;
};

/// The prices of something in blocks of every width and depth, by the corners in which its heads stand.
class PriceTable {
  public:
    PriceTable() = default;
    PriceTable(int columns, int lines)
        : columns_(columns), lines_(lines), cells_(static_cast<std::size_t>(columns * lines), kNoPrices) {}

    int columns() const { return columns_; }
    int lines() const { return lines_; }
    const Prices& at(int columns, int lines) const { return cells_[index(columns, lines)]; }
    Prices& at(int columns, int lines) { return cells_[index(columns, lines)]; }

  private:
    std::size_t index(int columns, int lines) const {
        return static_cast<std::size_t>((columns - 1) * lines_ + lines - 1);
    }

    int columns_ = 0;
    int lines_ = 0;
    std::vector<Prices> cells_;
};

/// Where a head stands in its block: its lines from the block's top, and which of the block's edges it reaches.
struct HeadSpan {
    std::int16_t top = 0;
    std::int16_t foot = 0;
    bool at_left = false;
    bool at_right = false;
};

/// An article's heads, as its prices.
class HeadTable {
  public:
    using Spans = std::array<HeadSpan, kHeadCorners>;
    HeadTable() = default;
    HeadTable(int columns, int lines) : lines_(lines), spans_(static_cast<std::size_t>(columns * lines)) {}

    const Spans& at(int columns, int lines) const { return spans_[index(columns, lines)]; }
    Spans& at(int columns, int lines) { return spans_[index(columns, lines)]; }

  private:
    std::size_t index(int columns, int lines) const {
        return static_cast<std::size_t>((columns - 1) * lines_ + lines - 1);
    }

    int lines_ = 0;
    std::vector<Spans> spans_;
};

/// … of an article that has all of its block, and of one that is an L: by columns and cells.
struct HeadTables {
    HeadTable whole;
    HeadTable notched;
};

/// The prices of an article that is an L: they depend on its width and on how many cells it has, not on its notch.
struct NotchTable {
    PriceTable prices;  ///< By columns and cells.
    PriceTable tops;    ///< Lines over the notch that the variant needs.
};

// An article's cheapest variant in every block of a page.
struct ArticleTable {
    PriceTable prices;
    NotchTable notched;
    HeadTables heads;
    std::vector<std::array<Variant, kHeadCorners>> variants;          ///< As prices, by block.
    std::vector<std::array<Variant, kHeadCorners>> notched_variants;  ///< By columns and cells.

    Variant variant(const Block& block, const Notch& notch, int corners) const;
};

}  // namespace banxin::makeup
