#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/em_box.h"
#include "base/shared_list.h"
#include "base/writing.h"
#include "model/edition.h"
#include "model/sheets.h"

namespace banxin {

/// Room for one body line.
struct Slot {
    Length x;
    Length baseline;
    Length measure;
    int line = 1;    ///< Of the page, from 1 at the type area's top.
    int column = 0;  ///< Of the frame, in reading order.
    int leg = 0;     ///< Columns of one leg end level; legs of broken columns are filled one after the other.
    bool operator==(const Slot&) const = default;
};

/// A rectangle with the body lines that it covers.
struct PlannedArea {
    Rect area;
    Span columns;
    Span lines;
    bool operator==(const PlannedArea&) const = default;
};

/// A frame's box: its look, and the places of the legs that it surrounds.
struct BoxPlan {
    BoxStyle style;
    std::vector<PlannedArea> around;
    bool has_room = true;  ///< Else its white was left out: it would have taken all the room.
    bool operator==(const BoxPlan&) const = default;
};

// One frame made exact. Where it has a box, `legs` and `slots` are the room inside: whole lines and half cells less;
// the columns of a leg remain those of the template.
struct FramePlan {
    FrameId id;
    SourceSpot spot;
    FrameKind kind = FrameKind::story;
    HeadPlan head;
    std::vector<PlannedArea> legs;
    std::vector<Slot> slots;                ///< In reading order: column by column, top to bottom.
    int columns = 0;                        ///< Text columns in reading order.
    Length split_remainder;                 ///< What a broken column's split left over.
    std::vector<PlannedArea> pictures;      ///< Holes, in order.
    std::optional<FrameBinding> binding{};  ///< Nothing for an empty frame and for jump holes.
    std::optional<PlannedArea> qr{};        ///< Hole for a QR code.
    std::optional<BoxPlan> box{};
    EdgeRules rules{};
    std::optional<PlannedArea> pull{};   ///< Hole for a pull quote.
    std::optional<PlannedArea> facts{};  ///< Hole for a fact box.
    std::vector<PlannedArea> covered{};  ///< Where other frames stand over this one, with the white round them.
    bool stands_over = false;            ///< It stands over others itself.
    /// Of its headline, the size that it takes with its siblings on the page: known once they have been fitted.
    std::optional<Length> shared_size{};
    bool operator==(const FramePlan&) const = default;
};

/// The story that a frame starts, or null.
inline const StoryBinding* story_in(const FramePlan& frame) {
    return frame.binding ? std::get_if<StoryBinding>(&frame.binding->content) : nullptr;
}

struct FurniturePlan {
    FurnitureKind kind = FurnitureKind::folio;
    PlannedArea place;  ///< Its area is on the page, not in flow.
    PageNumber page{};  ///< That it belongs to: of a spread's folios each has one of the two.
    SourceSpot spot{};
    bool operator==(const FurniturePlan&) const = default;
};

/// The line lattice of a page: where the n-th body line stands.
struct LineGrid {
    Length top;  ///< Of the type area.
    BodyGrid body;
    int lines = 0;

    Length line_top(int line) const { return top + body.leading * (line - 1); }
    /// The cell stands in the middle of its line; its em box leaves the foot under the baseline.
    Length baseline(int line) const { return line_top(line) + (body.leading - body.cell) / 2 + em_head(body.cell); }
    bool operator==(const LineGrid&) const = default;
};

/// The lattice of a page: all that a frame knows of the page it stands on, and nothing of its neighbours.
struct PageLattice {
    PageNumber number;
    PictureColour colour = PictureColour::full;
    Size trim;  ///< Of the page.
    Turn turn;  ///< From flow to page.
    Rect type_area;
    LineGrid grid;
    Length measure;  ///< Of a page column.
    Length gutter;
    Length fold;                  ///< Of a spread: what the gutter in its middle is wider than the others.
    Sheets sheets = Sheets::one;  ///< Of a spread: whether its two pages are printed on one.
    int columns = 0;

    int columns_before_fold() const { return fold > Length() ? columns / 2 : columns; }
    bool over_fold(Span span) const { return span.first <= columns_before_fold() && span.last > columns_before_fold(); }
    Length column_left(int column) const {
        return type_area.x + (measure + gutter) * (column - 1) + (column > columns_before_fold() ? fold : Length());
    }
    Length column_right(int column) const { return column_left(column) + measure; }
    Length width_of(Span span) const { return column_right(span.last) - column_left(span.first); }
    bool operator==(const PageLattice&) const = default;
};

/// What the edition says of a page as a whole, for its furniture.
struct PageFacts {
    std::string section;
    Ear ear;
    std::vector<Duty> duty;  ///< In the order that they are printed.
    int pages = 1;           ///< 2 for a spread.
    SourceSpot spot;
    bool operator==(const PageFacts&) const = default;
};

// One page made exact: nothing is left in 字 or 行, every frame has its slots.
//
// Slots, legs, pictures' places and the type area are in the page's flow (base/writing.h); furniture stands on the
// page. A plan is a value: it outlives the edition that it was made of.
struct PagePlan : PageLattice {
    PageFacts facts;
    RuleMode rules = RuleMode::automatic;
    SharedList<FramePlan> frames;
    std::vector<FurniturePlan> furniture;
    bool operator==(const PagePlan&) const = default;
};

}  // namespace banxin
