// A head across its text: vertical lines beside level ones, level lines over vertical ones.
//
// It is set by the same fitter as any head (fit_head.h), in a flow of its own that is turned once more against the
// page's. What is a head's width there is its length here, along the frame's depth, and the grid that it must keep
// changes with it:
//
// *Along its own lines* it takes whole body lines of the text beside it, so that the line after it stands on the grid.
// It is as long as its longest line with a character of air at either end, and takes all of the leg where fewer than
// four lines would be left under it: three lines under a head read as a caption.
//
// *Across its lines* it takes whole cells of the text, the grid of the lines beside it. Where fewer than five cells
// would be left between it and the column's edge, it takes the column whole.
//
// The order matters: sizes are chosen without letterspacing first, for air at the ends comes before air between
// characters. Only when sizes and numbers of lines are known it is spread into what is left, and kept solid where that
// would change them. Fitted with both at once, a headline could lose a size to room that it then fills with spaces.
#include "fill/head/crossed_head.h"

#include <algorithm>

#include "fill/head/fit_head.h"
#include "fill/text/runaround.h"
#include "fill/text/turn_frame.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

constexpr int kLeastLinesUnder = 4;

/// The longest line of a part.
Length length_of(const HeadPart& part) {
    Length longest;
    for (const SetLine& line : part.lines) longest = std::max(longest, line.right - line.left);
    return longest;
}

/// The longest line of all with a character of its size before and after it.
Length length_with_air(std::span<const HeadPart> parts) {
    Length longest;
    for (const HeadPart& part : parts) longest = std::max(longest, length_of(part) + part.size * 2);
    return longest;
}

/// Without a character of air at either end.
HeadRoom without_air(HeadRoom room, Length size) {
    room.width = std::max(room.width - size * 2, size);
    return room;
}

/// Fitted with a character of air at both ends of its headline, or without where that makes it too long.
FittedHead fit_with_air(const Story& story, const HeadRoom& room, const House& house) {
    FittedHead solid = fit_head(story, room, house);
    if (length_with_air(solid.parts) <= room.width) return solid;
    FittedHead airy = fit_head(story, without_air(room, solid.fit.size), house);
    return airy.fit.too_long ? solid : airy;
}

bool same_sizes_and_lines(std::span<const HeadPart> a, std::span<const HeadPart> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const HeadPart& one, const HeadPart& other) {
        return one.size == other.size && one.lines.size() == other.lines.size();
    });
}

/// Letterspaced into its frame as a level head is into its measure: a short one in whole spaces, one that nearly fills
/// it to its ends.
FittedHead spread_out(FittedHead fitted, const Story& story, const HeadRoom& room, const FillSources& upright) {
    const HeadRoom inside = without_air(room, fitted.fit.size);
    FittedHead spread = fit_head(story, inside, upright.house());
    if (!same_sizes_and_lines(spread.parts, fitted.parts)) return fitted;
    spread.fit.capacities = fitted.fit.capacities;
    return spread;
}

/// The blocks of its parts, in the middle of a length.
void narrow_to(Length length, std::vector<HeadPart>& parts) {
    for (HeadPart& part : parts) part.width = std::max(std::min(part.width, length - part.size * 2), length_of(part));
}

/// A head that nearly fills its last column takes it whole.
Length whole_columns(Length width, const PageLattice& page) {
    const Length pitch = page.measure + page.gutter;
    const Length in_last = width % pitch;
    if (in_last == Length()) return width;
    const Length beside = page.measure - in_last - page.gutter;
    const bool too_little = beside < page.grid.body.cell * kLeastRunaround;
    return too_little ? width - in_last + page.measure : width;
}

/// Whole lines that it takes: all of its leg over vertical text, and where too few would be left for text under it.
int lines_taken(Length length, const PlannedArea& leg, const PageLattice& page) {
    const auto lines = static_cast<int>(count_to_cover(length, page.grid.body.leading));
    const bool takes_all = page.turn.writing == Writing::vertical || lines + kLeastLinesUnder > leg.lines.count();
    return lines > 0 && takes_all ? leg.lines.count() : lines;
}

/// Where a head stands that takes so much of its leg: at the side asked for, or at the other one where that keeps it
/// off the fold of two sheets.
Rect beside_text(const Rect& leg, Length taken, HeadSide side, const PageLattice& page) {
    const Rect first{leg.x, leg.y, taken, leg.height};
    const Rect last{leg.right() - taken, leg.y, taken, leg.height};
    const Rect& asked = side == HeadSide::line_start ? first : last;
    const Rect& other = side == HeadSide::line_start ? last : first;
    return fold_in(asked, page) && !fold_in(other, page) ? other : asked;
}

/// Characters that the headline's lines take with the air.
int capacity_of(const HeadFit& fit, Length length, int most_lines) {
    const auto line = static_cast<int>(length / fit.size) - 2;
    return std::max(line, 1) * std::max(most_lines, fit.headline_lines);
}

}  // namespace

SetHead set_crossed_head(const Story& story, const FramePlan& plan, const PageLattice& page,
                         const FillSources& sources) {
    const Paper& paper = sources.paper();
    const PlannedArea& leg = plan.legs.front();
    const Length leading = page.grid.body.leading;
    const Length cell = page.grid.body.cell;
    const Writing writing = page.turn.writing == Writing::vertical ? Writing::horizontal : Writing::vertical;
    const TypeCase type_case = type_case_for(writing, *sources.type_case);
    const HeadRoom room{plan.head, leg.area.height, {}, plan.shared_size};
    HeadRoom solid = room;
    if (room.plan.spread == Spread::automatic) solid.plan.spread = Spread::no;
    FittedHead fitted = fit_with_air(story, solid, {paper, type_case});
    if (room.plan.spread == Spread::automatic) {
        FillSources upright = sources;
        upright.type_case = &type_case;
        fitted = spread_out(std::move(fitted), story, room, upright);
    }

    HeadFit& fit = fitted.fit;
    fit.writing = writing;
    fit.grid_lines = lines_taken(length_with_air(fitted.parts), leg, page);
    fit.cells = head_grid_lines(fitted.parts, paper.air, cell);
    if (!fit.too_long && fit.size > Length()) fit.capacity = capacity_of(fit, leg.area.height, plan.head.lines);
    const Length beyond = cell * fit.cells - leg.area.width;
    if (beyond > Length()) fit.lines_over = static_cast<int>(count_to_cover(beyond, leading));
    const Length length = leading * fit.grid_lines;
    narrow_to(length, fitted.parts);
    const Length taken = std::min(whole_columns(cell * fit.cells, page), leg.area.width);
    const Rect area = beside_text({leg.area.x, leg.area.y, leg.area.width, length}, taken, plan.head.side, page);
    fit.over_fold = fold_in(area, page).has_value();
    SetHead head{{}, area, fit};

    // In the head's own flow, which starts at a corner of its area on the page.
    const Rect on_page = page.turn.to_page(head.area);
    const Turn turn{writing, on_page.right()};
    head.lines = place_head(fitted.parts, paper.air, {turn.to_flow(on_page), cell});
    turn_lines(head.lines, turn);
    return head;
}

}  // namespace banxin
