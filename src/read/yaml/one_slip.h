#pragma once

#include <string_view>
#include <vector>

#include "base/file_word.h"

namespace banxin {

/// Written with one slip of the keyboard: a name of one of the words, with one sign more, less or another, or two of
/// them changed about. Names of one sign alone do not count: everything short is near to them.
bool is_slip_of(std::string_view written, const std::vector<FileWord>& words);

}  // namespace banxin
