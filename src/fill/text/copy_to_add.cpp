// How much copy fills a white place cannot be told from lines and cells: the paragraph that the new text goes on in has
// a last line with room of its own, its lines are broken anew, and over many columns the widow and orphan rules move
// more than the white. So it is tried, as what is to be cut is (cut_to_fit.h): copy is put behind the last paragraph,
// and the text is poured.
//
// More copy never leaves more white, so the numbers that will do lie side by side, about a line of them, and both ends
// are found by halves. What is written one day has other marks and figures than what was tried: a full-width mark may
// give half its cell to its line. Han alone and the story's own words are the two kinds between which it will lie, and
// what does for both will do for it.
#include "fill/text/copy_to_add.h"

#include <algorithm>
#include <limits>

#include "fill/text/text_end.h"
#include "fill/text/white_slots.h"

namespace banxin {
namespace {

constexpr int kTextIsOver = std::numeric_limits<int>::max();
constexpr int kLinesBeyondWhite = 4;  ///< The last line's own, and what widows and orphans move.

bool goes_on_in_han(const ShapedText& text, const ShapedBlock& block, std::size_t unit) {
    const bool is_inside = unit + 1 < block.end_unit;
    return is_inside && text.units[unit + 1].cls == CharClass::han &&
           text.units[unit].break_after == BreakChance::allowed;
}

/// An ordinary Han and what may follow it; nothing in a text without two of them side by side.
std::vector<Unit> han_of(const ShapedText& text) {
    for (const ShapedBlock& block : text.blocks) {
        if (!is_running(block)) continue;
        for (std::size_t i = block.first_unit; i < block.end_unit; ++i) {
            if (text.units[i].cls == CharClass::han && goes_on_in_han(text, block, i)) return {text.units[i]};
        }
    }
    return {};
}

/// The words of the longest paragraph.
std::vector<Unit> words_of(const ShapedText& text) {
    std::vector<Unit> words;
    for (const ShapedBlock& block : text.blocks) {
        const std::uint32_t end = end_of_words(text, block);
        if (!is_running(block) || end - block.first_unit <= words.size()) continue;
        words.assign(text.units.begin() + block.first_unit, text.units.begin() + end);
    }
    return words;
}

/// A paragraph's last unit as it is in the midst of one.
Unit joined(const Unit& last, const ShapedText& text) {
    Unit unit = last;
    unit.break_after = BreakChance::allowed;
    for (const ShapedBlock& block : text.blocks) {
        for (std::size_t i = block.first_unit; i < block.end_unit; ++i) {
            if (text.units[i].cls != last.cls || !goes_on_in_han(text, block, i)) continue;
            unit.gap = text.units[i].gap;
            return unit;
        }
    }
    return unit;
}

class CopyTrial {
  public:
    CopyTrial(const ShortText& text, const PourRules& rules, std::vector<Unit> copy)
        : short_(text), whole_(text.breaker.text()), rules_(rules), copy_(std::move(copy)) {
        const auto last = std::find_if(whole_.blocks.rbegin(), whole_.blocks.rend(), is_running);
        if (last == whole_.blocks.rend() || copy_.empty()) return;
        last_ = static_cast<std::size_t>(std::prev(last.base()) - whole_.blocks.begin());
        copy_.back() = joined(copy_.back(), whole_);
        can_go_on_ = true;
    }

    CopyRange range() const {
        if (!can_go_on_) return {};
        const int most = last_where(0, too_many(), [&](int count) { return white_with(count) != kTextIsOver; });
        if (most == 0) return {};
        const int least_white = white_with(most);
        const int too_few = last_where(0, most, [&](int count) { return white_with(count) > least_white; });
        return {std::min(too_few + 1, most), most};
    }

  private:
    /// As many as the white lines have cells and some lines more, and half as many again: marks take half a cell.
    int too_many() const {
        const Poured poured = pour(short_.breaker, short_.from, short_.slots, rules_);
        const Length cell = whole_.size_of(copy_.front());
        Length widest;
        for (const Slot& slot : short_.slots) widest = std::max(widest, slot.measure);
        const int lines = white_slots(short_.slots, poured) + kLinesBeyondWhite;
        return static_cast<int>(widest / cell + 1) * lines * 3 / 2;
    }

    /// The last number for which it holds, between one for which it does, and one for which it does not.
    template <typename Holds>
    static int last_where(int holding, int failing, Holds holds) {
        while (failing - holding > 1) {
            const int middle = (holding + failing) / 2;
            (holds(middle) ? holding : failing) = middle;
        }
        return holding;
    }

    int white_with(int count) const {
        const ShapedText text = lengthened(count);
        const LineBreaker breaker(text, short_.breaker, static_cast<std::uint32_t>(last_));
        const Poured poured = pour(breaker, short_.from, short_.slots, rules_);
        return poured.complete ? white_slots(short_.slots, poured) : kTextIsOver;
    }

    void append_copy(int count, ShapedText& text) const {
        text.units.back() = joined(text.units.back(), whole_);
        for (std::size_t i = 0; count > 0; i = (i + 1) % copy_.size()) {
            text.units.push_back(copy_[i]);
            count -= std::max<int>(copy_[i].characters, 1);
        }
    }

    /// The text with so much more copy at the end of its last paragraph. Glyphs are nothing to a line.
    ShapedText lengthened(int count) const {
        ShapedText text{whole_.writing, whole_.text, whole_.looks, whole_.hyphens, {}, {}, whole_.blocks, {}, {}, {}};
        const ShapedBlock& block = whole_.blocks[last_];
        const auto first = whole_.units.begin();
        text.units.assign(first, first + end_of_words(whole_, block));
        append_copy(count, text);
        append_end_mark(end_mark_of(whole_), text);
        const auto end = static_cast<std::uint32_t>(text.units.size());
        const std::uint32_t more = end - block.end_unit;
        text.units.insert(text.units.end(), first + block.end_unit, whole_.units.end());
        text.blocks[last_].end_unit = end;
        for (std::size_t i = last_ + 1; i < text.blocks.size(); ++i) {
            text.blocks[i].first_unit += more;
            text.blocks[i].end_unit += more;
        }
        text.end = {whole_.end.value + count};
        return text;
    }

    const ShortText& short_;
    const ShapedText& whole_;
    const PourRules& rules_;
    std::vector<Unit> copy_;
    std::size_t last_ = 0;  ///< The paragraph that goes on.
    bool can_go_on_ = false;
};

}  // namespace

CopyRange characters_to_add(const ShortText& text, const PourRules& rules) {
    if (text.slots.empty() || text.breaker.text().units.empty()) return {};
    const CopyRange own = CopyTrial(text, rules, words_of(text.breaker.text())).range();
    const CopyRange han = CopyTrial(text, rules, han_of(text.breaker.text())).range();
    const CopyRange both{std::max(own.least, han.least), std::min(own.most, han.most)};
    return han.most == 0 || both.least > both.most ? own : both;
}

}  // namespace banxin
