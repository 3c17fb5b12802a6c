#include "fill/text/single_line.h"

#include "compose/text/type_line.h"

namespace banxin {

PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, LineRole role) {
    TypeLine type = set_type(words, style, type_case);
    return {std::move(type.text), std::move(type.line), {}, role};
}

}  // namespace banxin
