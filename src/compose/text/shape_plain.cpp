#include "compose/text/shape_plain.h"

#include "compose/text/shape_block.h"

namespace banxin {

ShapedText shape_plain(std::string_view text, const TextStyle& style, const TypeCase& type_case) {
    ShapedText shaped = empty_text(type_case);
    const StyledStretch stretch{text, style.font, style.size, style.ink};
    const ShapedBlock block{BlockKind::paragraph, 0, 0, Length(), Length(), style.align, style.lines};
    shape_block(shaped, {std::span(&stretch, 1), block, type_case.language}, type_case);
    return shaped;
}

}  // namespace banxin
