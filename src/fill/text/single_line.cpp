#include "fill/text/single_line.h"

#include "compose/text/type_line.h"
#include "fill/text/placed_line.h"

namespace banxin {

PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, Source of) {
    TypeLine type = set_type(words, style, type_case);
    return place_line(std::move(type.text), std::move(type.line), {}, std::move(of));
}

}  // namespace banxin
