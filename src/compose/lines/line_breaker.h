#pragma once

#include <map>
#include <span>
#include <vector>

#include "compose/lines/break_lines.h"

namespace banxin {

// Breaks the blocks of one text and remembers the lines: balancing and copyfitting pour the same paragraphs into the
// same measures again and again, and so does setting an edition anew after an edit elsewhere.
//
// Borrows the text, which must outlive it. A text stands for a breaker that remembers nothing yet. One a thread: asking
// remembers.
class LineBreaker {
  public:
    LineBreaker(const ShapedText& text)
        : text_(text) {}  // NOLINT(google-explicit-constructor): a text is enough to pour

    /// Of a text whose first `alike` blocks are those of a longer one, unit for unit: their lines are asked of that
    /// one's breaker, which must outlive this one.
    LineBreaker(const ShapedText& text, const LineBreaker& longer, std::uint32_t alike)
        : text_(text), longer_(&longer), alike_(alike) {}

    const ShapedText& text() const { return text_; }

    /// As break_block, or as break_block_by where `change` is not 0.
    const std::vector<SetLine>& lines(TextCursor from, std::span<const Length> measures, int change = 0) const;

    /// Every number of lines that a block from a cursor on can take in one measure, and what it costs; none where it is
    /// not broken as a whole.
    const std::vector<LineCount>& counts(TextCursor from, Length measure) const;
    /// Lines that the text takes in one measure, from a cursor to its end.
    int count(TextCursor from, Length measure) const;

    /// Drops the lines that were not asked for since the last call; all are kept where none were.
    void forget_unasked() const;

  private:
    struct Asked {
        TextCursor from;
        int change = 0;
        std::vector<Length> measures;  ///< The last one holds for all that follow.
        auto operator<=>(const Asked&) const = default;
    };

    const CountedLines& broken(TextCursor from, std::span<const Length> measures, int change) const;

    struct Known {
        CountedLines broken;
        bool asked = false;
    };

    const ShapedText& text_;
    const LineBreaker* longer_ = nullptr;
    std::uint32_t alike_ = 0;  ///< Blocks.
    mutable std::map<Asked, Known> known_;
};

}  // namespace banxin
