#pragma once

#include <optional>

#include "base/ids.h"
#include "model/style.h"

namespace banxin {

/// What a grade or a frame changes in the look of one part of its head; what it leaves unsaid is the part's style's.
struct PartLook {
    std::optional<FontRole> font{};
    std::optional<InkName> ink{};
    bool operator==(const PartLook&) const = default;
};

/// The same of a whole head (主题 引题 副题).
struct HeadLook {
    PartLook headline{};
    PartLook kicker{};
    PartLook deck{};
    bool operator==(const HeadLook&) const = default;
};

}  // namespace banxin
