#include "makeup/pages/story_frame.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

class FrameMaker {
  public:
    FrameMaker(const StoryCopy& copy, const Choice& choice, const PageRoom& room)
        : copy_(copy),
          choice_(choice),
          room_(room),
          block_(choice.place.block),
          head_(copy.article.matter.heads[block_.columns - 1][choice.head]) {}

    FrameTemplate make() {
        frame_.id = FrameId{copy_.article.name};
        if (copy_.is_landing()) frame_.kind = FrameKind::jumps;
        frame_.head = copy_.heads[block_.columns - 1][choice_.head];
        frame_.box = copy_.box;
        set_legs();
        set_pictures();
        set_head();
        set_facts();
        return std::move(frame_);
    }

  private:
    void set_legs() {
        const Notch& notch = choice_.place.notch;
        Span lines = room_.lines_of(block_);
        int trimmed_at_foot = head_.air;
        if (room_.is_at_foot(block_)) {
            lines.first += head_.air;
            trimmed_at_foot = 0;
        }
        lines.last -= trimmed_at_foot;
        const Span columns = room_.columns_of(block_);
        if (notch.side == Notch::Side::none) {
            frame_.legs = {{columns, lines, {}}};
            return;
        }
        const int upper_foot = lines.last - notch.lines;
        Span lower = columns;
        if (notch.side == Notch::Side::left) lower.first += notch.columns;
        if (notch.side == Notch::Side::right) lower.last -= notch.columns;
        frame_.legs = {{columns, {lines.first, upper_foot}, {}}, {lower, {upper_foot + 1, lines.last}, {}}};
    }

    int own_head_lines() const { return head_.depth - head_.air; }

    void set_pictures() {
        const PictureSetting& setting = copy_.pictures[choice_.picture];
        if (setting.columns == 0) return;
        const GridArea& leg = frame_.legs.front();
        int line = leg.lines.first;
        if (head_.form == HeadForm::over_all || head_.form == HeadForm::over_part) line += own_head_lines();
        for (const int lines : setting.lines) {
            frame_.pictures.push_back(
                {{leg.columns.last - setting.columns + 1, leg.columns.last}, {line, line + lines - 1}, {}});
            line += lines;
        }
    }

    void set_head() {
        HeadPlan& plan = frame_.head;
        const int left = block_.column;
        if (plan.columns) plan.columns = Span{plan.columns->first + left, plan.columns->last + left};
        if (head_.form == HeadForm::under_picture && !frame_.pictures.empty())
            plan.from_line = frame_.pictures.back().lines.last + 1;
    }

    /// At the foot of the last column that no picture stands in, where that is deep enough.
    void set_facts() {
        if (copy_.facts_lines == 0) return;
        const GridArea& upper = frame_.legs.front();
        int column = upper.columns.last;
        if (!frame_.pictures.empty() && frame_.pictures.front().columns.first > upper.columns.first)
            column = frame_.pictures.front().columns.first - 1;
        const GridArea& lower = frame_.legs.back();
        const bool goes_on = lower.columns.first <= column && column <= lower.columns.last;
        const int foot = goes_on ? lower.lines.last : upper.lines.last;
        const int first = foot - copy_.facts_lines + 1;
        const bool under_picture = !frame_.pictures.empty() && frame_.pictures.back().columns.last >= column &&
                                   frame_.pictures.front().columns.first <= column;
        const int top =
            std::max(upper.lines.first + head_.depth, under_picture ? frame_.pictures.back().lines.last + 1 : 0);
        const bool within_a_leg = lower.lines.first > first ? !goes_on || frame_.legs.size() == 1 : true;
        if (first > top && within_a_leg) frame_.facts = GridArea{{column, column}, {first, foot}, {}};
    }

    const StoryCopy& copy_;
    const Choice& choice_;
    const PageRoom& room_;
    const Block& block_;
    const HeadChoice& head_;
    FrameTemplate frame_;
};

}  // namespace

FrameTemplate frame_of(const StoryCopy& copy, const Choice& choice, const PageRoom& room) {
    return FrameMaker(copy, choice, room).make();
}

Parts parts_of(const StoryCopy& copy, const Choice& choice) {
    const Block& b = choice.place.block;
    const HeadChoice& head = copy.article.matter.heads[b.columns - 1][choice.head];
    const PictureChoice& picture = copy.article.matter.pictures[choice.picture];
    const int over = head.form == HeadForm::under_picture ? picture.lines : 0;
    Parts parts{{b.column, b.line + over, head.columns, head.depth}, {}};
    if (picture.columns == 0) return parts;
    const bool under = head.form == HeadForm::over_all || head.form == HeadForm::over_part;
    parts.picture = {b.right() - picture.columns, b.line + (under ? head.depth : 0), picture.columns, picture.lines};
    return parts;
}

}  // namespace banxin::makeup
