#include "fill/text/single_line.h"

#include "compose/text/shape_text.h"

namespace banxin {

PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, LineRole role) {
    auto text = std::make_shared<const ShapedText>(shape_plain(words, style, type_case));
    SetLine line = set_whole(*text, {0, static_cast<std::uint32_t>(text->units.size())}, Length());
    return {std::move(text), std::move(line), {}, role};
}

}  // namespace banxin
