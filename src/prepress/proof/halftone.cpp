#include "prepress/proof/halftone.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace banxin {
namespace {

constexpr double kCell = 4294967296.0;  // 2³²
constexpr int kShift = 32 - 7;          // To the place in a cell.

double round_dot(double x, double y) {
    if (x + y <= 1) return 1 - (x * x + y * y);
    return (x - 1) * (x - 1) + (y - 1) * (y - 1) - 1;
}

double elliptical_dot(double x, double y) {
    const double w = 3 * x + 4 * y - 3;
    if (w < 0) return 1 - (x * x + y * y / 0.5625) / 4;
    if (w > 1) return ((1 - x) * (1 - x) + (1 - y) * (1 - y) / 0.5625) / 4 - 1;
    return 0.5 - w;
}

/// The higher, the earlier it is inked. `x` and `y` are away from the middle of the cell, up to 1.
double order_in(DotShape dot, double x, double y) {
    switch (dot) {
        case DotShape::round:
            return round_dot(x, y);
        case DotShape::ellipse:
            return elliptical_dot(x, y);
        case DotShape::square:
            return -std::max(x, y);
        case DotShape::line:
            break;
    }
    return -y;
}

/// A part of a cell, in 2³², whole cells left out.
std::uint32_t step(double cells) {
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(std::llround((cells - std::floor(cells)) * kCell)));
}

}  // namespace

Halftone::Halftone(const ScreenOrder& order) {
    std::vector<int> places(thresholds_.size());
    std::iota(places.begin(), places.end(), 0);
    const auto value = [&](int place) {
        const auto away = [](int at) { return std::abs((at + 0.5) / kSide * 2 - 1); };
        return order_in(order.dot, away(place % kSide), away(place / kSide));
    };
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return value(a) > value(b); });
    for (std::size_t rank = 0; rank < places.size(); ++rank)
        thresholds_[static_cast<std::size_t>(places[rank])] = static_cast<unsigned char>(rank * 255 / places.size());
    const double turn = order.angle * std::numbers::pi / 180;
    const double cells = static_cast<double>(order.lines) / order.dpi;
    across_x_ = step(std::cos(turn) * cells);
    across_y_ = step(std::sin(turn) * cells);
    // Rows go down, angles up.
    down_x_ = step(std::sin(turn) * cells);
    down_y_ = step(-std::cos(turn) * cells);
}

void Halftone::screen(int y, const std::vector<unsigned char>& film, std::vector<unsigned char>& bits) const {
    bits.assign((film.size() + 7) / 8, 0);
    std::uint32_t at_x = down_x_ * static_cast<std::uint32_t>(y);
    std::uint32_t at_y = down_y_ * static_cast<std::uint32_t>(y);
    for (std::size_t x = 0; x < film.size(); ++x) {
        const std::size_t place = (at_y >> kShift) * kSide + (at_x >> kShift);
        if (255 - film[x] > thresholds_[place]) bits[x / 8] |= static_cast<unsigned char>(0x80 >> x % 8);
        at_x += across_x_;
        at_y += across_y_;
    }
}

}  // namespace banxin
