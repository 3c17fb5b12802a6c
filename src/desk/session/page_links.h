#pragma once

#include "desk/session/desk_json.h"
#include "fill/text/filled_page.h"

namespace banxin {

// The jump lines, the lines of where a text comes from, and the pointers of a page: each with its words, where it
// stands, and the page and the place that it leads to.
DeskJson page_links(const FilledPage& page, const FilledEdition& filled);

}  // namespace banxin
