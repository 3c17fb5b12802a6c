#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/edition.h"

namespace banxin {

/// What a page was made up from, as fingerprints (read/edition/make_up_stamp.h): who compares them sees what has
/// changed since. Empty where a person has taken them out.
struct MakeUpStamp {
    std::string wishes{};
    std::map<StoryId, std::string> stories{};
    bool operator==(const MakeUpStamp&) const = default;
};

/// What making up has put on a page: frames beside those that its layout keeps, and what fills them. Stored beside the
/// edition (EDITION/make-up/1.yaml), where a person may change it.
struct StoredPage {
    PageNumber page;
    std::string layout;  ///< That it was made up on.
    std::vector<FrameTemplate> frames;
    std::vector<FrameBinding> bindings;  ///< Of these frames, or of some that the layout has (pointers).
    std::set<FrameId> locked;            ///< Of these frames: those that stay when the page is made up again.
    MakeUpStamp stamp;
    bool operator==(const StoredPage&) const = default;
};

}  // namespace banxin
