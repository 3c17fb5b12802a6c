#pragma once

#include <string>
#include <vector>

#include "cli/terminal.h"

namespace banxin {

struct LayoutOptions {
    std::string name;   ///< Of a layout, or its file.
    std::string paper;  ///< paper.yaml; empty: the built-in house of `language`.
    std::string language = "zh-Hans";
    std::vector<std::string> layouts;
    std::vector<std::string> allowed;  ///< Folders that the paper may read besides its own.
    std::string out = "out";
    int dpi = 100;
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

// banxin layout: draws a page layout without a day's copy, as PDF and PNG, and tells what each frame takes.
ExitCode show_layout(const LayoutOptions& options);

}  // namespace banxin
