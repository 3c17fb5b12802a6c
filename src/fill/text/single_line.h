#pragma once

#include <string_view>

#include "compose/type/type_case.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// One line of a story's frame (compose/text/type_line.h): a jump line, a short head, a pointer; the caller gives it an
/// origin. `of` as in place_line.
PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, Source of);

}  // namespace banxin
