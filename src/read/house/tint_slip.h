#pragma once

#include <optional>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// An ink and how much of it that was not written as `red 8%`: `red8%`, `red 8`, `8%`.
struct TintSlip {
    std::string_view ink;  ///< Empty where none was named.
    int percent = 0;
    bool has_sign = false;  ///< That of per cent, which no ink has in its name.
};

/// Nothing of what is written well, or is another word.
std::optional<TintSlip> tint_slip(std::string_view written);

/// How the tint is written that was meant.
Phrase how_to_write_tint(const TintSlip& slip);

}  // namespace banxin
