#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace banxin {

/// What the clock of this machine says: 2026-11-22T21:04:11+08:00. What is set never asks it.
std::string local_time();

/// Fails (input) with `not-a-time` where a word for `--time` is none; an empty one stands for the clock.
Result<void> check_time(const std::string& word);

/// Whether a word is written so: a day that there is and a time of it, to the second, with what it is ahead of UTC.
bool is_time(std::string_view word);

}  // namespace banxin
