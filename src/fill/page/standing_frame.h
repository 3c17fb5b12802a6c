#pragma once

#include <vector>

#include "fill/text/filled_page.h"

namespace banxin {

// A story frame before its text: head, pictures, QR code, pull quote and fact box stand. Nothing of it depends on where
// the story goes on.
struct StandingFrame {
    FilledFrame frame;              ///< Without its part; its lines are those that come behind the text.
    std::vector<PlacedLine> heads;  ///< Those before it.
    std::vector<Slot> slots;        ///< What is left for the text, in reading order.
    HeadFit head;
    Rect head_area;
};

}  // namespace banxin
