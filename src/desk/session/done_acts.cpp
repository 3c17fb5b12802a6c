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

void DoneActs::add(FileChanges act) {
    done_.push_back(std::move(act));
    if (done_.size() > kMostActs) done_.erase(done_.begin());
    undone_.clear();
}

Result<FileChanges> DoneActs::undoing(const Files& files) const {
    return done_.empty() ? nothing_there() : made_now(turned_round(done_.back()), files);
}

Result<FileChanges> DoneActs::redoing(const Files& files) const {
    return undone_.empty() ? nothing_there() : made_now(undone_.back(), files);
}

void DoneActs::undone() {
    undone_.push_back(std::move(done_.back()));
    done_.pop_back();
}

void DoneActs::redone() {
    done_.push_back(std::move(undone_.back()));
    undone_.pop_back();
}

}  // namespace banxin
