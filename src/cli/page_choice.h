#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "model/edition.h"

namespace banxin {

/// Pages from one to another, as a person calls them: by number or by label (B02).
struct PageRange {
    std::string first;
    std::string last;
    bool operator==(const PageRange&) const = default;
};
struct PageChoice {
    std::vector<PageRange> ranges{};
    std::string option = "--pages";  ///< By which it was made, as it was written.
    bool empty() const { return ranges.empty(); }
};

/// Pages as a person lists them: `1,3`, `2-4,7` or `A01、B02-B03`; nothing for what is no such list.
std::optional<PageChoice> parse_page_choice(std::string_view text, const std::string& option = "--pages");

/// A page and what is printed for its number.
struct CalledPage {
    PageNumber number;
    std::string label;
};

// The numbers of the chosen pages; of all for an empty choice. A word that is a label is that page, else a number.
//
// Fails (input): unknown-page, when a page named alone, or all of a range, is not in the edition.
Result<std::set<PageNumber>> chosen_pages(const Edition& edition, const PageChoice& choice);
/// The same of pages that lie in order.
Result<std::set<PageNumber>> chosen_pages(const std::vector<CalledPage>& pages, const PageChoice& choice);

/// Where pages stand in the document, in its order; a spread by either of its numbers.
std::vector<std::size_t> pages_in(const Document& document, const std::set<PageNumber>& chosen);

// Where the chosen pages stand in the document, in its order; all pages for an empty choice. A spread is chosen by
// either of its numbers. Fails as chosen_pages().
Result<std::vector<std::size_t>> choose_pages(const Document& document, const Edition& edition,
                                              const PageChoice& choice);

}  // namespace banxin
