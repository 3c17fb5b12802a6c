#pragma once

#include <string>
#include <vector>

#include "editions/dice.h"

namespace banxin::test {

/// A frame of a layout, as far as an edition has to know it.
struct RandomFrame {
    enum class Use { story, jumps, ad };
    std::string id;
    Use use = Use::story;
    int cells = 0;  ///< Characters that would go into it, about: columns × lines × measure.
};

struct RandomLayout {
    std::string yaml;
    std::vector<RandomFrame> frames;
    bool is_spread = false;
};

enum class PageKind { single, spread };

// A page of any frames that may stand on one: rectangles and L-shapes, boxes, broken columns, heads over, beside and
// inside the text, places for pictures, holes for jumps, advertisements; on a page of level or vertical lines.
RandomLayout random_layout(Dice& dice, const std::string& name, PageKind kind);

}  // namespace banxin::test
