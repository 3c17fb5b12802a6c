#pragma once

#include <string_view>

#include "model/paper.h"

namespace banxin {

/// Whether a story that jumps has to have a short title: over its rest, or in the words of a jump line.
inline bool needs_short_title(const JumpPolicy& jump) {
    const auto names_it = [](std::string_view wording) { return wording.find("{short}") != std::string_view::npos; };
    return jump.head == JumpHead::short_title || names_it(jump.to) || names_it(jump.from);
}

}  // namespace banxin
