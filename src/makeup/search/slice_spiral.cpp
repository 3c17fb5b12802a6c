#include "makeup/search/slice_spiral.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

constexpr std::size_t kParts = 5;

/// The middle's left and right edge, and what follows: each part's width and its left edge, seen in a spiral that is
/// not mirrored.
struct SpiralColumns {
    int left;
    int right;
    std::array<int, kParts> widths;
    std::array<int, kParts> lefts;
};

class SpiralPricer {
  public:
    SpiralPricer(Division division, const SpiralParts& parts, const PageSize& page)
        : is_mirrored_(division == Division::spiral_mirrored), parts_(parts), page_(page) {}

    SpiralSlices price(std::int64_t& work) {
        for (int left = 1; left + 1 < page_.columns; ++left) {
            for (int right = left + 1; right < page_.columns; ++right) {
                const int all = page_.columns;
                try_columns(
                    {left, right, {right, all - right, all - left, left, right - left}, {0, right, left, 0, left}});
            }
        }
        work += work_;
        return best_;
    }

  private:
    const DepthPrices& depths(std::size_t part, const SpiralColumns& columns) const {
        return parts_[part]->in(columns.widths[part]);
    }

    Price across(const SpiralColumns& columns) const {
        Price price = 0;
        for (std::size_t i = 0; i < kParts; ++i) {
            const int mirrored = page_.columns - columns.lefts[i] - columns.widths[i];
            price += parts_[i]->across * (is_mirrored_ ? mirrored : columns.lefts[i]);
        }
        return price;
    }

    void try_columns(const SpiralColumns& columns) {
        const DepthPrices& upper = depths(0, columns);
        const DepthPrices& left = depths(3, columns);
        const Price across = this->across(columns);
        for (int top = upper.least; top <= upper.most(); ++top) {
            if (!left.hold(page_.lines - top)) continue;
            const Price price = least(upper.at(top)) + least(left.at(page_.lines - top)) + across +
                                (parts_[3]->down + parts_[4]->down) * top;
            try_feet(columns, top, price);
        }
    }

    /// Where the middle ends.
    void try_feet(const SpiralColumns& columns, int top, Price above) {
        const DepthPrices& right = depths(1, columns);
        const DepthPrices& low = depths(2, columns);
        const DepthPrices& middle = depths(4, columns);
        for (int foot = std::max(right.least, top + 1); foot <= right.most(); ++foot) {
            ++work_;
            if (!low.hold(page_.lines - foot) || !middle.hold(foot - top)) continue;
            const Price price = above + least(right.at(foot)) + least(low.at(page_.lines - foot)) +
                                least(middle.at(foot - top)) + parts_[2]->down * foot;
            if (price >= best_.price) continue;
            const int column = is_mirrored_ ? page_.columns - columns.right : columns.left;
            best_ = {price, {column, top, columns.right - columns.left, foot - top}};
        }
    }

    bool is_mirrored_;
    const SpiralParts& parts_;
    const PageSize& page_;
    SpiralSlices best_;
    std::int64_t work_ = 0;
};

}  // namespace

SpiralSlices best_spiral(Division division, const SpiralParts& parts, const PageSize& page, std::int64_t& work) {
    return SpiralPricer(division, parts, page).price(work);
}

}  // namespace banxin::makeup
