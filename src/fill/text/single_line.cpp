#include "fill/text/single_line.h"

#include "compose/text/shape_text.h"
#include "fill/text/placed_line.h"

namespace banxin {

PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, Source of) {
    auto text = std::make_shared<const ShapedText>(shape_plain(words, style, type_case));
    SetLine line = set_whole(*text, {0, static_cast<std::uint32_t>(text->units.size())}, Length());
    return place_line(std::move(text), std::move(line), {}, std::move(of));
}

}  // namespace banxin
