#pragma once

#include <memory>

#include "desk/session/keeper.h"

namespace banxin {

// What was done at a desk, to be undone and done again; a desk that is opened again finds it as it was left.
//
// An act is files that changed together. What somebody else has done to them since stays, where it is elsewhere in the
// file.
class DoneActs {
  public:
    explicit DoneActs(std::shared_ptr<DeskKeeper> keeper);

    void add(FileChanges act);

    // The changes that undo the last act, or do again the last one undone, with the files as they are now.
    //
    // Refuses: `nothing-to-undo`, `undo-changed-since` where somebody has changed the same place meanwhile.
    Result<FileChanges> undoing(const Files& files) const;
    Result<FileChanges> redoing(const Files& files) const;

    /// They were made: so.
    void undone(const FileChanges& written);
    void redone(const FileChanges& written);

    bool can_undo() const { return !acts_.done.empty(); }
    bool can_redo() const { return !acts_.undone.empty(); }

  private:
    std::shared_ptr<DeskKeeper> keeper_;
    KeptActs acts_;
};

}  // namespace banxin
