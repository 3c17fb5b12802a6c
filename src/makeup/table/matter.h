#pragma once

#include <cstdint>
#include <vector>

#include "makeup/score/term.h"

// What an article brings, as its composer measured it: heads, pictures, lines. Nothing in it knows a page.
namespace banxin::makeup {

enum class HeadForm : std::uint8_t {
    over_all,        ///< Over all columns.
    over_part,       ///< Over the first columns; text stands beside it.
    vertical,        ///< Down the first column.
    under_picture,   ///< Under a picture over all columns.
    beside_picture,  ///< Over the first columns, a picture over the others.
};

/// One way to set a head in a block of a certain width.
struct HeadChoice {
    HeadForm form = HeadForm::over_all;
    int columns = 0;
    int depth = 0;  ///< Lines, air counted.
    int size = 0;   ///< The house's unit; only compared.
    int rows = 1;   ///< Of the headline.
    int air = 0;    ///< Lines more than it needs.
    Amounts amounts{};
    int spared = 0;  ///< Of the cells that it covers, those that hold text all the same; negative: others it takes.

    constexpr int taken() const { return columns * depth - spared; }
};

/// One way to show a picture with its caption.
struct PictureChoice {
    int columns = 0;  ///< 0: it is left out.
    int lines = 0;
    int crop = 0;  ///< Thousandths.
    Amounts amounts{};
};

/// How a text comes to so many lines of room.
struct Fit {
    int changed = 0;  ///< Lines that paragraphs took less (negative) or more.
    int white = 0;    ///< Lines of room that stay white.
    int cut = 0;      ///< Lines that have to go.
    int jumped = 0;   ///< Lines that go on elsewhere.
    Amounts amounts{};
};

struct Matter {
    std::vector<std::vector<HeadChoice>> heads;  ///< By the block's columns, from 1.
    std::vector<PictureChoice> pictures;         ///< One without columns where the article has none.
    std::vector<Fit> fits;                       ///< By lines of room, from 0.
    int lines = 0;                               ///< Of the text as it is set best.
    int least_leg = 4;                           ///< Lines that a leg has at least …
    int least_under_head = 5;                    ///< … and under a head.
    int foot = 0;                                ///< Lines of white at the foot of each column of its block.
};

}  // namespace banxin::makeup
