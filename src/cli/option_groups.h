#pragma once

#include <string>

namespace banxin {

// The groups that help shows options in, in the language that is spoken.
std::string files_group();
std::string output_group();

}  // namespace banxin
