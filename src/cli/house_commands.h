#pragma once

#include "cli/command_words.h"

namespace banxin {

// The words of the commands that set something by a house which they are given, without an edition.

void add_galley(CLI::App& app, Words& words);
void add_explain(CLI::App& app, Words& words);
void add_layout(CLI::App& app, Words& words);
void add_tidy(CLI::App& app, Words& words);

}  // namespace banxin
