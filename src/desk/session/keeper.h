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
};

}  // namespace banxin
