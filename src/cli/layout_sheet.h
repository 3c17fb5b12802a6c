#pragma once

#include <memory>
#include <vector>

#include "check/report.h"
#include "typeset.h"

namespace banxin {

/// What one frame of a layout takes.
struct FrameSheet {
    const FramePlan* plan = nullptr;
    int columns = 0;                     ///< Of text.
    Length measure;                      ///< Of the first of them.
    Length narrowest{};                  ///< Of all, as far as they have lines: what does not part evenly …
    Length widest{};                     ///< … leaves some of them a character wider.
    int depth = 0;                       ///< Lines of the page that it covers, its box included.
    int lines = 0;                       ///< Of text under its head, in all columns.
    int characters = 0;                  ///< In them.
    int beside_art = 0;                  ///< The same where every picture's place is taken.
    int head_lines = 0;                  ///< Body lines of a head without kicker and deck, at its largest size.
    int full_head_lines = 0;             ///< The same with a kicker and a deck of a line.
    std::vector<HeadRoomReport> sizes;   ///< What its headline may have, from the largest.
    std::vector<HeadRoomReport> lesser;  ///< One line of its kicker and of its deck, beside the largest headline.
};

/// A layout set without copy: every story frame has a head as long as it may be at its grade's largest size.
struct LayoutSheet {
    Typeset set;
    std::vector<FrameSheet> frames;  ///< In the layout's order.
};

// Sets a layout in a paper. Fails as typeset(). The library must outlive what comes out.
Result<std::unique_ptr<LayoutSheet>> set_layout(const PageTemplate& layout, const Paper& paper, FontLibrary& library);

}  // namespace banxin
