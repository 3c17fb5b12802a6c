// Pouring, paragraph by paragraph, run by run.
//
// A paragraph is broken for the measures of all the slots ahead, and as many of its lines as the current run takes are
// set. Where it straddles two runs, the widow and orphan rules may leave some slots at the foot white; then the rest is
// broken anew for the slots after the foot, which may have another measure. A line may part a figure from what it
// counts where that costs less than other lines would; over a foot, where the eye has a column to climb, it may not:
// the paragraph is broken again without that place. Where the text finds no room for that alone, the foot parts it: a
// figure read across a column is better than words that nobody reads. At the last run nothing is held back: what
// follows is overset or jumps, and the cut has rules of its own.
#include "fill/text/pour.h"

#include <algorithm>
#include <optional>

namespace banxin {
namespace {

/// Places by which a foot is tried to be moved off what belongs together.
constexpr int kMostPlacesMoved = 4;

/// What the line above a foot may end with.
enum class Feet { whole, any };

class Pourer {
  public:
    Pourer(const LineBreaker& breaker, std::span<const Slot> slots, const PourRules& rules, Feet feet)
        : breaker_(breaker), text_(breaker.text()), slots_(slots), rules_(rules), feet_(feet) {
        measures_.reserve(slots.size());
        for (const Slot& slot : slots) measures_.push_back(slot.measure);
    }

    Poured pour_from(TextCursor from) {
        out_.next = from;
        while (out_.next.block < text_.blocks.size() && pour_block()) {
        }
        out_.complete = at_end(text_, out_.next);
        return std::move(out_);
    }

    /// Whether it took a foot off what belongs together.
    bool moved_a_foot() const { return whole_.has_value(); }

  private:
    /// Sets what it can of the block at the cursor; false when the slots are used up first.
    bool pour_block() {
        const ShapedBlock& block = text_.blocks[out_.next.block];
        if (out_.next.unit >= block.end_unit) return next_block();
        if (block.kind == BlockKind::credit && share_last_line()) return next_block();
        if (slot_ >= slots_.size()) return false;
        if (block.kind == BlockKind::crosshead) return pour_crosshead() && next_block();
        return pour_paragraph() && next_block();
    }

    bool next_block() {
        ++out_.next.block;
        out_.next.unit = out_.next.block < text_.blocks.size() ? text_.blocks[out_.next.block].first_unit
                                                               : static_cast<std::uint32_t>(text_.units.size());
        return true;
    }

    std::size_t run_end(std::size_t slot) const {
        std::size_t end = slot + 1;
        while (end < slots_.size() && slots_[end].column == slots_[slot].column &&
               slots_[end].line == slots_[end - 1].line + 1) {
            ++end;
        }
        return end;
    }

    bool run_starts(std::size_t slot) const { return slot == 0 || run_end(slot - 1) == slot; }

    /// Of the slots not yet filled.
    std::span<const Length> measures_ahead() const { return std::span(measures_).subspan(slot_); }

    std::vector<SetLine> break_rest() const { return breaker_.lines(out_.next, measures_ahead()); }

    /// Whether the line above a foot ends where the rules would rather not have it end: before a measure word, in a
    /// name.
    bool parts_at_foot(const std::vector<SetLine>& lines, std::size_t foot) const {
        if (feet_ == Feet::any || foot >= slots_.size()) return false;
        const std::size_t take = lines_to_take(lines, foot);
        if (take == 0 || take >= lines.size()) return false;
        return text_.units[lines[take - 1].next_unit - 1].break_penalty > 0;
    }

    /// The lines, none of which parts what belongs together over the next foot.
    template <typename BreakAgain>
    std::vector<SetLine> kept_whole(std::vector<SetLine> lines, const BreakAgain& break_again) {
        const std::size_t foot = run_end(slot_);
        for (int tries = 0; tries < kMostPlacesMoved && parts_at_foot(lines, foot); ++tries) {
            if (!whole_) whole_ = text_;
            whole_->units[lines[lines_to_take(lines, foot) - 1].next_unit - 1].break_after = BreakChance::forbidden;
            lines = break_again(*whole_, lines.size());
        }
        return lines;
    }

    /// A paragraph from its start, in so many lines more than its best.
    std::vector<SetLine> whole_paragraph(int change) {
        return kept_whole(breaker_.lines(out_.next, measures_ahead(), change),
                          [&](const ShapedText& whole, std::size_t /*lines*/) {
                              return change == 0 ? break_block(whole, out_.next, measures_ahead())
                                                 : break_block_by(whole, out_.next, measures_ahead(), change);
                          });
    }

    /// What follows of it behind a foot.
    std::vector<SetLine> whole_rest(std::vector<SetLine> lines, int change) {
        return kept_whole(std::move(lines), [&](const ShapedText& whole, std::size_t count) {
            return change == 0 ? break_block(whole, out_.next, measures_ahead())
                               : break_block_into(whole, out_.next, measures_ahead(), static_cast<int>(count));
        });
    }

    bool pour_paragraph() {
        const std::uint32_t block = out_.next.block;
        const int change = block < rules_.line_changes.size() ? rules_.line_changes[block] : 0;
        std::vector<SetLine> lines = whole_paragraph(change);
        while (out_.next.unit < text_.blocks[block].end_unit) {
            if (slot_ >= slots_.size()) return false;
            if (lines.empty()) {  // nothing but spaces is left
                out_.next.unit = text_.blocks[block].end_unit;
                return true;
            }
            const std::size_t foot = run_end(slot_);
            const std::size_t take = lines_to_take(lines, foot);
            for (std::size_t i = 0; i < take; ++i) put(std::move(lines[i]), slot_ + i, Length());
            const std::size_t skipped = take < lines.size() ? foot - slot_ - take : 0;
            const auto left = static_cast<int>(lines.size() - take);
            lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(take));
            slot_ += take + skipped;
            if (left == 0 || slot_ >= slots_.size()) continue;
            if (skipped > 0)
                lines = change == 0 ? break_rest() : break_block_into(text_, out_.next, measures_ahead(), left);
            lines = whole_rest(std::move(lines), change);
        }
        return true;
    }

    /// How many of a paragraph's lines go above the foot.
    std::size_t lines_to_take(const std::vector<SetLine>& lines, std::size_t foot) const {
        const std::size_t room = foot - slot_;
        if (lines.size() <= room) return lines.size();
        if (foot >= slots_.size()) return room;
        const auto widow = static_cast<std::size_t>(std::max(rules_.fit.widow_lines, 1));
        const auto orphan = static_cast<std::size_t>(std::max(rules_.fit.orphan_lines, 1));
        std::size_t take = std::min(room, lines.size() - std::min(widow, lines.size()));
        if (lines.front().starts_block && take < orphan) take = 0;
        return take == 0 && run_starts(slot_) ? room : take;
    }

    std::size_t crosshead_rows(const std::vector<SetLine>& lines) const {
        return lines.size() + static_cast<std::size_t>(std::max(rules_.crosshead_lines, 1)) - 1;
    }

    bool pour_crosshead() {
        std::vector<SetLine> lines = break_rest();
        while (run_end(slot_) - slot_ <
               crosshead_rows(lines) + static_cast<std::size_t>(rules_.lines_after_crosshead)) {
            const bool hopeless = run_starts(slot_) && run_end(slot_) == slots_.size();
            if (hopeless && run_end(slot_) - slot_ >= crosshead_rows(lines)) break;  // nowhere better
            slot_ = run_end(slot_);
            if (slot_ >= slots_.size()) return false;
            lines = break_rest();  // the next run may be narrower
        }
        const std::size_t grid_lines = crosshead_rows(lines);
        const Length pitch = slot_ + 1 < slots_.size() ? slots_[slot_ + 1].baseline - slots_[slot_].baseline : Length();
        const Length drop =
            pitch * (static_cast<std::int64_t>(grid_lines) - static_cast<std::int64_t>(lines.size())) / 2;
        const auto rows = static_cast<int>(grid_lines - lines.size()) + 1;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            put(std::move(lines[i]), slot_ + i, drop);
            out_.lines.back().grid_lines = rows;
        }
        slot_ += grid_lines;
        return true;
    }

    /// An end credit stands flush right on the text's last line when it fits there (one cell away).
    bool share_last_line() {
        if (out_.lines.empty() || !out_.lines.back().line.ends_block) return false;
        const ShapedBlock& block = text_.blocks[out_.next.block];
        if (out_.next.unit != block.first_unit) return false;
        const PouredLine& last = out_.lines.back();
        const LineRange range{block.first_unit, block.end_unit};
        const LineWidths widths = measure_line(text_, range);
        const Length cell = text_.size_of(text_.units[block.first_unit]);
        const Slot& slot = slots_[last.slot];
        if (last.line.right + cell + widths.trimmed > slot.measure) return false;
        SetLine line = solve_line(text_, range, {Length(), widths.trimmed}, Justify::no);
        line.block = out_.next.block;
        line.starts_block = line.ends_block = true;
        out_.lines.push_back({std::move(line), last.slot, slot.measure - widths.trimmed, Length()});
        return true;
    }

    void put(SetLine line, std::size_t slot, Length drop) {
        out_.next.unit = line.next_unit;
        const Length room = slots_[slot].measure - line.right;
        Length shift;
        switch (text_.blocks[line.block].align) {
            case Align::centre:
                shift = room / 2;
                break;
            case Align::right:
                shift = room;
                break;
            default:
                break;
        }
        out_.lines.push_back({std::move(line), slot, shift, drop});
    }

    const LineBreaker& breaker_;
    const ShapedText& text_;
    std::span<const Slot> slots_;
    const PourRules& rules_;
    Feet feet_;
    std::vector<Length> measures_;
    std::optional<ShapedText> whole_;  ///< The text without places that fell on a foot; made when one does.
    std::size_t slot_ = 0;
    Poured out_;
};

}  // namespace

PourRules pour_rules(const Paper& paper) {
    return {paper.fit, paper.crosshead_lines, 2};
}

Poured pour(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots, const PourRules& rules) {
    Pourer careful(breaker, slots, rules, Feet::whole);
    Poured poured = careful.pour_from(from);
    if (poured.complete || !careful.moved_a_foot()) return poured;
    Poured parted = Pourer(breaker, slots, rules, Feet::any).pour_from(from);
    return parted.complete ? parted : poured;
}

TextOffset offset_at(const ShapedText& text, TextCursor cursor) {
    return cursor.unit < text.units.size() ? text.units[cursor.unit].offset : text.end;
}

bool at_end(const ShapedText& text, TextCursor cursor) {
    return cursor.unit >= text.units.size();
}

}  // namespace banxin
