#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace banxin {

// `--lang`: the language that the program speaks. It stands before the command, or behind one that has no `--lang` of
// its own for the house that it sets by.

void add_language(CLI::App& app);

/// What a command line says of it, in its order; the last one counts. Looked for before anything is parsed, for help is
/// in words, too.
std::vector<std::string> languages_asked(const std::vector<std::string>& arguments);

/// Speaks as the command line asks, or else the environment. Help and mistakes are told in that language, so it is
/// chosen before anything is parsed. Gives the answer to who asks for a language that is not known.
std::optional<Answer> choose_language(const std::vector<std::string>& arguments);

/// The first argument that is not about the language; `--lang` where all are.
std::string behind_language(const std::vector<std::string>& arguments);

}  // namespace banxin
