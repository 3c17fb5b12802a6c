#include "issue/change_note.h"

#include <algorithm>

#include "compare/change_words.h"
#include "compare/changes/text_context.h"
#include "compare/reflow_words.h"

namespace banxin {
namespace {

/// Words of one change beyond these are cut off in the middle.
constexpr std::size_t kLongestWords = 120;

std::string shortened(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return without_middle(words, kLongestWords);
}

}  // namespace

bool stands(const Change& change) {
    return change.after && change.after->page.value > 0;
}

InkName ink_of_change(const Change& change) {
    if (!stands(change)) return kGoneInk;
    if (change.kind == ChangeKind::words) return kNoteInk;
    if (change.kind == ChangeKind::room && change.way == ChangeWay::gone) return kGoneInk;
    if (change.way == ChangeWay::moved || change.kind == ChangeKind::way) return kMovedInk;
    return kChangedInk;
}

MarginNote note_of(const NumberedChange& numbered, const Tongue& tongue) {
    const Change& change = *numbered.change;
    const std::string what = text_words(change.of).in(tongue);
    MarginNote note{numbered.number, ink_of_change(change), {}};
    note.lines.push_back({(what.empty() ? "" : what + "：") + change_words(change).in(tongue)});
    for (const Piece& piece : change.pieces) {
        if (piece.fate == Fate::struck) note.lines.push_back({"－　" + shortened(piece.words), kStruckInk});
        if (piece.fate == Fate::added) note.lines.push_back({"＋　" + shortened(piece.words), kAddedInk});
    }
    if (change.kind != ChangeKind::room) return note;
    if (!change.was.empty()) note.lines.push_back({"－　" + shortened(change.was), kStruckInk});
    if (!change.is.empty()) note.lines.push_back({"＋　" + shortened(change.is), kAddedInk});
    return note;
}

MarginNote note_of(const Reflow& reflow, const Tongue& tongue) {
    return {0, kNoteInk, {{text_words(reflow.of).in(tongue) + "：" + reflow_words(reflow).in(tongue)}}};
}

}  // namespace banxin
