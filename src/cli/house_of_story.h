#pragma once

#include <string>

#include "base/diagnostic.h"
#include "model/paper.h"

namespace banxin {

// The paper of a story that lies in an edition: what its edition.yaml names, else paper.yaml in the folders above it;
// the built-in house zh-Hans where there is none.
Result<Paper> house_of_story(const std::string& story);

}  // namespace banxin
