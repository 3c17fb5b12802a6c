#include "resolve/head_room.h"

#include <algorithm>

#include "resolve/columns.h"

namespace banxin {

Span head_columns(const HeadPlan& head, Span leg) {
    if (head.place == HeadPlace::over || head.columns) return head.columns.value_or(leg);
    const int half = (leg.count() + 1) / 2;
    if (head.place == HeadPlace::left) return {leg.first, leg.first + half - 1};
    if (head.place == HeadPlace::right) return {leg.last - half + 1, leg.last};
    return leg.count() < 3 ? leg : Span{leg.first + 1, leg.last - 1};
}

Rect head_room(const FramePlan& frame, const PageLattice& page) {
    const PlannedArea& leg = frame.legs.front();
    const Span columns = head_columns(frame.head, leg.columns);
    const Length left = std::max(page.column_left(columns.first), leg.area.x);
    const Length right = std::min(page.column_right(columns.last), leg.area.right());
    const Length first_line = frame.head.from_line ? page.grid.line_top(*frame.head.from_line) : leg.area.y;
    const Length top = std::clamp(first_line, leg.area.y, leg.area.bottom());
    return {left, top, right - left, leg.area.bottom() - top};
}

std::optional<FoldInHead> fold_in(const Rect& room, const PageLattice& page) {
    if (page.fold <= Length() || page.sheets == Sheets::one) return std::nullopt;
    const int middle = page.columns_before_fold();
    const Length before = page.column_right(middle);
    const Length after = page.column_left(middle + 1);
    if (room.x >= before || room.right() <= after) return std::nullopt;
    return FoldInHead{before - room.x, after - room.x};
}

}  // namespace banxin
