#pragma once

#include <map>
#include <string>

#include "base/diagnostic.h"
#include "base/ids.h"

namespace banxin {

/// What whoever signs a page says of it: it may go on (同意), or it goes back (退回).
enum class SignatureWord { agreed, returned };

/// Where its words stand, to be told of.
struct SignatureSpots {
    SourceSpot page;
    SourceSpot stage;
    SourceSpot time;
    bool operator==(const SignatureSpots&) const = default;
};

// What somebody has signed (签样): a page as it is printed, in one stage of the review. A claim, not a proof of who it
// was.
struct Signature {
    PageNumber page;
    std::string stage;
    std::string name;
    std::string time;                        ///< As it was given: 2026-11-22T21:04:11+08:00.
    std::string sets;                        ///< Hash of all that the page prints.
    std::string proof;                       ///< The proof stored with it; empty for none.
    std::map<StoryId, std::string> stories;  ///< Hash of what it prints of each story.
    SourceSpot spot;
    SignatureWord says = SignatureWord::agreed;
    std::string note{};  ///< Why; empty for nothing.
    SignatureSpots spots{};
    bool operator==(const Signature&) const = default;
};

}  // namespace banxin
