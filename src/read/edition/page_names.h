#pragma once

#include <string>
#include <vector>

#include "model/edition.h"

namespace banxin {

/// As edition.yaml writes a page's number: a spread by both.
std::string page_as_written(const EditionPage& page);

/// A page by its number as it is written, and what else it may be called: by its label, a spread by either of its
/// pages. What stands at one place of the names means the same of every page.
struct PageNames {
    std::string called;
    std::vector<std::string> names;
};
std::vector<PageNames> names_of_pages(const Edition& edition);

}  // namespace banxin
