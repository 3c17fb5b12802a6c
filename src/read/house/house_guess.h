#pragma once

#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// "did you mean `简体` or `繁体`?" for what names a built-in house in other words, or nearly (`中文`, `zh-TW`,
/// `tradtional`); else empty.
Phrase house_guess(std::string_view written);

}  // namespace banxin
