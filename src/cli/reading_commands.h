#pragma once

#include "cli/command_words.h"

namespace banxin {

// The words of the commands for those who read proofs: the desk in a browser, what changed, who has signed, what
// changes places at the last minute.

void add_desk(CLI::App& app, Words& words);
void add_diff(CLI::App& app, Words& words);
void add_sign(CLI::App& app, Words& words);
void add_marks(CLI::App& app, Words& words);
void add_move(CLI::App& app, Words& words);
void add_swap(CLI::App& app, Words& words);

}  // namespace banxin
