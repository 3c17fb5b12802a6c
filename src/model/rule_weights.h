#pragma once

#include "base/length.h"

namespace banxin {

/// The thinnest line that newsprint holds: a quarter point.
inline constexpr Length kHairline = Length::emu(Length::kPerPoint / 4);
/// A rule that is seen as a line, not as a hair: half a point.
inline constexpr Length kThinRule = Length::emu(Length::kPerPoint / 2);
/// The rule that closes a masthead: a point and a half.
inline constexpr Length kStrongRule = Length::emu(Length::kPerPoint * 3 / 2);

}  // namespace banxin
