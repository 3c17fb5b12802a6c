#include "read/layout/check_template.h"

#include <algorithm>
#include <map>
#include <utility>

#include "model/furniture_name.h"
#include "read/house/read_look.h"
#include "read/layout/check_box.h"
#include "read/layout/read_span.h"
#include "read/text/findings.h"

namespace banxin {

namespace {

/// A rectangle of the page that nothing else may touch, and what to call it.
struct Tenant {
    Phrase name;
    GridArea area;
    const FrameTemplate* frame = nullptr;  ///< Null for furniture.
};

std::vector<Tenant> tenants(const PageTemplate& layout) {
    std::vector<Tenant> all;
    for (const FurnitureTemplate& piece : layout.furniture) {
        if (piece.above == 0) all.push_back({furniture_name(piece.kind), piece.area});
    }
    for (const FrameTemplate& frame : layout.frames) {
        for (const GridArea& leg : frame.legs) all.push_back({phrase("frame `{}`", frame.id.value), leg, &frame});
    }
    return all;
}

bool overlap(const GridArea& a, const GridArea& b) {
    return a.columns.overlaps(b.columns) && a.lines.overlaps(b.lines);
}

bool inside(const GridArea& inner, const GridArea& outer) {
    return inner.columns.first >= outer.columns.first && inner.columns.last <= outer.columns.last &&
           inner.lines.first >= outer.lines.first && inner.lines.last <= outer.lines.last;
}

void check_ids(const PageTemplate& layout, Findings& findings) {
    std::map<FrameId, SourceSpot> seen;
    for (const FrameTemplate& frame : layout.frames) {
        const auto [first, fresh] = seen.emplace(frame.id, frame.spot);
        if (fresh) continue;
        findings.error(frame.spot, "duplicate-frame", phrase("there are two frames named `{}`", frame.id.value),
                       phrase("the first one is in line {}", first->second.line));
    }
}

void check_bounds(const Tenant& tenant, const PageTemplate& layout, Findings& findings) {
    const GridArea& area = tenant.area;
    if (area.columns.last > layout.columns) {
        findings.error(area.spot, "frame-outside-type-area",
                       phrase("{} ({}) reaches column {}; the page has {} columns", tenant.name, words(area),
                              area.columns.last, layout.columns),
                       phrase("end it at column {}, or give the grid more columns", layout.columns));
    }
    if (area.lines.last > layout.lines) {
        findings.error(area.spot, "frame-outside-type-area",
                       phrase("{} ({}) reaches line {}; the page has {} lines", tenant.name, words(area),
                              area.lines.last, layout.lines),
                       phrase("end it at line {}, or give the grid more lines", layout.lines));
    }
}

bool may_cover(const Tenant& over, const Tenant& under) {
    if (over.frame == nullptr || under.frame == nullptr) return false;
    const auto& named = over.frame->over;
    return std::find(named.begin(), named.end(), under.frame->id) != named.end();
}

void check_pair(const Tenant& earlier, const Tenant& later, Findings& findings) {
    if (!overlap(earlier.area, later.area) || may_cover(earlier, later) || may_cover(later, earlier)) return;
    if (later.frame != nullptr && earlier.frame == later.frame) {
        findings.error(later.area.spot, "legs-overlap", phrase("two legs of {} overlap", later.name),
                       phrase("one is {}, the other {}", words(earlier.area), words(later.area)));
        return;
    }
    findings.error(later.area.spot, "frames-overlap", phrase("{} overlaps {}", later.name, earlier.name),
                   phrase("{} is {}; {} is {}: move one of them, or make it smaller", later.name, words(later.area),
                          earlier.name, words(earlier.area)));
}

/// A place in a frame that its text leaves free, and what to call it.
struct PlannedHole {
    Phrase name;
    GridArea area;
    const char* outside_code;
};

/// Every place for something of the story's own.
std::vector<PlannedHole> holes_of(const FrameTemplate& frame) {
    std::vector<PlannedHole> holes;
    for (const GridArea& picture : frame.pictures)
        holes.push_back({phrase("a picture's place"), picture, "picture-outside-frame"});
    if (frame.qr) holes.push_back({phrase("the QR code's place"), *frame.qr, "picture-outside-frame"});
    if (frame.pull) holes.push_back({phrase("the pull quote's place"), *frame.pull, "aside-outside-frame"});
    if (frame.facts) holes.push_back({phrase("the fact box's place"), *frame.facts, "aside-outside-frame"});
    return holes;
}

void check_hole_inside(const FrameTemplate& frame, const PlannedHole& hole, Findings& findings) {
    const auto holds = [&](const GridArea& leg) { return inside(hole.area, leg); };
    if (std::any_of(frame.legs.begin(), frame.legs.end(), holds)) return;
    Phrase legs;
    for (const GridArea& leg : frame.legs) legs = legs.empty() ? words(leg) : phrase("{}; {}", legs, words(leg));
    findings.error(hole.area.spot, hole.outside_code,
                   phrase("{} ({}) is not inside frame `{}`", hole.name, words(hole.area), frame.id.value),
                   phrase("its columns and lines are the page's, and the frame is {}", legs));
}

void check_two_holes(const FrameTemplate& frame, const PlannedHole& earlier, const PlannedHole& later,
                     Findings& findings) {
    if (!overlap(earlier.area, later.area)) return;
    findings.error(later.area.spot, "pictures-overlap",
                   phrase("{} overlaps {} in frame `{}`", later.name, earlier.name, frame.id.value),
                   phrase("one is {}, the other {}", words(later.area), words(earlier.area)));
}

void check_holes(const FrameTemplate& frame, Findings& findings) {
    const std::vector<PlannedHole> holes = holes_of(frame);
    for (std::size_t i = 0; i < holes.size(); ++i) {
        check_hole_inside(frame, holes[i], findings);
        for (std::size_t j = 0; j < i; ++j) check_two_holes(frame, holes[j], holes[i], findings);
    }
}

/// What a frame stands over has text to run round it, and no hole in its place.
void check_covered(const FrameTemplate& over, const FrameTemplate& under, Findings& findings) {
    const auto refuse = [&](const Phrase& message, const Phrase& hint) {
        findings.error(over.over_spot, "frame-over-frame", message, hint);
    };
    const Phrase pair = phrase("frame `{}` cannot stand over frame `{}`", over.id.value, under.id.value);
    if (under.kind != FrameKind::story || !under.over.empty())
        return refuse(phrase("{}: no text there runs round it", pair),
                      phrase("only frames of stories give way, and none that stand over others"));
    for (const PlannedHole& hole : holes_of(under)) {
        const auto covers = [&](const GridArea& leg) { return overlap(leg, hole.area); };
        if (std::any_of(over.legs.begin(), over.legs.end(), covers))
            refuse(phrase("{}: it covers {} there ({})", pair, hole.name, words(hole.area)),
                   phrase("move one of them"));
    }
}

void check_over(const PageTemplate& layout, Findings& findings) {
    for (const FrameTemplate& over : layout.frames) {
        for (const FrameId& id : over.over) {
            const auto under = std::find_if(layout.frames.begin(), layout.frames.end(),
                                            [&](const FrameTemplate& frame) { return frame.id == id; });
            if (under != layout.frames.end() && under->id != over.id) {
                check_covered(over, *under, findings);
            } else {
                findings.error(over.over_spot, "frame-over-frame",
                               phrase("there is no other frame `{}` for `{}` to stand over", id.value, over.id.value),
                               phrase("`over` names frames of this layout"));
            }
        }
    }
}

void check_grade(const FrameTemplate& frame, const Paper& paper, Findings& findings) {
    if (paper.grades.contains(frame.head.grade)) return;
    std::vector<std::string> grades;
    for (const auto& [grade, look] : paper.grades) grades.push_back(std::to_string(grade));
    findings.error(
        frame.spot, "unknown-grade",
        phrase("frame `{}` asks for a head of grade {}, which the paper does not have", frame.id.value,
               frame.head.grade),
        phrase("choose {}, or add the grade in paper.yaml, under `headlines: {{grades: …}}`", one_of(grades)));
}

void check_part_look(const PartLook& look, const SourceSpot& spot, const Paper& paper, Findings& findings) {
    if (look.ink) check_ink(*look.ink, spot, paper, findings);
    if (!look.font || paper.fonts.contains(*look.font)) return;
    findings.error(spot, "unknown-font-role", phrase("the paper has no font `{}`", look.font->value),
                   font_hint(look.font->value, paper));
}

void check_head_look(const HeadPlan& head, const Paper& paper, Findings& findings) {
    for (const PartLook& look : {head.look.headline, head.look.kicker, head.look.deck})
        check_part_look(look, head.spot, paper, findings);
    if (!head.size_name.empty() && !paper.sizes.contains(head.size_name))
        unknown_size(head.spot, head.size_name, paper, findings);
}

/// A head that text goes round stands in its frame's first leg, and leaves room for that text.
void check_head(const FrameTemplate& frame, Findings& findings) {
    if (frame.legs.empty()) return;
    const GridArea& leg = frame.legs.front();
    const HeadPlan& head = frame.head;
    const Phrase name = phrase("the head of frame `{}`", frame.id.value);
    const bool columns_inside =
        !head.columns || (head.columns->first >= leg.columns.first && head.columns->last <= leg.columns.last);
    const bool line_inside =
        !head.from_line || (*head.from_line >= leg.lines.first && *head.from_line <= leg.lines.last);
    if (!columns_inside || !line_inside) {
        findings.error(head.spot, "head-outside-frame", phrase("{} stands outside its first leg", name),
                       phrase_in("the head", "`columns` and `from` are the page's; the leg is {}", words(leg)));
    }
    const bool between = head.place == HeadPlace::middle || head.place == HeadPlace::inside;
    if (between && !head.columns && leg.columns.count() < 3) {
        findings.error(head.spot, "head-without-sides", phrase("{} leaves no column of text on either side", name),
                       phrase("give the frame three columns, or name the head's `columns`"));
    }
}

/// A spread has its fold in the middle of its columns, and no line of text across it.
void check_fold(const PageTemplate& layout, Findings& findings) {
    if (!layout.fold) return;
    if (layout.writing == Writing::vertical) {
        findings.error(layout.fold_spot, "spread-vertical", phrase("a spread is set in horizontal lines"),
                       phrase("leave `fold` out, or `writing`; the two vertical pages may have a layout each"));
    }
    if (layout.columns % 2 != 0) {
        findings.error(layout.fold_spot, "spread-odd-columns",
                       phrase("the fold lies in the middle of {} columns", layout.columns),
                       phrase("give the grid an even number: half of them is on either page"));
    }
    if (!(layout.gutter < *layout.fold))
        findings.error(layout.fold_spot, "fold-too-narrow",
                       phrase("the fold is no wider than the gutter between two columns"));
    for (const FrameTemplate& frame : layout.frames) {
        const auto crosses = [&](const GridArea& leg) {
            return leg.columns.first <= layout.columns / 2 && leg.columns.last > layout.columns / 2;
        };
        if (frame.into != 1 || std::none_of(frame.legs.begin(), frame.legs.end(), crosses)) continue;
        findings.error(frame.spot, "lines-over-fold",
                       phrase("lines of frame `{}` would run across the fold", frame.id.value),
                       phrase("split it `into` two columns or more: half of them stand on either page"));
    }
}

/// In 字. In narrower columns most lines could only be wrong: a mark has no line that it may end.
constexpr int kNarrowestColumn = 3;

/// Every leg is split into as many columns, a narrow one too.
void check_split(const FrameTemplate& frame, const PageTemplate& layout, Findings& findings) {
    constexpr Length kCell = Length::pt(10);
    for (const GridArea& leg : frame.legs) {
        const int columns = frame.into.value_or(leg.columns.count());
        const Length gutter = layout.gutter.of(kCell);
        const Length width = layout.measure.of(kCell) * leg.columns.count() + gutter * (leg.columns.count() - 1);
        const int most = static_cast<int>((width + gutter) / (kCell * kNarrowestColumn + gutter));
        if (columns <= most || columns == leg.columns.count()) continue;
        return findings.error(leg.spot.line > 0 ? leg.spot : frame.spot, "columns-too-narrow",
                              phrase("{} of frame `{}` are split into {} columns of less than {}字", words(leg),
                                     frame.id.value, columns, kNarrowestColumn),
                              phrase("`into` may be {} at most there", most));
    }
}

Length type_area_width(const PageTemplate& layout, Length cell) {
    const Length fold = layout.fold ? layout.fold->of(cell) - layout.gutter.of(cell) : Length();
    return layout.measure.of(cell) * layout.columns + layout.gutter.of(cell) * (layout.columns - 1) + fold;
}

// "280.5" for the message; tenths of a millimetre, rounded up so that the figure shown really is too large.
Phrase millimetres(Length length) {
    const std::int64_t tenths = count_to_cover(length, Length::emu(Length::kPerMillimetre / 10));
    return phrase("{}.{} mm", tenths / 10, tenths % 10);
}

}  // namespace

Diagnostics check_template(const PageTemplate& layout) {
    Findings findings;
    check_ids(layout, findings);
    check_fold(layout, findings);
    const std::vector<Tenant> all = tenants(layout);
    for (std::size_t i = 0; i < all.size(); ++i) {
        check_bounds(all[i], layout, findings);
        for (std::size_t j = 0; j < i; ++j) check_pair(all[j], all[i], findings);
    }
    check_over(layout, findings);
    for (const FrameTemplate& frame : layout.frames) {
        check_holes(frame, findings);
        check_head(frame, findings);
        check_split(frame, layout, findings);
    }
    return findings.list;
}

Diagnostics check_template_in(const PageTemplate& layout, const Paper& paper) {
    Findings findings;
    const BodyGrid grid = paper.grid();
    const bool vertical = layout.writing == Writing::vertical;
    const Length along = type_area_width(layout, grid.cell);
    const Length across = grid.leading * layout.lines;
    const Length width = layout.left.value_or(Length()) + (vertical ? across : along);
    const Length height = layout.top.value_or(Length()) + (vertical ? along : across);
    const auto refuse = [&](Phrase message) {
        findings.error(layout.grid_spot, "type-area-too-large", std::move(message),
                       phrase("use fewer columns or lines, a smaller margin, or a larger trim"));
    };
    const Length trim = layout.trim.width * (layout.fold ? 2 : 1);
    if (width > trim)
        refuse(
            phrase("the type area needs {} of width; the trimmed page has {}", millimetres(width), millimetres(trim)));
    if (height > layout.trim.height)
        refuse(phrase("the type area needs {} of height; the trimmed page has {}", millimetres(height),
                      millimetres(layout.trim.height)));
    for (const FrameTemplate& frame : layout.frames) {
        if (frame.box) check_box(*frame.box, paper, findings);
        check_head_look(frame.head, paper, findings);
    }
    for (const FrameTemplate& frame : layout.frames) {
        if (frame.kind == FrameKind::story) check_grade(frame, paper, findings);
    }
    return findings.list;
}

}  // namespace banxin
