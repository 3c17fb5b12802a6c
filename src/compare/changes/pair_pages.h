#pragma once

#include <map>

#include "compare/changes/version_index.h"

namespace banxin {

// Which page of the new version is which of the old one.
//
// A page is the one of its number, unless another one has more of its stories in the same frames: pages may have been
// exchanged. A number
// without a partner is new, or gone.
class PagePairs {
  public:
    PagePairs(const EditionVersion& before, const EditionVersion& after);

    /// The new number of an old page; nothing for one that is gone.
    std::optional<PageNumber> now(PageNumber before) const;
    std::optional<PageNumber> then(PageNumber after) const;
    /// Where a frame of the old version would be looked for in the new one.
    std::optional<FrameSpot> now(const FrameSpot& before) const;

  private:
    void pair(PageNumber before, PageNumber after);

    std::map<PageNumber, PageNumber> now_;
    std::map<PageNumber, PageNumber> then_;
};

}  // namespace banxin
