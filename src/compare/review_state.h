#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/version/edition_version.h"
#include "model/review_house.h"
#include "model/signature.h"

namespace banxin {

/// One stage of a page: who signed it last, and whether it is still what was signed and may go on.
struct StageState {
    std::string stage;
    std::optional<Signature> signature{};
    bool stands = false;
    /// It was given back in this stage, and is still what was given back.
    bool is_returned = false;
    /// Another stage that its name has signed, where no two may be one's: it does not stand then.
    std::string name_stands_in{};
    bool operator==(const StageState&) const = default;
};

/// Where a page stands in its review.
struct PageState {
    PageNumber page;
    std::string label;
    std::vector<StageState> stages;  ///< In the house's order.

    /// Its last stage is signed, nothing has changed since, and nobody has given it back.
    bool may_go() const;
    /// What was signed last, whatever the stage; nothing for a page that nobody has signed.
    std::optional<Signature> last() const;
    bool operator==(const PageState&) const = default;
};

// The state of every page, in their order. Of several signatures of one stage those for the page as it is now come
// first, of these the latest by its time; without any the last one in the file. So the order of the lines does not
// matter to whether a page may go.
std::vector<PageState> review_states(const std::vector<Signature>& signatures, const std::vector<PageVersion>& pages,
                                     const ReviewHouse& house);

/// The stories of a page that are not what was signed, new and gone ones among them.
std::vector<StoryId> stories_changed(const Signature& signature, const PageVersion& page);

/// The stage that `name` has signed on a page where no two may be signed by one; nothing where it may sign `stage`.
std::optional<std::string> stage_in_the_way(const PageState& state, const std::string& stage, const std::string& name,
                                            const ReviewHouse& house);

}  // namespace banxin
