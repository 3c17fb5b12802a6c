#pragma once

#include <string>
#include <vector>

#include "model/paper.h"

namespace banxin {

/// The built-in house that `--lang` names; `unknown-choice` for another word.
Result<Paper> named_house(const std::string& language);

/// The house of a paper.yaml, behind the fence round its folder (issue/fence.h).
Result<Paper> paper_in(const std::string& file, const std::vector<std::string>& allowed);

}  // namespace banxin
