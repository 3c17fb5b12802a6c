#pragma once

#include <string_view>

#include "model/paper.h"
#include "model/story.h"

namespace banxin {

/// A stretch of text with the style that it is set in, before any face is chosen.
struct StyledStretch {
    std::string_view text;
    FontRole role;
    Length size;
    InkName ink;
    bool generated = false;  ///< Written by the engine, not part of the story.
};

/// What the house says of a whole block.
struct BlockLook {
    TextStyle style;
    Length first_indent;  ///< Of the first line.
    Length indent;        ///< Of the lines after it.
    Align align = Align::justify;
};

/// A block's stretch in the style that its emphasis asks for.
StyledStretch styled(const Stretch& stretch, const TextStyle& base, const Paper& paper);

/// A block's place in its story: the first paragraph is the lead (导语).
enum class BlockPlace { first, later };

BlockLook look_of(const Block& block, BlockPlace place, const Paper& paper);

}  // namespace banxin
