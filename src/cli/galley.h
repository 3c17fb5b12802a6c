#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/length.h"
#include "base/writing.h"
#include "cli/line_knobs.h"
#include "cli/terminal.h"

namespace banxin {

struct GalleyOptions {
    std::string story;
    std::string measure;
    std::string paper;                 ///< Empty: the built-in house of the language.
    std::string language = "zh-Hans";  ///< Name of a built-in house.
    std::vector<std::string> allowed;  ///< Folders that the paper may read besides its own.
    std::vector<TurnedKnob> knobs;     ///< On top of the paper's `lines`.
    std::optional<int> lines;          ///< More than the story's best; fewer when negative.
    Writing writing = Writing::horizontal;
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin galley: sets one story as a single long column (长条) and says how deep it is.
ExitCode galley(const GalleyOptions& options);

}  // namespace banxin
