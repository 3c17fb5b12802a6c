#include "fill/page/jump_head.h"

#include <algorithm>

#include "fill/text/jump_wording.h"
#include "fill/text/single_line.h"

namespace banxin {
namespace {

std::string head_words(const Story& story, JumpHead kind) {
    if (kind == JumpHead::none) return {};
    if (kind == JumpHead::short_title && !story.short_title.empty()) return story.short_title;
    return plain_headline(story);
}

class JumpHeadSetter {
  public:
    JumpHeadSetter(const FramePlan& hole, const PagePlan& page, const FillSources& sources)
        : width_(hole.legs.front().area.width), page_(page), sources_(sources), paper_(sources.paper()) {}

    JumpHeadSet set(const Continuation& arriving) {
        const Story& story = sources_.story(arriving.story);
        head_.from_words =
            jump_words(paper_.jump.from, sheet_label(arriving.from_page, *sources_.edition), story.short_title);
        if (paper_.jump.from_position == FromPosition::run_in) head_.run_in = head_.from_words;
        const std::string words = head_words(story, paper_.jump.head);
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

    /// The words in the middle of whole lines, under the rule; returns where they end.
    Length add_head_line(const std::string& words) {
        const TextStyle& style = paper_.style("jump_head");
        const Length leading = page_.grid.body.leading;
        const Length rule = room_for_rule();
        const Length least = std::max(style.size + leading * 3 / 4, style.size + leading / 4 + rule);
        head_.grid_lines = static_cast<int>(count_to_cover(least, leading));
        PlacedLine line = set_single_line(words, style, *sources_.type_case, LineRole::jump_head);
        const Length top = rule + (leading * head_.grid_lines - style.size - rule) / 2;
        const Length room = width_ - line.line.right;
        const Length shift = style.align == Align::centre ? room / 2 : style.align == Align::right ? room : Length();
        line.origin = {std::max(shift, Length()), top + scaled(style.size, 880, 1000)};
        head_.lines.push_back(std::move(line));
        return head_.lines.back().origin.x + head_.lines.back().line.right;
    }

    /// The from line beside the jump head, or in a line of its own under it.
    void add_from_line(Length right) {
        PlacedLine from =
            set_single_line(head_.from_words, paper_.style("jump"), *sources_.type_case, LineRole::jump_from);
        const BodyGrid body = page_.grid.body;
        const bool has_room = right + body.cell + from.line.right <= width_;
        const bool beside = paper_.jump.from_position == FromPosition::head && !head_.lines.empty() && has_room;
        if (beside) {
            from.origin = {right + body.cell, head_.lines.front().origin.y};
        } else {
            from.origin = {Length(), body.leading * head_.grid_lines + page_.grid.baseline(1) - page_.grid.line_top(1)};
            ++head_.grid_lines;
        }
        head_.from_area = {from.origin.x, from.origin.y - body.cell, from.line.right, body.cell * 5 / 4};
        head_.lines.push_back(std::move(from));
    }

    Length width_;
    const PagePlan& page_;
    const FillSources& sources_;
    const Paper& paper_;
    JumpHeadSet head_;
};

}  // namespace

JumpHeadSet set_jump_head(const Continuation& arriving, const FramePlan& hole, const PagePlan& page,
                          const FillSources& sources) {
    return JumpHeadSetter(hole, page, sources).set(arriving);
}

}  // namespace banxin
