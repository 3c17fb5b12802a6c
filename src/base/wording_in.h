#pragma once

#include "base/phrase.h"

namespace banxin {

/// wording_of(), with what phrase_in() has: `constexpr Wording kBlank = wording_in("to be filled in", "STORY")`.
consteval Wording wording_in(const char* context, const char* words) {
    return {context, words};
}

}  // namespace banxin
