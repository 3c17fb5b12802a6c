#pragma once

#include <set>

#include "compare/version/edition_version.h"
#include "display/display_list.h"
#include "issue/change_note.h"

namespace banxin {

/// It stands nowhere, and stood nowhere: words that found no room, a story without any.
bool is_on_no_page(const Change& change);

/// Pages of the version before that are no page of the new one any more.
std::set<PageNumber> gone_pages(const Comparison& comparison);

// Which changes are told on which of a version's pages, each with its number. Promises: there is no change that is told
// on none.
class PageChanges {
  public:
    /// `pages` are those of the version. All are borrowed.
    PageChanges(const Comparison& comparison, const EditionVersion& version, const Document& pages);

    /// Those of a page of the version; in its margin, too, those of its stories that stand on no page.
    std::vector<NumberedChange> on(PageNumber page) const;
    /// Those of a page that is gone.
    std::vector<NumberedChange> on_gone(PageNumber page) const;

  private:
    bool is_told_on(const Change& change, PageNumber page) const;
    PageNumber page_now(PageNumber before) const;
    bool was_on_gone_page(const Change& change) const;
    PageNumber page_to_tell_it(const Change& change) const;

    const Comparison& comparison_;
    const EditionVersion& version_;
    std::set<PageNumber> pages_;  ///< Drawn.
    PageNumber first_;
    std::set<PageNumber> gone_;
};

}  // namespace banxin
