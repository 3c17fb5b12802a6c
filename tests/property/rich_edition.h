#pragma once

#include "property/random_edition.h"

namespace banxin::test {

// The editions of any_edition() with all that a manuscript may have: crossheads, lists, quotations, bold stretches,
// readings and marks between the lines, a drop cap, an end credit and an end mark, a kicker, decks with wished breaks,
// a picture with a caption, a pull quote, a fact box.
rc::Gen<Edition> any_rich_edition();

/// The same without pictures, boxes and jumps: every story stands in its own frame.
rc::Gen<Edition> any_edition_without_jumps();

}  // namespace banxin::test
