#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace banxin {

// An option may have several names (`--pages`, `--page`): what is said of it names it as it was written.

/// The name that stands among the arguments; the first one where none does.
std::string written_name(const std::vector<std::string>& arguments, const std::vector<std::string>& names);

/// What the parser says of the options of a command, which it calls by one of their names.
std::string with_written_names(const std::string& told, const CLI::App& command,
                               const std::vector<std::string>& arguments);

}  // namespace banxin
