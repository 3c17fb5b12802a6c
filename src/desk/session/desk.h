#pragma once

#include <memory>
#include <optional>
#include <string>

#include "desk/page/page_pieces.h"
#include "desk/session/piece_source.h"
#include "desk/session/pieces.h"
#include "files/overlay_files.h"

namespace banxin {

// A day's paper on the desk: its files with the drafts of open stories over them, set again whenever one of them has
// changed, as pieces that a browser shows.
//
// Promises: the pieces are those of a desk that was opened just now, with the same drafts over the same files; an
// edition with mistakes shows what can be set, and one that cannot be read keeps its old pages and says why. Starts no
// thread, opens no socket and writes no file. Used by one thread at a time.
class Desk {
  public:
    /// `files`: behind the edition's fence (issue/fence.h). Nothing is read before set_again().
    Desk(std::shared_ptr<const Files> files, EditionPlace place);

    /// Sets the edition as its files and drafts are now.
    void set_again();

    /// Lays a text over a manuscript. False: there is no such one.
    bool put_draft(const StoryId& story, std::string text);
    void drop_draft(const StoryId& story);

    const Pieces& pieces() const { return pieces_; }

    /// Nothing could be set yet.
    bool is_blank() const { return !issue_.is_set(); }
    /// What kept the edition from being set as its files are now; none where it was.
    const std::optional<Failure>& failure() const { return failure_; }

    // REQUIRES, for these: !is_blank().

    const Issue& issue() const { return issue_; }
    /// With guides.
    const Document& document() const { return painted_.document; }
    PagePieces& shown() { return shown_; }

    const std::string& folder() const { return folder_; }
    const Files& files() const { return *drafts_; }
    const std::map<StoryId, DeskStory>& stories() const { return stories_; }

  private:
    Result<void> read_and_set();
    void list_stories();
    void show_pages();
    PieceMap pieces_now() const;

    std::string folder_;
    std::shared_ptr<const Files> saved_;
    std::shared_ptr<OverlayFiles> drafts_;  ///< Over those that are saved.
    Issue issue_;
    std::shared_ptr<const FontLibrary> library_;  ///< Of what is painted.
    PaintMemo painted_;
    PagePieces shown_;
    std::map<StoryId, DeskStory> stories_;
    std::map<std::string, std::pair<FileFacts, std::string>> etags_;  ///< Of files, as they were.
    std::optional<Failure> failure_;
    Pieces pieces_;
};

}  // namespace banxin
