#pragma once

#include <string>

#include "base/writing.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

namespace banxin {

struct ExplainOptions {
    std::string text;
    std::string language = "zh-Hans";  ///< Name of a built-in house.
    std::string kinsoku = "newspaper";
    Writing writing = Writing::horizontal;
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin explain: says of a line of text what each character counts as, where lines may break and how the white may
/// move.
ExitCode explain_text(const ExplainOptions& options);

}  // namespace banxin
