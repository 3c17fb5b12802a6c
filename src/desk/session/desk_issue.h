#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "desk/edit/edit_source.h"
#include "desk/page/page_pieces.h"
#include "desk/session/piece_memo.h"
#include "desk/session/piece_source.h"
#include "desk/session/pieces.h"
#include "files/overlay_files.h"
#include "files/remembered_files.h"
#include "issue/issue.h"

namespace banxin {

// The issue on a desk: its files with texts laid over them, set again when asked to, as pieces that a browser shows.
//
// Promises: the pieces are those of an issue that was opened just now over the same files; one with mistakes shows
// what can be set, and one that cannot be read keeps its old pages and says why.
class DeskIssue {
  public:
    /// `files`: behind the edition's fence (issue/fence.h). Nothing is read yet.
    DeskIssue(std::shared_ptr<const Files> files, EditionPlace place);

    /// Files as they are saved, and with what is laid over them.
    const Files& saved() const { return *saved_; }
    const std::shared_ptr<const Files>& saved_files() const { return saved_; }
    const EditionPlace& place() const { return place_; }
    const Files& files() const { return *over_; }
    void lay_over(const std::string& file, const std::optional<std::string>& bytes);
    void take_off(const std::string& file) { over_->restore(file); }

    /// Files may have changed: they are looked at again.
    void forget_files() { known_->forget(); }
    /// Lists the manuscripts as their files are now.
    void list_stories();
    /// Reads and sets the edition as its files are now, and shows its pages.
    void set_again();
    /// Reads it alone: the edition that the files mean now, and what is wrong with them.
    Result<const Edition*> read();
    const Diagnostics& findings() const { return issue_.findings(); }

    /// `drafts`: the stories that have one.
    PieceMap pieces(const std::set<StoryId>& drafts);
    /// What is to be said beside what setting finds, until something else is.
    void say_beside(Diagnostics found) { beside_ = std::move(found); }
    const Diagnostics& said_beside() const { return beside_; }

    /// Nothing could be set yet.
    bool is_blank() const { return !issue_.is_set(); }
    /// What kept the edition from being set as its files are now; none where it was.
    const std::optional<Failure>& failure() const { return failure_; }

    // REQUIRES, for these: !is_blank().

    const Issue& issue() const { return issue_; }
    Issue& issue() { return issue_; }
    /// With guides.
    const Document& document() const { return painted_.document; }
    PagePieces& shown() { return shown_; }

    const std::string& folder() const { return place_.folder; }
    const std::map<StoryId, DeskStory>& stories() const { return stories_; }
    const DeskStory* story(const StoryId& id) const;

  private:
    Result<void> read_and_set();
    void show_pages();

    EditionPlace place_;
    std::shared_ptr<const Files> saved_;
    std::shared_ptr<RememberedFiles> known_;  ///< As they are saved.
    std::shared_ptr<OverlayFiles> over_;
    Issue issue_;
    std::shared_ptr<const FontLibrary> library_;  ///< Of what is painted.
    PaintMemo painted_;
    PagePieces shown_;
    PieceMemo told_;
    std::map<StoryId, DeskStory> stories_;
    std::map<std::string, std::pair<FileFacts, std::string>> etags_;  ///< Of files, as they were.
    std::optional<Failure> failure_;
    Diagnostics beside_;
};

}  // namespace banxin
