#pragma once

#include <string>
#include <vector>

#include "cli/press_door.h"

namespace banxin {

/// Does what a command line asks for, and lets no exception out. `arguments` is without the program's name.
ExitCode run_command_line(const std::vector<std::string>& arguments, const PressDoor& press);

}  // namespace banxin
