#include "desk/session/desk.h"

#include <utility>

#include "base/content_hash.h"
#include "desk/session/changed_meanwhile.h"
#include "files/bytes_at.h"

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

}  // namespace

Desk::Desk(std::shared_ptr<const Files> files, EditionPlace place, std::shared_ptr<DeskKeeper> keeper)
    : keeper_(std::move(keeper)), issue_(std::move(files), std::move(place)), drafts_(keeper_), acts_(keeper_) {}

std::string Desk::file_of(const StoryId& story) const {
    const DeskStory* known = issue_.story(story);
    return known == nullptr ? std::string() : known->file;
}

DeskIssue& Desk::issue() {
    if (is_trial_set_) set_drafts();
    return issue_;
}

void Desk::set_again() {
    issue_.forget_files();
    set_drafts();
}

void Desk::set_drafts() {
    take_back();
    issue_.list_stories();
    lay_drafts();
    issue_.set_again();
    is_trial_set_ = false;
    baseline_ = issue_.findings();
    pieces_.take(pieces_now());
}

PieceMap Desk::pieces_now() {
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

void Desk::say_of_signatures(Diagnostics found) {
    of_signatures_ = std::move(found);
    say_beside();
}

bool Desk::look_for_late_saves() {
    const bool may_come = keeper_->look_for_late_saves();
    say_beside();
    return may_come;
}

/// What no setting finds.
void Desk::say_beside() {
    Diagnostics found = of_signatures_;
    const Diagnostics of_saving = keeper_->findings();
    found.insert(found.end(), of_saving.begin(), of_saving.end());
    if (found == issue_.said_beside()) return;
    issue_.say_beside(std::move(found));
    pieces_.take(pieces_now());
}

/// Drafts whose manuscripts are gone wait for them.
void Desk::lay_drafts() {
    std::map<StoryId, std::string> laid;
    for (const auto& [story, known] : issue_.stories()) {
        const KeptDraft* draft = drafts_.of(story);
        if (draft != nullptr && content_hash(draft->base) != known.etag) {
            if (const auto bytes = bytes_at(issue_.saved(), known.file)) drafts_.meet(story, *bytes);
            draft = drafts_.of(story);
        }
        if (draft != nullptr) laid[story] = draft->text;
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
    if (now) drafts_.remember(written.story, *now);
    if (now == written.text) {
        drafts_.drop(written.story);
    } else {
        drafts_.put({written.story, written.text, *std::move(base)});
        if (now) answer.meeting = drafts_.meet(written.story, *now);
    }
    set_drafts();
    return answer;
}

void Desk::drop_draft(const StoryId& story) {
    drafts_.drop(story);
    set_drafts();
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
            drafts_.remember(written.story, *now);
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

}  // namespace banxin
