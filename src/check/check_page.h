#pragma once

#include <memory>
#include <set>
#include <vector>

#include "base/diagnostic.h"
#include "check/measure_page.h"
#include "model/edition.h"

namespace banxin {

/// What is found on one page, whatever stands on the others; each rule's findings by themselves, for an edition tells
/// them rule by rule.
struct CheckedPage {
    MeasuredPage measured;
    std::vector<MissingCharacter> missing;  ///< Beside the stories' texts.
    Diagnostics look;
    Diagnostics pictures;
    Diagnostics asides;
    Diagnostics last_lines;
    Diagnostics broken_lines;
    Diagnostics make_up;
};

// Measures and judges a page by itself.
//
// Of the edition it asks what look_of() leaves of it (model/look_of_edition.h) and the stories of which something
// stands on the page, and nothing else: a memo relies on it (check_memo.h).
CheckedPage check_page(const Edition& edition, const std::shared_ptr<const FilledPage>& page);

/// The stories that check_page() asks for.
std::set<StoryId> stories_on(const FilledPage& page);

}  // namespace banxin
