#pragma once

#include "base/crew.h"
#include "compose/type/type_case.h"
#include "fill/text/shaped_stories.h"
#include "makeup/pages/edition_made_up.h"

namespace banxin::makeup {

/// What an edition is set from.
struct AsSetRequest {
    const ShapedStories& shaped;  ///< Of the stories of made pages at least.
    const TypeCase& type_case;
    Crew crew{};
};

// Sets the edition with the first way of each page that was made up, as `build` does, and tells of its stories what
// stands there: what lands on another page is known only then.
void tell_as_set(EditionMadeUp& made, const Edition& edition, const AsSetRequest& sources);

}  // namespace banxin::makeup
