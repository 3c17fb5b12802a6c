#pragma once

#include "cli/command_words.h"

namespace banxin {

// The words of the commands for those who read proofs: what changed, and who has signed.

void add_diff(CLI::App& app, Words& words);
void add_sign(CLI::App& app, Words& words);

}  // namespace banxin
