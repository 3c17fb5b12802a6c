#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/paper.h"

namespace banxin {

// The paper of a story that lies in an edition: what its edition.yaml names, else paper.yaml in the folders above it;
// the built-in house zh-Hans where there is none. Refuses: a paper outside of the edition's fence (issue/fence.h).
Result<Paper> house_of_story(const std::string& story, const std::vector<std::string>& allowed);

}  // namespace banxin
