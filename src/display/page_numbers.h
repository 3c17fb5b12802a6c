#pragma once

#include <string>

#include "base/phrase.h"
#include "display/display_list.h"

namespace banxin {

/// The numbers of a page for the name of its file: 03, or 04-05 of a spread.
std::string page_numbers(const DisplayList& page);

/// The page in a message: by the label that is printed: `page 3`, `page B02`, `page 04·05` of a spread.
Phrase named_page(const DisplayList& page);

}  // namespace banxin
