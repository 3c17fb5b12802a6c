#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/ids.h"

namespace banxin {

/// What a proofreader wants changed: words of a story, and what should stand there (改样).
struct ProofMark {
    StoryId story;
    std::string words;   ///< As they stood in the proof that was read.
    std::string should;  ///< What should be there; empty: they should go.
    std::string who{};
    SourceSpot spot{};
    int number = 0;          ///< In its file, from 1, those with a mistake counted.
    bool is_ticked = false;  ///< Somebody has looked at it, and it is settled whatever stands there.
    bool operator==(const ProofMark&) const = default;
};

}  // namespace banxin
