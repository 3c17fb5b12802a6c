#pragma once

#include "cli/command.h"

namespace banxin {

/// What the command line asks for. `arguments` is without the program's name.
Command parse_command_line(const std::vector<std::string>& arguments);

}  // namespace banxin
