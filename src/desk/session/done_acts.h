#pragma once

#include <functional>

#include "desk/edit/edit_source.h"

namespace banxin {

// What was done at a desk, to be undone and done again.
//
// An act is files that changed together. What somebody else has done to them since stays, where it is elsewhere in the
// file.
class DoneActs {
  public:
    void add(FileChanges act);

    // The changes that undo the last act, or do again the last one undone, with the files as they are now.
    //
    // Refuses: `nothing-to-undo`, `undo-changed-since` where somebody has changed the same place meanwhile.
    Result<FileChanges> undoing(const Files& files) const;
    Result<FileChanges> redoing(const Files& files) const;

    /// They were made.
    void undone();
    void redone();

    bool can_undo() const { return !done_.empty(); }
    bool can_redo() const { return !undone_.empty(); }

  private:
    std::vector<FileChanges> done_;
    std::vector<FileChanges> undone_;  ///< The last one undone at the end.
};

}  // namespace banxin
