#include "prepress/pictures/press_pictures_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace banxin {

AreaScaler::AreaScaler(PixelWindow window, PixelCount target, int channels)
    : window_(window),
      target_(target),
      channels_(channels),
      taken_until_(window.y),
      sums_(static_cast<std::size_t>(target.width) * static_cast<std::size_t>(channels)),
      finished_(sums_.size()) {
    const auto edge = [&](int x) { return window.x + window.width * x / target.width; };
    // An edge that lies beyond the row by rounding ends with it.
    constexpr double kRounding = 1e-6;
    const int last_pixel = static_cast<int>(std::ceil(window.x + window.width - kRounding)) - 1;
    for (int x = 0; x < target.width; ++x) {
        Cover cover{static_cast<int>(std::floor(edge(x))), static_cast<int>(std::ceil(edge(x + 1))) - 1};
        cover.last = std::max(cover.first, std::min(cover.last, last_pixel));
        cover.of_first = std::min(edge(x + 1), cover.first + 1.0) - edge(x);
        cover.of_last = cover.last == cover.first ? 0 : edge(x + 1) - cover.last;
        covers_.push_back(cover);
    }
}

void AreaScaler::take(const unsigned char* row, const RowTaker& taker) {
    const double end_of_row = ++rows_in_;
    // A last row that ends beyond the picture by rounding ends with it.
    constexpr double kRounding = 1e-6;
    while (!is_done() && end_of_target() <= end_of_row + kRounding) {
        add_until(end_of_target(), row);
        finish(taker);
    }
    if (!is_done()) add_until(end_of_row, row);
}

void AreaScaler::add_until(double end, const unsigned char* row) {
    const double height = end - taken_until_;
    if (height <= 0) return;
    taken_until_ = end;
    double* sum = sums_.data();
    for (const Cover& cover : covers_) {
        for (int channel = 0; channel < channels_; ++channel) {
            const unsigned char* sample = row + std::ptrdiff_t{channels_} * cover.first + channel;
            double across = *sample * cover.of_first;
            for (int x = cover.first + 1; x < cover.last; ++x) across += *(sample += channels_);
            if (cover.last > cover.first) across += *(sample + channels_) * cover.of_last;
            *sum++ += across * height;
        }
    }
}

void AreaScaler::finish(const RowTaker& taker) {
    const double area = window_.width / target_.width * (window_.height / target_.height);
    std::transform(sums_.begin(), sums_.end(), finished_.begin(), [&](double sum) {
        return static_cast<unsigned char>(std::clamp(std::lround(sum / area), 0L, 255L));
    });
    std::fill(sums_.begin(), sums_.end(), 0.0);
    ++rows_out_;
    taker(finished_);
}

}  // namespace banxin
