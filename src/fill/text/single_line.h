#pragma once

#include <string_view>

#include "compose/type/type_case.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// One line of text in a style at its natural width, for jump lines, short heads and pointers; the caller gives it an
/// origin. `of` as in place_line.
PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, Source of);

}  // namespace banxin
