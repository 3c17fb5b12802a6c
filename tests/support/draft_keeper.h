#pragma once

#include <map>
#include <vector>

#include "desk/session/desk.h"

namespace banxin {

/// Keeps drafts in memory, where nobody saves anything late.
class DraftKeeper : public DeskKeeper {
  public:
    void keep_draft(const KeptDraft& draft) override { kept.insert_or_assign(draft.story, draft); }
    void forget_draft(const StoryId& story) override { kept.erase(story); }
    std::vector<KeptDraft> drafts() override {
        std::vector<KeptDraft> all;
        for (const auto& [story, draft] : kept) all.push_back(draft);
        return all;
    }
    bool look_for_late_saves() override { return false; }

    std::map<StoryId, KeptDraft> kept;
};

}  // namespace banxin
