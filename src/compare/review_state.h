#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/version/edition_version.h"
#include "model/review_house.h"
#include "model/signature.h"

namespace banxin {

/// One stage of a page: who signed it last, and whether it is still what was signed.
struct StageState {
    std::string stage;
    std::optional<Signature> signature{};
    bool stands = false;
    bool operator==(const StageState&) const = default;
};

/// Where a page stands in its review.
struct PageState {
    PageNumber page;
    std::string label;
    std::vector<StageState> stages;  ///< In the house's order.

    /// Its last stage is signed, and nothing has changed since.
    bool may_go() const { return !stages.empty() && stages.back().stands; }
    /// What was signed last, whatever the stage; nothing for a page that nobody has signed.
    std::optional<Signature> last() const;
    bool operator==(const PageState&) const = default;
};

// The state of every page, in their order. Of several signatures of one stage the last one that still stands counts,
// else the last one: their order in the file does not matter to whether a page may go.
std::vector<PageState> review_states(const std::vector<Signature>& signatures, const std::vector<PageVersion>& pages,
                                     const ReviewHouse& house);

/// The stories of a page that are not what was signed, new and gone ones among them.
std::vector<StoryId> stories_changed(const Signature& signature, const PageVersion& page);

/// The stage that `name` has signed on a page where no two may be signed by one; nothing where it may sign `stage`.
std::optional<std::string> stage_in_the_way(const PageState& state, const std::string& stage, const std::string& name,
                                            const ReviewHouse& house);

}  // namespace banxin
