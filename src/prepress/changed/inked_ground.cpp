#include "prepress/changed/inked_ground.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr double kSquare = 6;
/// Of a sheet, in points: what is larger is one square wider, not one more.
constexpr double kLargestSide = 20'000;

std::size_t squares_along(double side) {
    return static_cast<std::size_t>(std::clamp(side, 0.0, kLargestSide) / kSquare) + 1;
}

std::size_t square_at(double place, std::size_t squares) {
    const double number = std::clamp(place / kSquare, 0.0, static_cast<double>(squares - 1));
    return static_cast<std::size_t>(number);
}

}  // namespace

InkedGround::InkedGround(double width, double height)
    : columns_(squares_along(width)), rows_(squares_along(height)), bare_(columns_ * rows_), inked_(bare_, false) {}

InkedGround::Squares InkedGround::squares_under(const InsideBox& box) const {
    return {square_at(box.left, columns_), square_at(box.top, rows_), square_at(box.right, columns_),
            square_at(box.bottom, rows_)};
}

void InkedGround::ink(const InsideBox& box) {
    const Squares under = squares_under(box);
    for (std::size_t row = under.top; bare_ > 0 && row <= under.bottom; ++row) {
        for (std::size_t column = under.left; column <= under.right; ++column) {
            if (inked_[row * columns_ + column]) continue;
            inked_[row * columns_ + column] = true;
            --bare_;
        }
    }
}

bool InkedGround::is_inked(const InsideBox& box) const {
    if (bare_ == 0) return true;
    const Squares under = squares_under(box);
    for (std::size_t row = under.top; row <= under.bottom; ++row) {
        const auto first = inked_.begin() + static_cast<long>(row * columns_ + under.left);
        const auto last = inked_.begin() + static_cast<long>(row * columns_ + under.right) + 1;
        if (std::find(first, last, true) != last) return true;
    }
    return false;
}

}  // namespace banxin
