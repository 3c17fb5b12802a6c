#include "issue/marked_proof.h"

#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "compare/changes/spot_words.h"
#include "compare/version/find_frame.h"
#include "compare/version/find_text.h"
#include "compare/version/ink_mixes.h"
#include "compare/version/line_runs.h"
#include "compare/version/mark_area.h"
#include "issue/change_note.h"
#include "issue/flag_room.h"
#include "issue/margin_notes.h"
#include "issue/marked_words.h"
#include "issue/move_arrow.h"
#include "issue/page_changes.h"
#include "issue/proof_sketch.h"
#include "issue/veil_pictures.h"
#include "paint/append_marks.h"

namespace banxin {
namespace {

constexpr Length kOutline = 1_pt;
constexpr Length kStroke = 2_pt;
/// Of their ink, what is left of things that nobody need look at.
constexpr int kVeil = 30;

bool stands_upright(const Rect& line, Writing writing) {
    return writing == Writing::vertical && line.height > line.width;
}

/// Whether a line is the next one of a block: below it, or left of it where lines stand.
bool goes_on_in(const Rect& block, const Rect& line, Writing writing) {
    if (stands_upright(line, writing)) return line.x <= block.x && line.y < block.bottom() && block.y < line.bottom();
    return line.y >= block.y && line.x < block.right() && block.x < line.right();
}

/// Lines that follow one another as one rectangle.
std::vector<Rect> blocks_of(const std::vector<Rect>& lines, Writing writing) {
    std::vector<Rect> blocks;
    for (const Rect& line : lines) {
        if (!blocks.empty() && goes_on_in(blocks.back(), line, writing)) {
            blocks.back() = around(blocks.back(), line);
        } else {
            blocks.push_back(line);
        }
    }
    return blocks;
}

/// Draws on one page.
class PageMarker {
  public:
    /// `version` is the one that the page is of.
    PageMarker(const TypeCase& type_case, const EditionVersion& version, const Comparison& comparison,
               DisplayList& page)
        : type_case_(type_case),
          version_(version),
          comparison_(comparison),
          page_(page),
          plain_(page),
          flags_(plain_, type_case) {}

    /// A page that is gone: crossed out.
    void cross_out() {
        const Length right = plain_.trim.width;
        const Length foot = plain_.trim.height;
        stroke_through({{}, {}}, {right, foot});
        stroke_through({right, {}}, {{}, foot});
    }

    /// Of the page of the new version: what is only set in other lines, in the margin behind its changes.
    void note_reflows(const Tongue& tongue) {
        for (const Reflow& reflow : comparison_.reflows) {
            if (reflow.page == plain_.page) reflows_.push_back(note_of(reflow, tongue));
        }
    }

    void mark(const std::vector<NumberedChange>& changes, const Tongue& tongue) {
        for (const NumberedChange& change : changes) mark_change(change);
        veil(changes);
        page_.marks.insert(page_.marks.begin(), under_.begin(), under_.end());
        append_marks(page_.marks, std::move(over_));
        append_marks(page_.marks, std::move(numbers_));
        page_.trim.width = marked_width(plain_.trim);
        std::vector<MarginNote> notes;
        for (const NumberedChange& change : changes) notes.push_back(note_of(change, tongue));
        notes.insert(notes.end(), reflows_.begin(), reflows_.end());
        append_marks(page_.marks, margin_notes(notes, room_for_notes(plain_.trim), type_case_, tongue));
    }

  private:
    const TextVersion* text(const TextKey& key) const { return find_text(version_, key); }

    std::vector<Rect> blocks(const std::vector<Rect>& lines) const {
        const PageVersion* page = find_page(version_, plain_.page);
        return blocks_of(lines, page == nullptr ? Writing::horizontal : page->writing);
    }

    void mark_change(const NumberedChange& numbered) {
        const Change& change = *numbered.change;
        if (change.kind == ChangeKind::type || change.kind == ChangeKind::ink || is_of_lattice(change))
            return mark_places(numbered);
        if (!change.lines.empty()) return mark_lines(numbered);
        if (is_on_no_page(change)) return;
        if (!stands(change)) return mark_gone(numbered);
        if (change.after->page != plain_.page) return;
        const InkName ink = ink_of_change(change);
        std::vector<Rect> areas = change.after->areas;
        if (change.kind == ChangeKind::words || change.kind == ChangeKind::passage) mark_words(change);
        for (const StoryCopy& text : change.copy) ground(text, kAddedInk);
        if (change.kind == ChangeKind::page) areas = {inset({{}, {}, plain_.trim.width, plain_.trim.height})};
        if (change.kind == ChangeKind::passage) areas = blocks(cells(change.of, change.after->text));
        if (areas.empty()) return flag(numbered.number, stand_in(*change.after), ink);
        flag(numbered.number,
             change.kind == ChangeKind::page ? corner_of_page() : beside_copy(change.of, areas.front()), ink);
        if (change.kind == ChangeKind::words) return;
        if (change.kind == ChangeKind::room) return mark_room(change);
        for (const Rect& area : areas) outline(area, ink);
        const bool is_of_part = change.way == ChangeWay::moved && change.kind != ChangeKind::page;
        if (is_of_part && stood_here(*change.before)) mark_way(change, areas.front());
    }

    /// On this very page, which may have had another number.
    bool stood_here(const ChangePlace& place) const {
        const auto now = comparison_.pages.find(place.page);
        return now != comparison_.pages.end() && now->second == plain_.page;
    }

    /// Outlined where it stood; where the words are drawn once more, on red.
    void mark_gone(const NumberedChange& numbered) {
        if (!numbered.change->before) return;
        const std::vector<Rect>& areas = numbered.change->before->areas;
        for (const StoryCopy& text : numbered.change->copy) ground(text, kStruckInk);
        if (areas.empty()) return flag(numbered.number, stand_in(*numbered.change->before), kGoneInk);
        const bool is_page = numbered.change->kind == ChangeKind::page;
        flag(numbered.number, is_page ? corner_of_page() : areas.front(), kGoneInk);
        for (const Rect& area : areas) outline(inset(area), kGoneInk);
    }

    /// All words of a text, as far as they stand on this page.
    void ground(const StoryCopy& text, const InkName& ink) {
        ground(text.of, {{0}, {static_cast<int>(to_utf32(text.words).size())}}, ink);
    }

    void ground(const TextKey& of, TextRange range, const InkName& ink) {
        for (const Rect& cell : cells(of, range)) under_.push_back(FilledRect{MarkRole::aside, cell, {ink, 100}});
    }

    /// Of what found no room: its frame, or else the page.
    Rect stand_in(const ChangePlace& place) const {
        const PageVersion* page = find_page(version_, plain_.page);
        const FrameVersion* frame = page == nullptr ? nullptr : find_frame(*page, place.frame);
        if (frame != nullptr && !frame->legs.empty()) return frame->legs.front().area;
        return corner_of_page();
    }

    /// The number of what is of a whole page stands within its outline.
    Rect corner_of_page() const {
        const Rect page = inset({{}, {}, plain_.trim.width, plain_.trim.height});
        return {page.x + kFlagDepth * 2, page.y + kOutline * 2, page.width - kFlagDepth * 2,
                page.height - kOutline * 2};
    }

    /// Rules and boxes of this page: those that are new, and where others were.
    void mark_lines(const NumberedChange& numbered) {
        std::vector<Rect> fresh;
        std::vector<Rect> gone;
        for (const LineSpot& line : numbered.change->lines) {
            if (line.page.number != plain_.page) continue;
            fresh.insert(fresh.end(), line.fresh.begin(), line.fresh.end());
            for (const Rect& area : line.gone) {
                if (std::ranges::find(line.fresh, area) == line.fresh.end()) gone.push_back(area);
            }
        }
        if (fresh.empty() && gone.empty()) return;
        flag(numbered.number, fresh.empty() ? gone.front() : fresh.front(), kChangedInk);
        for (const Rect& area : fresh) outline(area, kChangedInk);
        for (const Rect& area : gone) outline(area, kGoneInk);
    }

    /// Clear of what stands at the edge itself.
    static Rect inset(const Rect& area) {
        if (area.width < kOutline * 8 || area.height < kOutline * 8) return area;
        return {area.x + kOutline * 2, area.y + kOutline * 2, area.width - kOutline * 4, area.height - kOutline * 4};
    }

    void stroke_through(Point from, Point to) {
        DrawnPath line;
        line.role = MarkRole::aside;
        line.line = kStroke;
        line.ink = {kGoneInk, 100};
        line.steps = {{PathStep::Kind::move, from}, {PathStep::Kind::line, to}};
        over_.push_back(std::move(line));
    }

    /// Of what is told once: everything on this page that it is of.
    void mark_places(const NumberedChange& numbered) {
        const Change& change = *numbered.change;
        std::vector<Rect> areas;
        for (const TextSpot& spot : change.spots) {
            for (const Rect& block : blocks(cells(spot.of, spot.text))) areas.push_back(block);
        }
        if (change.kind == ChangeKind::ink) areas = areas_in(change.ink);
        if (areas.empty()) return flag(numbered.number, stand_in({}), kChangedInk);
        flag(numbered.number, areas.front(), kChangedInk);
        for (const Rect& area : areas) outline(area, kChangedInk);
    }

    std::vector<Rect> areas_in(const InkName& ink) const {
        std::vector<Rect> areas;
        for (const Mark& mark : plain_.marks) {
            const std::vector<InkName> inks = inks_of(mark);
            if (std::find(inks.begin(), inks.end(), ink) != inks.end()) areas.push_back(area_of(mark));
        }
        return blocks(areas);
    }

    std::vector<Rect> cells(const TextKey& key, TextRange range) const {
        const TextVersion* words = text(key);
        return words == nullptr ? std::vector<Rect>() : cells_of(plain_, *words, range);
    }

    /// New words on green, and a red stroke before the character that follows struck ones.
    void mark_words(const Change& change) {
        int at = change.after->text.from.value;
        for (const Piece& piece : change.pieces) {
            const int length = static_cast<int>(to_utf32(piece.words).size());
            if (piece.fate == Fate::struck) stroke(change.of, at);
            if (piece.fate == Fate::added) ground(change.of, {{at}, {at + length}}, kAddedInk);
            if (piece.fate != Fate::struck) at += length;
        }
    }

    /// Words that find room again on green, and a red stroke where the text ends now that others find none.
    void mark_room(const Change& change) {
        if (change.way == ChangeWay::added) return ground(change.of, change.after->text, kAddedInk);
        const TextVersion* words = text(change.of);
        if (words != nullptr && !words->lines.empty()) stroke(change.of, words->lines.back().text.until.value);
    }

    void stroke(const TextKey& key, int at) {
        std::vector<Rect> next = cells(key, {{at}, {at + 1}});
        const bool at_end = next.empty();
        if (at_end) next = cells(key, {{at - 1}, {at}});
        if (next.empty()) return;
        const Rect& cell = next.front();
        const Point edge = at_end ? Point{cell.right(), cell.bottom()} : cell.corner();
        const StandingLine* line = line_with(*text(key), plain_.page, cell);
        const Rect area = line != nullptr && is_vertical(*line)
                              ? Rect{cell.x, edge.y - kStroke / 2, cell.width, kStroke}
                              : Rect{edge.x - kStroke / 2, cell.y, kStroke, cell.height};
        over_.push_back(FilledRect{MarkRole::aside, area, {kGoneInk, 100}});
    }

    void outline(const Rect& area, const InkName& ink) {
        over_.push_back(StrokedRect{MarkRole::aside, area, kOutline, {ink, 100}, {}});
    }

    Rect beside_copy(const TextKey& key, const Rect& area) const {
        const TextVersion* words = text(key);
        return words == nullptr ? area : beside_line(*words, plain_.page, area);
    }

    void flag(std::size_t number, const Rect& area, const InkName& ink) {
        append_marks(numbers_, flags_.flag(number, area, ink));
    }

    /// Where it stood, unless something else is outlined there, and the arrow from there.
    void mark_way(const Change& change, const Rect& now) {
        const bool is_text = change.kind == ChangeKind::passage;
        const std::vector<Rect> then = is_text ? blocks(change.before->areas) : change.before->areas;
        if (then.empty()) return;
        for (const Rect& area : then) {
            const bool is_outlined = std::ranges::any_of(comparison_.changes, [&](const Change& other) {
                return other.after && other.after->page == plain_.page &&
                       std::ranges::find(other.after->areas, area) != other.after->areas.end();
            });
            if (!is_outlined) over_.push_back(left_place(area));
        }
        append_marks(over_, move_arrow(then.front(), now));
    }

    /// Type of texts in which no word has changed, and pictures that are as they were.
    void veil(const std::vector<NumberedChange>& changes) {
        std::set<TextKey> touched;
        for (const NumberedChange& one : changes) {
            touched.insert({one.change->of.element, one.change->of.story});
            for (const StoryCopy& text : one.change->copy) touched.insert(text.of);
            for (const TextSpot& spot : one.change->spots) touched.insert({spot.of.element, spot.of.story});
        }
        for (Mark& mark : page_.marks) {
            auto* run = std::get_if<GlyphRun>(&mark);
            if (run == nullptr) continue;
            const bool kept = std::none_of(touched.begin(), touched.end(),
                                           [&](const TextKey& key) { return shows(run->source, key); });
            if (kept) run->ink.percent = run->ink.percent * kVeil / 100;
        }
        veil_pictures(page_, changes, kVeil);
    }

    const TypeCase& type_case_;
    const EditionVersion& version_;
    const Comparison& comparison_;
    DisplayList& page_;
    DisplayList plain_;
    std::vector<Mark> under_;
    std::vector<Mark> over_;
    std::vector<Mark> numbers_;  ///< No line crosses them.
    std::vector<MarginNote> reflows_;
    FlagRoom flags_;
};

/// The pages of a version that are gone, as far as it can be drawn alone.
std::vector<DisplayList> sketched_pages(const EditionVersion& before, const std::set<PageNumber>& gone,
                                        const TypeCase& type_case) {
    EditionVersion some = before;
    std::erase_if(some.pages, [&](const PageVersion& page) { return !gone.contains(page.number); });
    return gone.empty() ? std::vector<DisplayList>() : sketched_proof(some, type_case).pages;
}

}  // namespace

Document marked_proof(Document pages, const TypeCase& type_case, const MarkedChanges& marked, const Tongue& tongue) {
    for (const ScreenInk& ink : mark_inks()) pages.inks.push_back(ink);
    const PageChanges changes(marked.comparison, marked.version, pages);
    for (DisplayList& page : pages.pages) {
        PageMarker marker(type_case, marked.version, marked.comparison, page);
        marker.note_reflows(tongue);
        marker.mark(changes.on(page.page), tongue);
    }
    for (DisplayList& page : sketched_pages(marked.before, gone_pages(marked.comparison), type_case)) {
        PageMarker marker(type_case, marked.before, marked.comparison, page);
        marker.cross_out();
        marker.mark(changes.on_gone(page.page), tongue);
        pages.pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace banxin
