#pragma once

#include <vector>

#include "compose/lines/shaped_text.h"

namespace banxin {

/// A paragraph asked for more lines than its best count, or fewer.
struct AskedParagraph {
    std::uint32_t block = 0;
    int lines = 0;           ///< More; fewer when negative.
    std::int64_t price = 0;  ///< Hundredths of a unit (compose/lines/line_fit.h).
};

/// How a text comes to another number of lines.
struct LineTarget {
    int wanted = 0;                          ///< More than its best; fewer when negative.
    int reached = 0;                         ///< Of these, as many as can be had.
    std::int64_t price = 0;                  ///< In all.
    std::vector<AskedParagraph> paragraphs;  ///< In the text's order.
};

// Chooses the paragraphs that give up lines, or run over, so that the text in columns of one measure takes `wanted`
// lines more than its best (fewer when negative), for the least price in all.
//
// Out: the nearest that can be had when not all can.
LineTarget find_lines(const ShapedText& text, Length measure, int wanted);

}  // namespace banxin
