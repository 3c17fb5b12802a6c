#include "issue/marked_proof.h"

#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "compare/change_words.h"
#include "compare/version/ink_mixes.h"
#include "compare/version/line_runs.h"
#include "compare/version/mark_area.h"
#include "issue/margin_notes.h"
#include "issue/marked_words.h"
#include "issue/proof_sketch.h"
#include "paint/append_marks.h"

namespace banxin {
namespace {

/// Words of one change beyond these are cut off in the middle.
constexpr std::size_t kLongestWords = 120;
constexpr Length kOutline = 1_pt;
constexpr Length kStroke = 2_pt;
/// Of their ink, what is left of things that nobody need look at.
constexpr int kVeil = 30;

/// A change with its number in the list.
struct NumberedChange {
    std::size_t number = 0;
    const Change* change = nullptr;
};

InkName ink_of_change(const Change& change) {
    if (!change.after) return kGoneInk;
    if (change.kind == ChangeKind::words) return kNoteInk;
    if (change.way == ChangeWay::moved || change.kind == ChangeKind::way) return kMovedInk;
    return kChangedInk;
}

std::string shortened(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    const std::u32string all = to_utf32(words);
    if (all.size() <= kLongestWords) return words;
    const std::size_t half = kLongestWords / 2;
    return to_utf8(all.substr(0, half)) + "……" + to_utf8(all.substr(all.size() - half));
}

/// What was struck on red, what was added on green; nothing of what is kept.
MarginNote note_of(const NumberedChange& numbered, const Tongue& tongue) {
    const Change& change = *numbered.change;
    const std::string what = text_words(change.of).in(tongue);
    MarginNote note{numbered.number, ink_of_change(change), {}};
    note.lines.push_back({(what.empty() ? "" : what + "：") + change_words(change).in(tongue)});
    for (const Piece& piece : change.pieces) {
        if (piece.fate == Fate::struck) note.lines.push_back({"－" + shortened(piece.words), kStruckInk});
        if (piece.fate == Fate::added) note.lines.push_back({"＋" + shortened(piece.words), kAddedInk});
    }
    return note;
}

/// Lines that stand one below the other as one rectangle.
std::vector<Rect> blocks_of(const std::vector<Rect>& lines) {
    std::vector<Rect> blocks;
    for (const Rect& line : lines) {
        const bool below = !blocks.empty() && line.y >= blocks.back().y && line.x < blocks.back().right() &&
                           blocks.back().x < line.right();
        if (below) {
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
    PageMarker(const TypeCase& type_case, const EditionVersion& version, DisplayList& page)
        : type_case_(type_case), version_(version), page_(page), plain_(page) {}

    /// A page that is gone: crossed out.
    void cross_out() {
        const Length right = plain_.trim.width;
        const Length foot = plain_.trim.height;
        stroke_through({{}, {}}, {right, foot});
        stroke_through({right, {}}, {{}, foot});
    }

    void mark(const std::vector<NumberedChange>& changes, const Tongue& tongue) {
        for (const NumberedChange& change : changes) mark_change(change);
        veil(changes);
        page_.marks.insert(page_.marks.begin(), under_.begin(), under_.end());
        append_marks(page_.marks, std::move(over_));
        page_.trim.width = marked_width(plain_.trim);
        std::vector<MarginNote> notes;
        for (const NumberedChange& change : changes) notes.push_back(note_of(change, tongue));
        append_marks(page_.marks, margin_notes(notes, room_for_notes(plain_.trim), type_case_, tongue));
    }

  private:
    const TextVersion* text(const TextKey& key) const {
        const auto found = std::find_if(version_.texts.begin(), version_.texts.end(),
                                        [&](const TextVersion& one) { return one.key == key; });
        return found == version_.texts.end() ? nullptr : &*found;
    }

    void mark_change(const NumberedChange& numbered) {
        const Change& change = *numbered.change;
        if (change.kind == ChangeKind::type || change.kind == ChangeKind::ink) return mark_places(numbered);
        if (!change.after) return mark_gone(numbered);
        if (change.after->page != plain_.page) return;
        if (change.kind == ChangeKind::rules || change.kind == ChangeKind::boxes) return mark_ornaments(numbered);
        const InkName ink = ink_of_change(change);
        std::vector<Rect> areas = change.after->areas;
        if (change.kind == ChangeKind::words || change.kind == ChangeKind::passage) mark_words(change);
        if (change.kind == ChangeKind::page) areas = {inset({{}, {}, plain_.trim.width, plain_.trim.height})};
        if (change.kind == ChangeKind::passage) areas = blocks_of(cells(change.of, change.after->text));
        if (areas.empty()) return;
        flag(numbered.number, areas.front(), ink);
        if (change.kind == ChangeKind::words) return;
        for (const Rect& area : areas) outline(area, ink);
        if (change.way == ChangeWay::moved && change.before->page == plain_.page && !change.before->areas.empty())
            arrow(change.before->areas.front(), areas.front());
    }

    /// Outlined where it stood.
    void mark_gone(const NumberedChange& numbered) {
        const std::vector<Rect>& areas = numbered.change->before->areas;
        if (areas.empty()) return;
        flag(numbered.number, areas.front(), kGoneInk);
        for (const Rect& area : areas) outline(inset(area), kGoneInk);
    }

    /// Those that are new, and where others were.
    void mark_ornaments(const NumberedChange& numbered) {
        const std::vector<Rect>& fresh = numbered.change->after->areas;
        const std::vector<Rect>& gone = numbered.change->before->areas;
        flag(numbered.number, fresh.empty() ? gone.front() : fresh.front(), kChangedInk);
        for (const Rect& area : fresh) outline(area, kChangedInk);
        for (const Rect& area : gone) {
            if (std::ranges::find(fresh, area) == fresh.end()) outline(area, kGoneInk);
        }
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
            for (const Rect& block : blocks_of(cells(spot.of, spot.text))) areas.push_back(block);
        }
        if (change.kind == ChangeKind::ink) areas = areas_in(change.ink);
        if (areas.empty()) return;
        flag(numbered.number, areas.front(), kChangedInk);
        for (const Rect& area : areas) outline(area, kChangedInk);
    }

    std::vector<Rect> areas_in(const InkName& ink) const {
        std::vector<Rect> areas;
        for (const Mark& mark : plain_.marks) {
            const std::vector<InkName> inks = inks_of(mark);
            if (std::find(inks.begin(), inks.end(), ink) != inks.end()) areas.push_back(area_of(mark));
        }
        return blocks_of(areas);
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
            if (piece.fate == Fate::added) {
                for (const Rect& cell : cells(change.of, {{at}, {at + length}}))
                    under_.push_back(FilledRect{MarkRole::aside, cell, {kAddedInk, 100}});
            }
            if (piece.fate != Fate::struck) at += length;
        }
    }

    void stroke(const TextKey& key, int at) {
        std::vector<Rect> next = cells(key, {{at}, {at + 1}});
        const bool at_end = next.empty();
        if (at_end) next = cells(key, {{at - 1}, {at}});
        if (next.empty()) return;
        const Rect& cell = next.front();
        const Length x = at_end ? cell.right() : cell.x;
        over_.push_back(FilledRect{MarkRole::aside, {x - kStroke / 2, cell.y, kStroke, cell.height}, {kGoneInk, 100}});
    }

    void outline(const Rect& area, const InkName& ink) {
        over_.push_back(StrokedRect{MarkRole::aside, area, kOutline, {ink, 100}, {}});
    }

    void flag(std::size_t number, const Rect& area, const InkName& ink) {
        const Length lowest = plain_.trim.height - kFlagDepth;
        append_marks(over_, numbered_flag(number, {area.x - 1_pt, std::min(area.y, lowest)}, ink, type_case_));
    }

    /// From the middle of where a thing stood to the middle of where it stands.
    void arrow(const Rect& from, const Rect& to) {
        const Point start{from.x + from.width / 2, from.y + from.height / 2};
        const Point end{to.x + to.width / 2, to.y + to.height / 2};
        DrawnPath line;
        line.role = MarkRole::aside;
        line.line = kOutline;
        line.ink = {kMovedInk, 100};
        line.steps = {{PathStep::Kind::move, start}, {PathStep::Kind::line, end}};
        over_.push_back(std::move(line));
        const Length head = 6_pt;
        const Length up = end.y < start.y ? head : Length() - head;
        DrawnPath tip;
        tip.role = MarkRole::aside;
        tip.ink = {kMovedInk, 100};
        tip.steps = {{PathStep::Kind::move, end},
                     {PathStep::Kind::line, {end.x - head / 2, end.y + up}},
                     {PathStep::Kind::line, {end.x + head / 2, end.y + up}},
                     {PathStep::Kind::close, end}};
        over_.push_back(std::move(tip));
    }

    /// Type of texts in which no word has changed.
    void veil(const std::vector<NumberedChange>& changes) {
        std::set<TextKey> touched;
        for (const NumberedChange& one : changes) {
            touched.insert({one.change->of.element, one.change->of.story});
            for (const TextSpot& spot : one.change->spots) touched.insert({spot.of.element, spot.of.story});
        }
        for (Mark& mark : page_.marks) {
            auto* run = std::get_if<GlyphRun>(&mark);
            if (run == nullptr) continue;
            const bool kept = std::none_of(touched.begin(), touched.end(),
                                           [&](const TextKey& key) { return shows(run->source, key); });
            if (kept) run->ink.percent = run->ink.percent * kVeil / 100;
        }
    }

    const TypeCase& type_case_;
    const EditionVersion& version_;
    DisplayList& page_;
    DisplayList plain_;
    std::vector<Mark> under_;
    std::vector<Mark> over_;
};

/// Whether something that is gone was on a page that is gone.
bool was_on_gone_page(const Change& change, const std::set<PageNumber>& gone) {
    return !change.after && change.before && gone.contains(change.before->page);
}

bool is_on(const Change& change, PageNumber page) {
    const bool stands = change.after && change.after->page.value > 0;
    if (stands && change.after->page == page) return true;
    if (!stands && change.before && change.before->page == page) return true;
    return std::ranges::find(change.pages, page, &NamedPage::number) != change.pages.end();
}

template <typename Belongs>
std::vector<NumberedChange> changes_that(const Comparison& comparison, Belongs belongs) {
    std::vector<NumberedChange> changes;
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        if (belongs(comparison.changes[i])) changes.push_back({i + 1, &comparison.changes[i]});
    }
    return changes;
}

/// The pages of a version that are gone, as far as it can be drawn alone.
std::vector<DisplayList> sketched_pages(const EditionVersion& before, const std::set<PageNumber>& gone,
                                        const TypeCase& type_case) {
    EditionVersion some = before;
    std::erase_if(some.pages, [&](const PageVersion& page) { return !gone.contains(page.number); });
    return gone.empty() ? std::vector<DisplayList>() : sketched_proof(some, type_case).pages;
}

}  // namespace

std::set<PageNumber> gone_pages(const Comparison& comparison) {
    std::set<PageNumber> gone;
    for (const Change& change : comparison.changes) {
        if (change.kind == ChangeKind::page && change.way == ChangeWay::gone) gone.insert(change.before->page);
    }
    return gone;
}

Document marked_proof(Document pages, const TypeCase& type_case, const MarkedChanges& marked, const Tongue& tongue) {
    for (const ScreenInk& ink : mark_inks()) pages.inks.push_back(ink);
    const std::set<PageNumber> gone = gone_pages(marked.comparison);
    for (DisplayList& page : pages.pages) {
        const auto changes = changes_that(marked.comparison, [&](const Change& change) {
            return is_on(change, page.page) && !was_on_gone_page(change, gone);
        });
        PageMarker(type_case, marked.version, page).mark(changes, tongue);
    }
    for (DisplayList& page : sketched_pages(marked.before, gone, type_case)) {
        const auto changes = changes_that(marked.comparison, [&](const Change& change) {
            return is_on(change, page.page) && was_on_gone_page(change, gone);
        });
        PageMarker marker(type_case, marked.before, page);
        marker.cross_out();
        marker.mark(changes, tongue);
        pages.pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace banxin
