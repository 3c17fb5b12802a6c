#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "model/page_template.h"

namespace banxin {

/// Pages as a person lists them: `1,3` or `2-4,7`; nothing for what is no such list.
std::optional<std::vector<Span>> parse_page_choice(std::string_view text);

// Where the chosen pages stand in the document, in its order; all pages for an empty choice. A spread is chosen by
// either of its numbers.
//
// Fails (input): unknown-page, when a page named alone, or all of a range, is not in the edition.
Result<std::vector<std::size_t>> choose_pages(const Document& document, const std::vector<Span>& choice);

}  // namespace banxin
