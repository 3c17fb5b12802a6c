#include "makeup/judge/standing.h"

#include "makeup/table/fill_table.h"

namespace banxin::makeup {
namespace {

/// At the right, under a head that reaches so far.
Block picture_block(const HeadChoice& head, const PictureChoice& picture, const Block& b) {
    if (picture.columns == 0) return {};
    const bool under = head.form == HeadForm::over_all || head.form == HeadForm::over_part;
    return {b.right() - picture.columns, b.line + (under ? head.depth : 0), picture.columns, picture.lines};
}

}  // namespace

Standing stand(const PageProblem& problem, const PageItems& items, const Place& place) {
    const Matter& matter = problem.articles[place.item].matter;
    const Variant variant = items.table(place.item).variant(place.block, place.notch, place.corners);
    const HeadChoice& head = matter.heads[place.block.columns - 1][variant.head];
    const PictureChoice& picture = matter.pictures[variant.picture];
    return {place, variant, head_block(head, picture, place.block), picture_block(head, picture, place.block)};
}

Legs legs_of(const Place& place) {
    const Block& b = place.block;
    const Notch& notch = place.notch;
    if (notch.side == Notch::Side::none) return {b};
    const int column = notch.side == Notch::Side::left ? b.column + notch.columns : b.column;
    return {{b.column, b.line, b.columns, b.lines - notch.lines}, {column, b.line, b.columns - notch.columns, b.lines}};
}

}  // namespace banxin::makeup
