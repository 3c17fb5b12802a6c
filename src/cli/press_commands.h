#pragma once

#include "cli/command_words.h"

namespace banxin {

// The words of the commands for the press.

void add_press(CLI::App& app, Words& words);
void add_profile(CLI::App& app, Words& words);
void add_preflight(CLI::App& app, Words& words);
void add_proof(CLI::App& app, Words& words);

}  // namespace banxin
