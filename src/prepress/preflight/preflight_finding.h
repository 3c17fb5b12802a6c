#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/geometry.h"
#include "base/ids.h"

namespace banxin {

/// One thing that a press would not print as it is meant. An error keeps a page from the press.
struct PreflightFinding {
    Severity severity = Severity::error;
    std::string id;  ///< Stable kebab-case, as in docs/press.md.
    Phrase message;
    Phrase remedy;
    FrameId frame{};     ///< Empty: the page's own furniture, or not known.
    Rect area{};         ///< Of the first mark that it is found in.
    int places = 1;      ///< So many marks of the frame.
    std::string file{};  ///< What is to be mended, where the page itself is not; there is no area then.
};

}  // namespace banxin
