#pragma once

#include <vector>

#include "display/display_list.h"
#include "fill/text/filled_page.h"

namespace banxin {

// The links that leave a page: a jump line to the start of the next part, a from line back to the jump line that sent
// the reader there, a pointer to the start of its story. None from words without an area or to a part that stands
// nowhere.
std::vector<PageLink> links_of(const FilledPage& page, const FilledEdition& filled);

/// A page with its links behind its marks, and its entries.
DisplayList joined(DisplayList page, const std::vector<PageLink>& links, std::vector<OutlineEntry> outline);

/// An entry for every story that starts on the page, titled by its headline without the wished breaks.
std::vector<OutlineEntry> outline_of(const FilledPage& page, const Edition& edition);

}  // namespace banxin
