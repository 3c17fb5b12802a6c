#include "fill/page/jump_head.h"

#include <algorithm>
#include <optional>

#include "base/em_box.h"
#include "fill/text/jump_wording.h"
#include "fill/text/single_line.h"
#include "model/element_text.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

class JumpHeadSetter {
  public:
    JumpHeadSetter(const Story& story, const Rect& leg, const PageLattice& page, const FillSources& sources)
        : story_(story),
          width_(leg.width),
          fold_(fold_in(leg, page)),
          page_(page),
          sources_(sources),
          paper_(sources.paper()) {}

    JumpHeadSet set(PageNumber from_page) {
        head_.from_words = jump_words(paper_.jump.from, sheet_label(from_page, *sources_.edition), story_.short_title);
        if (paper_.jump.from_position == FromPosition::run_in) head_.run_in = head_.from_words;
        const std::string words = jump_title(story_, paper_.jump.head);
        const Length right = words.empty() ? Length() : add_head_line(words);
        if (head_.run_in.empty()) add_from_line(right);
        return std::move(head_);
    }

  private:
    /// What a rule over the head takes of it: two of its weights hold a double one.
    Length room_for_rule() const {
        const auto& rule = paper_.rules.jump_head;
        return rule && rule->kind != RuleKind::none ? rule->weight * 2 : Length();
    }

    static Length start_between(Length from, Length to, Align align, Length width) {
        const Length room = to - from - width;
        const Length shift = align == Align::centre ? room / 2 : align == Align::right ? room : Length();
        return from + std::max(shift, Length());
    }

    /// Where words of a width start: as they are aligned in the hole, or on the side of a fold that has room for them,
    /// the left one first.
    Length start_of(Align align, Length width) {
        const Length start = start_between(Length(), width_, align, width);
        if (!fold_ || start + width <= fold_->before || start >= fold_->after) return start;
        if (width <= fold_->before) return start_between(Length(), fold_->before, align, width);
        if (width <= width_ - fold_->after) return start_between(fold_->after, width_, align, width);
        head_.over_fold = true;
        return start;
    }

    /// Where a line beside the head has to end.
    Length end_of_side(Length head_end) const { return fold_ && head_end <= fold_->before ? fold_->before : width_; }

    /// The words in the middle of whole lines, under the rule; returns where they end.
    Length add_head_line(const std::string& words) {
        const TextStyle& style = paper_.style(TextKind::jump_head);
        const Length leading = page_.grid.body.leading;
        const Length rule = room_for_rule();
        const Length least = std::max(style.size + leading * 3 / 4, style.size + leading / 4 + rule);
        head_.grid_lines = static_cast<int>(count_to_cover(least, leading));
        PlacedLine line = set_single_line(words, style, *sources_.type_case, {Element::jump_head, story_.id});
        const Length top = rule + (leading * head_.grid_lines - style.size - rule) / 2;
        line.origin = {start_of(style.align, line.line.right), top + em_head(style.size)};
        head_.lines.push_back(std::move(line));
        return head_.lines.back().origin.x + head_.lines.back().line.right;
    }

    /// The from line beside the jump head, or in a line of its own under it.
    void add_from_line(Length right) {
        PlacedLine from = set_single_line(head_.from_words, paper_.style(TextKind::jump), *sources_.type_case,
                                          {Element::jump_from, story_.id});
        const BodyGrid body = page_.grid.body;
        const bool has_room = right + body.cell + from.line.right <= end_of_side(right);
        const bool beside = paper_.jump.from_position == FromPosition::head && !head_.lines.empty() && has_room;
        if (beside) {
            from.origin = {right + body.cell, head_.lines.front().origin.y};
        } else {
            from.origin = {start_of(Align::left, from.line.right),
                           body.leading * head_.grid_lines + page_.grid.baseline(1) - page_.grid.line_top(1)};
            ++head_.grid_lines;
        }
        head_.from_area = {from.origin.x, from.origin.y - body.cell, from.line.right, body.cell * 5 / 4};
        head_.lines.push_back(std::move(from));
    }

    const Story& story_;
    Length width_;
    std::optional<FoldInHead> fold_;
    const PageLattice& page_;
    const FillSources& sources_;
    const Paper& paper_;
    JumpHeadSet head_;
};

}  // namespace

JumpHeadSet set_jump_head(const Continuation& arriving, const FramePlan& hole, const PageLattice& page,
                          const FillSources& sources) {
    const Story& story = sources.story(arriving.story);
    return JumpHeadSetter(story, hole.legs.front().area, page, sources).set(arriving.from_page);
}

}  // namespace banxin
