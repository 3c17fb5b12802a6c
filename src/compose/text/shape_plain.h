#pragma once

#include <string_view>

#include "compose/lines/shaped_text.h"
#include "compose/type/type_case.h"
#include "model/style.h"

namespace banxin {

/// Shapes one line or paragraph in one style: heads, captions, jump lines, readings, furniture.
ShapedText shape_plain(std::string_view text, const TextStyle& style, const TypeCase& type_case);

}  // namespace banxin
