#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

// `--lang`: the language that the program speaks. It stands before the command, or behind one that has no `--lang` of
// its own for the house that it sets by.

void add_language(CLI::App& app);

/// What a command line says of it; the last one counts. Looked for before anything is parsed, for help is in words,
/// too.
std::optional<std::string> language_asked(const std::vector<std::string>& arguments);

}  // namespace banxin
