#pragma once

#include <vector>

#include "display/display_list.h"
#include "issue/change_note.h"

namespace banxin {

/// White lines over the pictures and advertisements of a page that no change is of, so that of them as much is left as
/// of the type of untouched stories.
///
/// `kept` is that, in percent.
void veil_pictures(DisplayList& page, const std::vector<NumberedChange>& changes, int kept);

}  // namespace banxin
