#pragma once

#include "cli/command_words.h"

namespace banxin {

/// `makeup` and its options.
void add_makeup(CLI::App& app, Words& words);

}  // namespace banxin
