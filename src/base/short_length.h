#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>

#include "base/length.h"

namespace banxin {

// A length in half the room, for what stands in tables once a character: a page's text is a million of them, and what
// does not fit the processor's cache is waited for.
//
// As exact as a Length up to 2 147 483 647 EMU, which is 59 metres; what is wider (a damaged font may say so of a
// glyph) is as wide as that. It reads as a Length everywhere, and is made of one in so many words.
class ShortLength {
  public:
    constexpr ShortLength() = default;
    constexpr explicit ShortLength(Length length)
        : emu_(static_cast<std::int32_t>(std::clamp<std::int64_t>(length.in_emu(), -kMost, kMost))) {}
    constexpr ShortLength& operator=(Length length) { return *this = ShortLength(length); }
    constexpr ShortLength& operator+=(Length o) { return *this = Length(*this) + o; }
    constexpr ShortLength& operator-=(Length o) { return *this = Length(*this) - o; }

    constexpr operator Length() const { return Length::emu(emu_); }
    constexpr std::int64_t in_emu() const { return emu_; }

    constexpr auto operator<=>(const ShortLength&) const = default;
    constexpr Length operator-() const { return -Length(*this); }
    friend constexpr Length operator+(ShortLength a, ShortLength b) { return Length(a) + Length(b); }
    friend constexpr Length operator-(ShortLength a, ShortLength b) { return Length(a) - Length(b); }
    friend constexpr Length operator*(ShortLength a, std::int64_t n) { return Length(a) * n; }
    friend constexpr Length operator/(ShortLength a, std::int64_t n) { return Length(a) / n; }

  private:
    static constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    std::int32_t emu_ = 0;
};

}  // namespace banxin
