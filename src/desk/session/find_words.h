#pragma once

#include "desk/session/desk_issue.h"
#include "desk/session/desk_json.h"

namespace banxin {

// Where words stand in the manuscripts, drafts as they are: story, line, column, the character of the manuscript, and
// the words around it. At most 500 places; `more` says whether there are others.
DeskJson find_words(const DeskIssue& desk, const std::string& words);

}  // namespace banxin
