#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace banxin {

/// Does a command for the press, or one that needs what it needs (press, profile, preflight, proof, diff, desk);
/// `arguments` are the words it was made of.
using PressDoor = std::function<ExitCode(const Command&, const std::vector<std::string>& arguments)>;

/// In this program.
ExitCode press_here(const Command& command, const std::vector<std::string>& arguments);

// In the program `banxin-press`, which takes this one's place; it lies beside it.
//
// What makes press files brings twenty libraries that most runs do not need: a program that has none of it starts
// faster. Comes back only when there is no such program, and says so.
ExitCode press_beside(const Command& command, const std::vector<std::string>& arguments);

}  // namespace banxin
