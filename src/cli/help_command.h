#pragma once

#include "cli/command_words.h"

namespace banxin {

/// What `banxin help` is answered with: every key, every code, what a command takes or what a code means; all of the
/// program's help when nothing is asked for.
Answer help_answer(const CLI::App& app, const HelpWords& words);

/// An answer to a command that there is not; nothing for one of the program's, and for an option.
std::optional<Answer> unknown_command(const CLI::App& app, const std::string& word);

}  // namespace banxin
