// What is tried is laid over the files for as long as it is read, and taken off at once; the issue alone stays set so
// until somebody asks for what it is. So a frame that is dragged is set once a place, and not there and back.
#include "desk/session/desk.h"

#include <algorithm>
#include <utility>

#include "base/content_hash.h"
#include "desk/session/new_errors.h"
#include "files/bytes_at.h"
#include "read/edition/write_stored_page.h"

namespace banxin {
namespace {

/// Somebody may save just while we do, and again while we try again.
constexpr int kMostAttempts = 8;

tl::unexpected<Failure> no_such_story(const StoryId& story) {
    return refused_edit({}, "edit-unknown", phrase("there is no {} `{}`", phrase("story"), story.value));
}

tl::unexpected<Failure> of_unknown(const std::string& file) {
    return refused_edit({file, 0, 0}, "text-of-unknown",
                        phrase("this text began with a manuscript that is not known here any more"),
                        phrase("fetch the manuscript again, and put the text into it"));
}

tl::unexpected<Failure> changed_meanwhile(const std::string& file) {
    return refused_edit({file, 0, 0}, "changed-meanwhile",
                        phrase("somebody else has just saved this file, and nothing was written"),
                        phrase("look at it, and do it again"));
}

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

Desk::Desk(std::shared_ptr<const Files> files, EditionPlace place, std::shared_ptr<DeskKeeper> keeper)
    : keeper_(std::move(keeper)), issue_(std::move(files), std::move(place)), drafts_(keeper_) {}

std::string Desk::file_of(const StoryId& story) const {
    const DeskStory* known = issue_.story(story);
    return known == nullptr ? std::string() : known->file;
}

DeskIssue& Desk::issue() {
    if (is_trial_set_) set_again();
    return issue_;
}

void Desk::set_again() {
    take_back();
    issue_.list_stories();
    lay_drafts();
    issue_.set_again();
    is_trial_set_ = false;
    baseline_ = issue_.findings();
    pieces_.take(pieces_now());
}

PieceMap Desk::pieces_now() const {
    std::set<StoryId> drafted;
    for (const auto& [story, draft] : drafts_.all()) drafted.insert(story);
    PieceMap now = issue_.pieces(drafted);
    now.insert(others_.begin(), others_.end());
    return now;
}

void Desk::put_piece(const std::string& name, std::optional<std::string> json) {
    if (!json) {
        others_.erase(name);
        pieces_.drop(name);
        return;
    }
    PieceJson piece = piece_json(*std::move(json));
    others_[name] = piece;
    pieces_.put(name, std::move(piece));
}

/// Drafts whose manuscripts are gone wait for them.
void Desk::lay_drafts() {
    std::map<StoryId, std::string> laid;
    for (const auto& [story, known] : issue_.stories()) {
        const KeptDraft* draft = drafts_.of(story);
        if (draft == nullptr) continue;
        if (content_hash(draft->base) != known.etag) {
            if (const auto bytes = bytes_at(issue_.saved(), known.file)) drafts_.meet(story, *bytes);
        }
        laid[story] = drafts_.of(story)->text;
    }
    for (const auto& [story, text] : laid_) {
        if (!laid.contains(story) && issue_.story(story) != nullptr) issue_.take_off(file_of(story));
    }
    for (const auto& [story, text] : laid) {
        const auto before = laid_.find(story);
        if (before == laid_.end() || before->second != text) issue_.lay_over(file_of(story), text);
    }
    laid_ = std::move(laid);
}

/// What was laid over for a trial, drafts among it, is as it was.
void Desk::take_back() {
    const std::set<std::string> files = std::exchange(tried_, {});
    for (const std::string& file : files) issue_.take_off(file);
    for (const auto& [story, text] : laid_) {
        if (files.contains(file_of(story))) issue_.lay_over(file_of(story), text);
    }
}

Result<std::string> Desk::manuscript(const StoryId& story) {
    const std::string file = file_of(story);
    if (file.empty()) return no_such_story(story);
    auto bytes = issue_.saved().read(file);
    if (bytes) drafts_.remember(story, *bytes);
    return bytes;
}

/// The manuscript that a text began with.
Result<std::string> Desk::base_of(const WrittenText& written, const std::optional<std::string>& now) const {
    if (now && content_hash(*now) == written.of) return *now;
    if (auto told = drafts_.remembered(written.story, written.of)) return *std::move(told);
    return of_unknown(file_of(written.story));
}

Result<TextAnswer> Desk::draft(const WrittenText& written) {
    const std::string file = file_of(written.story);
    if (file.empty()) return no_such_story(written.story);
    const auto now = bytes_at(issue_.saved(), file);
    auto base = base_of(written, now);
    if (!base) return tl::unexpected(std::move(base.error()));
    TextAnswer answer{now ? content_hash(*now) : std::string(), {}};
    if (now == written.text) {
        drafts_.drop(written.story);
    } else {
        drafts_.put({written.story, written.text, *std::move(base)});
        if (now) answer.meeting = drafts_.meet(written.story, *now);
    }
    set_again();
    return answer;
}

void Desk::drop_draft(const StoryId& story) {
    drafts_.drop(story);
    set_again();
}

Result<TextAnswer> Desk::save(const WrittenText& written) {
    const std::string file = file_of(written.story);
    if (file.empty()) return no_such_story(written.story);
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const auto now = bytes_at(issue_.saved(), file);
        const auto base = base_of(written, now);
        if (!base) return tl::unexpected(base.error());
        TextAnswer answer;
        std::string text = written.text;
        if (now && *now != *base) {
            answer.meeting = MeetingTexts{*base, *now, merged_texts({*base, written.text, *now})};
            answer.etag = content_hash(*now);
            if (!answer.is_saved()) return answer;
            text = answer.meeting->merged.text;
        }
        auto found = keeper_->exchange({file, now, text});
        if (!found) return tl::unexpected(std::move(found.error()));
        if (*found) continue;
        take_saved(written, {file, now, text});
        answer.etag = content_hash(text);
        return answer;
    }
    return changed_meanwhile(file);
}

/// A draft that has gone on meanwhile stays one.
void Desk::take_saved(const WrittenText& written, FileChange change) {
    const KeptDraft* draft = drafts_.of(written.story);
    drafts_.remember(written.story, *change.after);
    if (draft != nullptr && draft->text == written.text) {
        drafts_.drop(written.story);
    } else if (draft != nullptr) {
        drafts_.meet(written.story, *change.after);
    }
    if (change.before != change.after) acts_.add({std::move(change)});
    set_again();
}

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
        acts_.undone();
        set_again();
        return ActDone{std::move(written)};
    });
}

Result<ActDone> Desk::redo() {
    const auto changes = acts_.redoing(issue_.saved());
    if (!changes) return tl::unexpected(changes.error());
    return make_again(*changes).map([&](FileChanges written) {
        acts_.redone();
        set_again();
        return ActDone{std::move(written)};
    });
}

Result<FileChanges> Desk::make_again(const FileChanges& changes) {
    if (auto right = check(changes); !right) return tl::unexpected(std::move(right.error()));
    return write(changes);
}

}  // namespace banxin
