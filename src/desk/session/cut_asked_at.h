#pragma once

#include <optional>

#include "desk/edit/binding_edit.h"
#include "issue/issue.h"

namespace banxin {

// What has to be asked of a story's cut so that it is made at a place: found by setting the edition with one wish after
// the other. Nothing where no wish brings it there. REQUIRES: the issue is set.
std::optional<CutAsked> cut_asked_at(Issue& issue, const StoryId& story, TextOffset at);

}  // namespace banxin
