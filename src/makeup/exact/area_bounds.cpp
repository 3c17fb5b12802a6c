#include "makeup/exact/area_bounds.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

/// A hull's value never exceeds this: what is dearer is not looked for.
constexpr Price kDearest = 5'000 * kLine;

void take_cheaper(std::vector<std::int32_t>& by_cells, int cells, Price price) {
    if (cells >= static_cast<int>(by_cells.size()) || price > kDearest) return;
    by_cells[cells] = std::min(by_cells[cells], price * AreaBounds::kParts);
}

std::vector<std::int32_t> cheapest_by_cells(const Item& item, const Block& block) {
    std::vector<std::int32_t> found(static_cast<std::size_t>(block.area()) + 1, AreaBounds::kNone);
    if (item.group != nullptr) {
        for (std::size_t cells = 0; cells < found.size(); ++cells)
            found[cells] = item.group->least_of(static_cast<int>(cells));
        return found;
    }
    const PriceTable& whole = *item.prices;
    for (int w = 1; w <= std::min(block.columns, whole.columns()); ++w) {
        for (int h = 1; h <= std::min(block.lines, whole.lines()); ++h)
            take_cheaper(found, w * h, least(whole.at(w, h)));
    }
    if (item.notched == nullptr) return found;
    const PriceTable& notched = item.notched->prices;
    for (int w = 1; w <= std::min(block.columns, notched.columns()); ++w) {
        for (int cells = 1; cells <= std::min(block.area(), notched.lines()); ++cells)
            take_cheaper(found, cells, least(notched.at(w, cells)));
    }
    return found;
}

/// Whether the line from a to c lies on or below b: then b is no corner of the hull.
bool is_over(const std::vector<std::int32_t>& values, int a, int b, int c) {
    return std::int64_t{values[b] - values[a]} * (c - a) >= std::int64_t{values[c] - values[a]} * (b - a);
}

std::vector<int> hull_corners(const std::vector<std::int32_t>& values) {
    std::vector<int> corners;
    for (int at = 0; at < static_cast<int>(values.size()); ++at) {
        if (values[at] == AreaBounds::kNone) continue;
        while (corners.size() > 1 && is_over(values, corners[corners.size() - 2], corners.back(), at))
            corners.pop_back();
        corners.push_back(at);
    }
    return corners;
}

int floor_divided(int value, int by) {
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

/// Slopes are rounded down, so each value is at most the hull's, and the whole stays convex.
std::vector<std::int32_t> hull_below(const std::vector<std::int32_t>& values) {
    std::vector<std::int32_t> hull(values.size(), AreaBounds::kNone);
    const std::vector<int> corners = hull_corners(values);
    if (!corners.empty()) hull[corners.front()] = values[corners.front()];
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const int from = corners[i - 1];
        const int to = corners[i];
        const int slope = floor_divided(values[to] - values[from], to - from);
        for (int at = from + 1; at <= to; ++at) hull[at] = hull[at - 1] + slope;
    }
    return hull;
}

/// The first place that can be had; -1 when there is none.
int first_of(const std::int32_t* values, int count) {
    const auto* found = std::find_if(values, values + count, [](std::int32_t v) { return v != AreaBounds::kNone; });
    return found == values + count ? -1 : static_cast<int>(found - values);
}

/// Infimal convolution of convex functions: from the sum of their starts on, always the flatter of the next slopes.
void merge(const std::int32_t* one, const std::int32_t* other, std::int32_t* sum, int count) {
    std::fill(sum, sum + count, AreaBounds::kNone);
    int i = first_of(one, count);
    int j = first_of(other, count);
    if (i < 0 || j < 0) return;
    const auto slope = [count](const std::int32_t* v, int at) {
        return at + 1 < count && v[at + 1] != AreaBounds::kNone ? v[at + 1] - v[at] : AreaBounds::kNone;
    };
    for (std::int32_t value = one[i] + other[j]; i + j < count;) {
        sum[i + j] = value;
        const std::int32_t up_one = slope(one, i);
        const std::int32_t up_other = slope(other, j);
        const std::int32_t least_up = std::min(up_one, up_other);
        if (least_up == AreaBounds::kNone) return;
        value += least_up;
        ++(up_one <= up_other ? i : j);
    }
}

}  // namespace

AreaBounds::AreaBounds(std::span<const Item> items, const Block& block)
    : cells_(block.area()), bounds_((std::size_t{1} << items.size()) * (block.area() + 1), kNone) {
    bounds_[0] = 0;
    for (ItemSet set = 1; set < (ItemSet{1} << items.size()); ++set) {
        const int first = first_in(set);
        const ItemSet alone = ItemSet{1} << first;
        if (set == alone) {
            const std::vector<std::int32_t> hull = hull_below(cheapest_by_cells(items[first], block));
            std::copy(hull.begin(), hull.end(), row(set));
        } else {
            merge(row(alone), row(set ^ alone), row(set), cells_ + 1);
        }
    }
}

}  // namespace banxin::makeup
