#pragma once

#include <string>
#include <vector>

#include "store/journal.h"

namespace banxin {

// Puts away what programs that were killed have left waiting beside files in these folders and below (WaitingFile): the
// journal keeps the bytes, for they may be somebody's save, with an entry for each. Gives how many there were.
std::size_t put_leftovers_away(const std::vector<std::string>& folders, Journal& journal);

}  // namespace banxin
