#pragma once

#include <string>

#include "model/paper.h"

namespace banxin {

/// The built-in house that `--lang` names; `unknown-choice` for another word.
Result<Paper> named_house(const std::string& language);

}  // namespace banxin
