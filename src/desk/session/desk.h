#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "desk/edit/operation.h"
#include "desk/session/desk_issue.h"
#include "desk/session/done_acts.h"
#include "desk/session/open_drafts.h"

namespace banxin {

/// A text that is being written, and the hash of the manuscript that it began with.
struct WrittenText {
    StoryId story;
    std::string text;
    std::string of;
};

/// What came of a text: it stands as it is, or it met what somebody else has saved.
struct TextAnswer {
    std::string etag;  ///< Of the manuscript now.
    std::optional<MeetingTexts> meeting{};
    bool is_saved() const { return !meeting || meeting->merged.conflicts.empty(); }
};

/// What an act has done.
struct ActDone {
    FileChanges changes;
};

// A day's paper on the desk: drafts over files, and what an editor does to them.
//
// Promises: nothing but `keeper` is written to. Starts no thread, opens no socket. Used by one thread at a time.
class Desk {
  public:
    /// `files`: behind the edition's fence. Nothing is read before set_again().
    Desk(std::shared_ptr<const Files> files, EditionPlace place, std::shared_ptr<DeskKeeper> keeper);

    /// Sets the edition as its files and drafts are now: manuscripts that somebody else has saved meet their drafts.
    void set_again();

    const Pieces& pieces() const { return pieces_; }
    /// A piece of somebody else's making (`busy`), beside those of the issue.
    void put_piece(const std::string& name, std::optional<std::string> json);
    /// What is to be said of signatures, until something else is.
    void say_of_signatures(Diagnostics found);
    /// Somebody may have written into a file just after it was replaced: that is said. True: somebody may yet.
    bool look_for_late_saves();
    /// As set when asked: what was tried is taken back first.
    DeskIssue& issue();
    const DeskIssue& shown_issue() const { return issue_; }
    const OpenDrafts& drafts() const { return drafts_; }
    const DoneActs& acts() const { return acts_; }

    // Texts. Fail (input) with `edit-unknown` for a story that is not there, `text-of-unknown` for a manuscript that
    // nobody was told of.

    /// The manuscript's bytes, which somebody is told now.
    Result<std::string> manuscript(const StoryId& story);
    /// Lays a draft over its manuscript, and sets.
    Result<TextAnswer> draft(const WrittenText& written);
    void drop_draft(const StoryId& story);
    /// Saves a text. Fails (world), too: the file cannot be written.
    Result<TextAnswer> save(const WrittenText& written);

    /// Shows the issue as it would be with other bytes of a file; nothing is kept. Not called where it cannot be set
    /// so.
    void look_with(const std::string& file, const std::string& bytes, const std::function<void(const Issue&)>& look);

    // Operations, one after the other, as one act. Refused where the files would have a mistake that they have not now.

    /// What would change of the pieces; nothing is written.
    Result<std::string> tried(const std::vector<Operation>& operations);
    Result<ActDone> act(const std::vector<Operation>& operations);
    /// Changes of files as an act, or tried: pages that were made up.
    Result<ActDone> act(const FileChanges& changes);
    Result<std::string> tried(const FileChanges& changes);
    /// The ways that a page can be made up, the best first, as its file would have them.
    void offer_ways(PageNumber page, std::vector<std::string> ways) { ways_[page] = std::move(ways); }
    /// What keeping one of them changes. Fails (input): `edit-unknown`.
    Result<FileChanges> way_kept(PageNumber page, int way) const;
    Result<ActDone> undo();
    Result<ActDone> redo();

  private:
    /// Files are what they were when they were looked at last.
    void set_drafts();
    PieceMap pieces_now();
    void say_beside();
    void lay_drafts();
    std::string file_of(const StoryId& story) const;
    Result<std::string> base_of(const WrittenText& written, const std::optional<std::string>& now) const;
    void take_saved(const WrittenText& written, FileChange change);

    void lay_trial(const FileChanges& changes);
    void take_back();
    Result<FileChanges> changes_of(const std::vector<Operation>& operations);
    Result<void> check(const FileChanges& changes);
    Result<std::string> set_as_tried();
    Result<FileChanges> write(const FileChanges& changes);
    Result<FileChanges> make_again(const FileChanges& changes);

    std::shared_ptr<DeskKeeper> keeper_;
    DeskIssue issue_;
    OpenDrafts drafts_;
    DoneActs acts_;
    Pieces pieces_;
    PieceMap others_;                      ///< Pieces of somebody else's making.
    std::map<StoryId, std::string> laid_;  ///< Drafts as they lie over their manuscripts.
    std::set<std::string> tried_;          ///< Files that something is laid over for a trial.
    std::map<PageNumber, std::vector<std::string>> ways_;
    Diagnostics of_signatures_;
    Diagnostics baseline_;       ///< What is wrong with the files as they are.
    bool is_trial_set_ = false;  ///< The issue is set as something was tried.
};

}  // namespace banxin
