#pragma once

#include <map>
#include <memory>

#include "compare/words/merge.h"
#include "desk/session/keeper.h"

namespace banxin {

/// A draft against a manuscript that somebody else has saved meanwhile.
struct MeetingTexts {
    std::string base;
    std::string theirs;
    MergedText merged;
};

// The drafts of open stories, and the manuscripts that they began with.
//
// A browser names the manuscript that its text began with by its hash; those that were told are remembered for a while,
// so that a text which is late still meets the others' changes where they were made.
class OpenDrafts {
  public:
    /// Those that were kept are open again.
    explicit OpenDrafts(std::shared_ptr<DeskKeeper> keeper);

    const std::map<StoryId, KeptDraft>& all() const { return drafts_; }
    const KeptDraft* of(const StoryId& story) const;

    void put(KeptDraft draft);
    void drop(const StoryId& story);

    /// A manuscript as it was told to somebody.
    void remember(const StoryId& story, const std::string& bytes);
    /// A remembered one by its hash; nothing for another.
    std::optional<std::string> remembered(const StoryId& story, const std::string& etag) const;

    // Lets a draft meet a manuscript that is not the one it began with: what both have done apart is in it afterwards,
    // and it begins with that manuscript; one that says no more than that is none any longer. Where they have done
    // something to one place it stays as it is, and they are told.
    std::optional<MeetingTexts> meet(const StoryId& story, const std::string& manuscript);

  private:
    std::shared_ptr<DeskKeeper> keeper_;
    std::map<StoryId, KeptDraft> drafts_;
    std::map<StoryId, std::vector<std::pair<std::string, std::string>>> told_;  ///< Hash and bytes, the newest last.
};

}  // namespace banxin
