#include "desk/session/done_acts.h"

#include <algorithm>
#include <utility>

#include "compare/words/merge.h"
#include "files/bytes_at.h"

namespace banxin {
namespace {

constexpr std::size_t kMostActs = 500;

tl::unexpected<Failure> changed_since(const FileChange& change) {
    return refused_edit({change.file, 0, 0}, "undo-changed-since",
                        phrase("somebody has changed the same place since, and it is not undone"),
                        phrase("undo it by hand"));
}

/// The change once more, on a file that may have been changed since.
Result<FileChange> made_now(const FileChange& change, const Files& files) {
    const auto now = bytes_at(files, change.file);
    if (now == change.before) return change;
    if (!now || !change.before || !change.after) return changed_since(change);
    const MergedText merged = merged_texts({*change.before, *change.after, *now});
    if (!merged.conflicts.empty()) return changed_since(change);
    return FileChange{change.file, now, merged.text};
}

Result<FileChanges> made_now(const FileChanges& act, const Files& files) {
    FileChanges changes;
    for (const FileChange& change : act) {
        auto now = made_now(change, files);
        if (!now) return tl::unexpected(std::move(now.error()));
        changes.push_back(*std::move(now));
    }
    return changes;
}

FileChanges turned_round(const FileChanges& act) {
    FileChanges back;
    for (auto change = act.rbegin(); change != act.rend(); ++change)
        back.push_back({change->file, change->after, change->before});
    return back;
}

tl::unexpected<Failure> nothing_there() {
    return refused_edit({}, "nothing-to-undo", phrase("there is nothing more to undo or to do again"));
}

}  // namespace

DoneActs::DoneActs(std::shared_ptr<DeskKeeper> keeper) : keeper_(std::move(keeper)), acts_(keeper_->acts()) {}

void DoneActs::add(FileChanges changes) {
    KeptAct act{0, std::move(changes)};
    act.number = keeper_->note(ActKind::act, act);
    acts_.done.push_back(std::move(act));
    if (acts_.done.size() > kMostActs) acts_.done.erase(acts_.done.begin());
    acts_.undone.clear();
}

Result<FileChanges> DoneActs::undoing(const Files& files) const {
    return can_undo() ? made_now(turned_round(acts_.done.back().changes), files) : nothing_there();
}

Result<FileChanges> DoneActs::redoing(const Files& files) const {
    return can_redo() ? made_now(acts_.undone.back().changes, files) : nothing_there();
}

void DoneActs::undone(const FileChanges& written) {
    acts_.undone.push_back(std::move(acts_.done.back()));
    acts_.done.pop_back();
    keeper_->note(ActKind::undo, {acts_.undone.back().number, written});
}

void DoneActs::redone(const FileChanges& written) {
    acts_.done.push_back(std::move(acts_.undone.back()));
    acts_.undone.pop_back();
    keeper_->note(ActKind::redo, {acts_.done.back().number, written});
}

}  // namespace banxin
