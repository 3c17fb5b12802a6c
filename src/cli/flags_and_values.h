#pragma once

#include <CLI/CLI.hpp>

namespace banxin {

// What the parser lets pass by itself: `--guides=7`, and `--name --stage` with an option for a name.

/// Of a command whose options are all there: a flag takes no value, and an option's value is no option.
void hold_apart_flags_and_values(CLI::App& command);

}  // namespace banxin
