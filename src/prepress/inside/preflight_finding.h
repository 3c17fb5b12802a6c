#pragma once

#include <optional>
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
    FrameId frame{};                 ///< Empty: the page's own furniture, or not known.
    Rect area{};                     ///< Of the first mark that it is found in.
    int places = 1;                  ///< So many marks of the frame.
    std::string file{};              ///< What is to be mended, where the page itself is not.
    bool is_told = false;            ///< Already, when the edition was set.
    std::string object{};            ///< What of the file: a font, an image.
    std::optional<Point> in_file{};  ///< Where in the file, from its upper left corner, as large as it is printed.
};

}  // namespace banxin
