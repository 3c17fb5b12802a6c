#pragma once

#include <string>

#include "compare/changes/change.h"

namespace banxin {

/// A comparison as `banxin diff --json` has it, and with each change `said`: its message in Chinese.
std::string told_comparison(const Comparison& comparison);

}  // namespace banxin
