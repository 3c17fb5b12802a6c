#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What stands between the commas of a list on the command line; those of a Chinese keyboard (，、) are taken, too.
std::vector<std::string> split_at_commas(std::string_view text);

}  // namespace banxin
