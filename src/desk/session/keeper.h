#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "desk/edit/edit_source.h"

namespace banxin {

/// What somebody has typed and not saved, and the manuscript that it began with.
struct KeptDraft {
    StoryId story;
    std::string text;
    std::string base;
    bool operator==(const KeptDraft&) const = default;
};

/// Somebody else has saved a file since: its bytes, or nothing where it is gone.
struct FoundInstead {
    std::optional<std::string> bytes;
};

/// Files that were changed together, and the number that it was written down under.
struct KeptAct {
    std::size_t number = 0;
    FileChanges changes;
};

/// Acts that can be undone, and that can be done again: the next one of each is the last.
struct KeptActs {
    std::vector<KeptAct> done;
    std::vector<KeptAct> undone;
};

enum class ActKind { act, undo, redo };

// Where what a desk writes goes: the files of the edition, and what is typed.
class DeskKeeper {
  public:
    DeskKeeper() = default;
    DeskKeeper(const DeskKeeper&) = delete;
    DeskKeeper& operator=(const DeskKeeper&) = delete;
    virtual ~DeskKeeper() = default;

    // Puts what a file is to be in the place of what it was, and nothing in the place of anything else.
    //
    // Out: nothing when that is done, else what is there instead. Fails (world): it cannot be written.
    virtual Result<std::optional<FoundInstead>> exchange(const FileChange& change) = 0;

    /// Drafts last until they are forgotten, whatever becomes of the program.
    virtual void keep_draft(const KeptDraft& draft) = 0;
    virtual void forget_draft(const StoryId& story) = 0;
    virtual std::vector<KeptDraft> drafts() = 0;

    /// Writes down that files were changed; an undo or a redo is that of the act with `act.number`. Gives the number.
    virtual std::size_t note(ActKind kind, const KeptAct& act) = 0;
    /// As earlier desks have left them.
    virtual KeptActs acts() = 0;

    /// Looks whether somebody has written into a file that had just been replaced. True: somebody may yet.
    virtual bool look_for_late_saves() = 0;
    /// What has to be said of that, and of how sure saving is.
    virtual Diagnostics findings() const = 0;
};

}  // namespace banxin
