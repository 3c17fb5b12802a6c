#pragma once

#include <compare>
#include <cstdint>

namespace banxin {

// A distance on paper: a whole number of EMU (English metric units), so that pt, mm, Q and pica are all exact and sums
// never drift.
//
// 1 pt = 12 700 EMU, 1 mm = 36 000, 1 Q = 9 000. Absent on purpose: Length × Length, and double in or out (render/ has
// to_pt()).
class Length {
  public:
    static constexpr std::int64_t kPerPoint = 12'700;
    static constexpr std::int64_t kPerMillimetre = 36'000;
    static constexpr std::int64_t kPerQ = 9'000;

    constexpr Length() = default;
    static constexpr Length emu(std::int64_t n) { return Length(n); }
    static constexpr Length pt(std::int64_t n) { return Length(n * kPerPoint); }
    static constexpr Length mm(std::int64_t n) { return Length(n * kPerMillimetre); }
    static constexpr Length q(std::int64_t n) { return Length(n * kPerQ); }

    constexpr std::int64_t in_emu() const { return emu_; }

    constexpr auto operator<=>(const Length&) const = default;
    constexpr Length operator-() const { return Length(-emu_); }
    constexpr Length& operator+=(Length o) { return emu_ += o.emu_, *this; }
    constexpr Length& operator-=(Length o) { return emu_ -= o.emu_, *this; }
    friend constexpr Length operator+(Length a, Length b) { return Length(a.emu_ + b.emu_); }
    friend constexpr Length operator-(Length a, Length b) { return Length(a.emu_ - b.emu_); }
    friend constexpr Length operator*(Length a, std::int64_t n) { return Length(a.emu_ * n); }
    friend constexpr Length operator*(std::int64_t n, Length a) { return a * n; }
    friend constexpr Length operator/(Length a, std::int64_t n) { return Length(a.emu_ / n); }  ///< Toward zero.
    friend constexpr std::int64_t operator/(Length a, Length b) {
        return a.emu_ / b.emu_;
    }  ///< How often b goes into a.
    friend constexpr Length operator%(Length a, Length b) { return Length(a.emu_ % b.emu_); }

  private:
    constexpr explicit Length(std::int64_t n) : emu_(n) {}
    std::int64_t emu_ = 0;
};

/// How many times `unit` must be laid end to end to cover `length` (0 for nothing or less).
constexpr std::int64_t count_to_cover(Length length, Length unit) {
    return length <= Length() ? 0 : (length.in_emu() + unit.in_emu() - 1) / unit.in_emu();
}

/// `length` × numerator ÷ denominator, rounded to the nearest EMU (halves up).
constexpr Length scaled(Length length, std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t n = length.in_emu() * numerator;
    const std::int64_t half = denominator / 2;
    return Length::emu((n >= 0 ? n + half : n - half) / denominator);
}

// A length relative to a type size, in thousandths of an em. It becomes a Length only with a size in hand.
struct Em {
    std::int32_t milli = 0;
    constexpr Length of(Length size) const { return scaled(size, milli, 1000); }
    constexpr auto operator<=>(const Em&) const = default;
};

inline namespace literals {
constexpr Length operator""_pt(unsigned long long n) {
    return Length::pt(static_cast<std::int64_t>(n));
}
constexpr Length operator""_mm(unsigned long long n) {
    return Length::mm(static_cast<std::int64_t>(n));
}
constexpr Length operator""_q(unsigned long long n) {
    return Length::q(static_cast<std::int64_t>(n));
}
constexpr Em operator""_em(unsigned long long n) {
    return Em{static_cast<std::int32_t>(n) * 1000};
}
}  // namespace literals

}  // namespace banxin
