// What is tried is laid over the files for as long as it is read, and taken off at once; the issue alone stays set so
// until somebody asks for what it is. So a frame that is dragged is set once a place, and not there and back.
#include <algorithm>
#include <utility>

#include "desk/session/changed_meanwhile.h"
#include "desk/session/desk.h"
#include "desk/session/new_errors.h"
#include "files/bytes_at.h"
#include "read/edition/write_stored_page.h"

namespace banxin {
namespace {

/// Changes one after the other as one of each file.
void join(FileChanges& all, FileChanges more) {
    for (FileChange& change : more) {
        const auto same = std::ranges::find(all, change.file, &FileChange::file);
        if (same == all.end()) {
            all.push_back(std::move(change));
        } else {
            same->after = std::move(change.after);
        }
    }
}

}  // namespace

void Desk::lay_trial(const FileChanges& changes) {
    for (const FileChange& change : changes) {
        issue_.lay_over(change.file, change.after);
        tried_.insert(change.file);
    }
}

Result<FileChanges> Desk::changes_of(const std::vector<Operation>& operations) {
    FileChanges all;
    auto edition = issue_.read();
    for (const Operation& operation : operations) {
        if (!edition) return tl::unexpected(std::move(edition.error()));
        auto changes = changes_by(operation, {**edition, issue_.files(), issue_.folder()});
        if (!changes) return changes;
        lay_trial(*changes);
        join(all, *std::move(changes));
        edition = issue_.read();
    }
    if (!edition) return tl::unexpected(std::move(edition.error()));
    if (Diagnostics wrong = new_errors(baseline_, issue_.findings()); !wrong.empty())
        return fail_input(std::move(wrong));
    return all;
}

void Desk::look_with(const std::string& file, const std::string& bytes, const std::function<void(const Issue&)>& look) {
    lay_trial({{file, {}, bytes}});
    is_trial_set_ = true;
    Issue& issue = issue_.issue();
    if (issue.read_what_can_be_set() && issue.set()) look(issue);
    take_back();
}

Result<std::string> Desk::tried(const std::vector<Operation>& operations) {
    is_trial_set_ = true;
    auto told = changes_of(operations).and_then([&](const FileChanges&) { return set_as_tried(); });
    take_back();
    return told;
}

Result<std::string> Desk::tried(const FileChanges& changes) {
    is_trial_set_ = true;
    lay_trial(changes);
    auto told = set_as_tried();
    take_back();
    return told;
}

/// With what is laid over; not where it brings a mistake.
Result<std::string> Desk::set_as_tried() {
    issue_.set_again();
    if (issue_.failure()) return tl::unexpected(*issue_.failure());
    if (Diagnostics wrong = new_errors(baseline_, issue_.findings()); !wrong.empty())
        return fail_input(std::move(wrong));
    return differing(pieces_.now(), pieces_now(), pieces_.set());
}

Result<FileChanges> Desk::way_kept(PageNumber page, int way) const {
    const auto ways = ways_.find(page);
    const auto index = static_cast<std::size_t>(way);
    if (ways == ways_.end() || way < 0 || index >= ways->second.size())
        return refused_edit({}, "edit-unknown",
                            phrase("there is no {} `{}`", phrase("way of the page"), std::to_string(way)));
    const std::string file = issue_.folder() + "/" + stored_page_name(page);
    return FileChanges{{file, bytes_at(issue_.saved(), file), ways->second[index]}};
}

Result<ActDone> Desk::act(const std::vector<Operation>& operations) {
    auto changes = changes_of(operations);
    is_trial_set_ = true;
    take_back();
    if (!changes) return tl::unexpected(std::move(changes.error()));
    return act(*changes);
}

Result<ActDone> Desk::act(const FileChanges& changes) {
    return write(changes).map([&](FileChanges written) {
        if (!written.empty()) acts_.add(written);
        set_again();
        return ActDone{std::move(written)};
    });
}

/// The files would have no mistake that they do not have now.
Result<void> Desk::check(const FileChanges& changes) {
    lay_trial(changes);
    is_trial_set_ = true;
    const auto read = issue_.read();
    const Diagnostics wrong = read ? new_errors(baseline_, issue_.findings()) : read.error().diagnostics;
    take_back();
    if (!wrong.empty()) return fail_input(wrong);
    return {};
}

Result<FileChanges> Desk::write(const FileChanges& changes) {
    FileChanges written;
    for (const FileChange& change : changes) {
        const FileChange saved{change.file, bytes_at(issue_.saved(), change.file), change.after};
        if (saved.before == saved.after) continue;
        const auto found = keeper_->exchange(saved);
        if (found && !*found) {
            written.push_back(saved);
            continue;
        }
        for (auto one = written.rbegin(); one != written.rend(); ++one)
            static_cast<void>(keeper_->exchange({one->file, one->after, one->before}));
        return found ? Result<FileChanges>(changed_meanwhile(change.file)) : tl::unexpected(found.error());
    }
    for (const auto& [story, known] : issue_.stories()) {
        if (std::ranges::find(written, known.file, &FileChange::file) != written.end()) drafts_.drop(story);
    }
    return written;
}

Result<ActDone> Desk::undo() {
    const auto changes = acts_.undoing(issue_.saved());
    if (!changes) return tl::unexpected(changes.error());
    return make_again(*changes).map([&](FileChanges written) {
        acts_.undone(written);
        set_again();
        return ActDone{std::move(written)};
    });
}

Result<ActDone> Desk::redo() {
    const auto changes = acts_.redoing(issue_.saved());
    if (!changes) return tl::unexpected(changes.error());
    return make_again(*changes).map([&](FileChanges written) {
        acts_.redone(written);
        set_again();
        return ActDone{std::move(written)};
    });
}

Result<FileChanges> Desk::make_again(const FileChanges& changes) {
    if (auto right = check(changes); !right) return tl::unexpected(std::move(right.error()));
    return write(changes);
}

}  // namespace banxin
