#pragma once

#include <deque>
#include <map>

#include "compose/text/cut_places.h"
#include "fill/text/cut_request.h"

namespace banxin {

/// A text poured in one way, not cut yet.
struct PouredWay {
    std::vector<Slot> slots;
    Poured poured;
    int lines_changed = 0;
    int given_up = 0;        ///< Lines of white, closed up or driven out.
    std::int64_t price = 0;  ///< Of that, in hundredths of a unit.
};

/// A place at the foot of the last column to cut a text at.
struct FootCut {
    TextCursor next;
    CutPlace place;
    std::size_t paragraph = 0;  ///< Of the foot.
    int lines = 0;              ///< Of the paragraph in the column.
    LineEnding ending;
    bool alone = false;                ///< The jump line has a line of its own.
    bool under_short_line = false;     ///< … below a paragraph's last line that lacks more than a third.
    bool beside_stub = false;          ///< Beside two or three characters of a line, and white.
    bool clings_to_crosshead = false;  ///< Under a crosshead hardly more than a line of its text is left.
    int white = 0;                     ///< Slots left below it.
    bool holds = false;                ///< The widow and orphan rules hold on both sides.
    std::int64_t price = 0;            ///< In hundredths of a unit, without the way's.
};

/// The places of a text, judged paragraph by paragraph as they are asked for.
class KnownPlaces {
  public:
    KnownPlaces(const ShapedText& text, Language language) : text_(text), language_(language) {}
    /// Behind a unit of a block.
    const CutPlace& behind(std::uint32_t block, std::uint32_t unit);

  private:
    const ShapedText& text_;
    Language language_;
    std::map<std::uint32_t, std::vector<CutPlace>> of_block_;
};

/// What every way of pouring a text is cut with.
struct FootRequest {
    const LineBreaker& breaker;
    const CutRequest& request;
    KnownPlaces& places;
};

// The foot of the last column of a text poured past it: the paragraphs that stand in it, and where they may be cut.
//
// Borrows all that it is made of.
class Foot {
  public:
    Foot(const FootRequest& sources, const PouredWay& way);

    std::vector<FootCut> cuts();
    /// The text cut so.
    Cut cut_at(const FootCut& cut);

  private:
    /// A paragraph's lines in the column.
    struct Paragraph {
        std::size_t first = 0;  ///< Of the poured lines.
        std::size_t end = 0;
        std::size_t slot = 0;
        TextCursor from;
        bool starts = false;            ///< The paragraph starts in the column …
        bool behind_crosshead = false;  ///< … under a crosshead.
    };

    void find_paragraphs();
    const BreakNetwork& network(const Paragraph& paragraph);
    const ShapedText& as_far_as(TextCursor from, std::uint32_t end);
    void add_endings(std::size_t paragraph, std::size_t row);
    void add_poured_line(std::size_t paragraph, std::size_t row);
    void add(FootCut cut, std::size_t row, std::int64_t lines_price);
    bool is_stub(const FootCut& cut, std::size_t row) const;
    bool is_close_under_crosshead(const FootCut& cut, std::size_t row) const;
    Length shown_beside(const FootCut& cut, std::size_t row) const;
    bool has_room_beside(std::size_t row, std::uint32_t end, std::uint32_t block_end) const;
    bool holds(const FootCut& cut) const;
    bool lands_whole(TextCursor next) const;
    std::int64_t price(const FootCut& cut) const;
    std::int64_t price_of_white(const FootCut& cut) const;
    bool is_filled_as_whole(const Paragraph& paragraph) const;
    Length cell() const;

    const LineBreaker& breaker_;
    const ShapedText& text_;
    const CutRequest& request_;
    KnownPlaces& places_;
    const PouredWay& way_;
    std::vector<Paragraph> paragraphs_;
    std::deque<ShapedText> parts_;                  ///< Of the text, for networks of paragraphs without end.
    std::map<std::size_t, BreakNetwork> networks_;  ///< By the paragraph's first slot.
    std::vector<FootCut> cuts_;
};

}  // namespace banxin
