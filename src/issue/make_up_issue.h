#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "issue/issue.h"
#include "issue/pages_to_store.h"

namespace banxin {

/// What is asked of making up an issue's pages.
struct MakeUpOrder {
    std::vector<PageNumber> pages{};  ///< None: all that make themselves up.
    int alternatives = 0;             ///< Beside the best, for each page.
    std::uint64_t seed = 1;
    Crew crew{};
    /// Is told of each step; false: the best so far is enough.
    std::function<bool(const makeup::MakingUp&)> go_on{};
};

// Makes up pages of an issue.
//
// In:       an issue that was read with what is stored apart (read/edition/stored_page_use.h), and not set since. Pages
//           that are not asked for stand as they are stored.
// Fails:    as makeup::make_up_edition(); `nothing-to-make-up` where no page asks for it, or none of those named does.
// Promises: the same files and order, the same pages, unless it was stopped.
Result<MadeUpIssue> make_up_issue(Issue& issue, const MakeUpOrder& order);

/// The edition with one of a page's ways in place of the best.
Edition with_way(const MadeUpIssue& made, const StoredPage& way);

/// What a page is blamed for that stands in an issue which was read and is set.
Result<makeup::PageJudged> judge_page_of(const Issue& issue, PageNumber page);

/// As JSON, UTF-8, two spaces of indent, a line feed at the end; docs/make-up.md describes the keys.
std::string make_up_json(const MadeUpIssue& made);
std::string judged_json(const std::string& label, const makeup::PageJudged& judged);

}  // namespace banxin
