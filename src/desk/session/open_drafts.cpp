#include "desk/session/open_drafts.h"

#include <algorithm>
#include <utility>

#include "base/content_hash.h"

namespace banxin {
namespace {

constexpr std::size_t kMostRemembered = 64;

}  // namespace

OpenDrafts::OpenDrafts(std::shared_ptr<DeskKeeper> keeper) : keeper_(std::move(keeper)) {
    for (KeptDraft& draft : keeper_->drafts()) {
        remember(draft.story, draft.base);
        drafts_.emplace(draft.story, std::move(draft));
    }
}

const KeptDraft* OpenDrafts::of(const StoryId& story) const {
    const auto found = drafts_.find(story);
    return found == drafts_.end() ? nullptr : &found->second;
}

void OpenDrafts::put(KeptDraft draft) {
    remember(draft.story, draft.base);
    keeper_->keep_draft(draft);
    drafts_.insert_or_assign(draft.story, std::move(draft));
}

void OpenDrafts::drop(const StoryId& story) {
    if (drafts_.erase(story) > 0) keeper_->forget_draft(story);
}

void OpenDrafts::remember(const StoryId& story, const std::string& bytes) {
    auto& told = told_[story];
    std::string etag = content_hash(bytes);
    std::erase_if(told, [&](const auto& one) { return one.first == etag; });
    told.emplace_back(std::move(etag), bytes);
    if (told.size() > kMostRemembered) told.erase(told.begin());
}

std::optional<std::string> OpenDrafts::remembered(const StoryId& story, const std::string& etag) const {
    const auto told = told_.find(story);
    if (told == told_.end()) return std::nullopt;
    const auto found = std::ranges::find(told->second, etag, &std::pair<std::string, std::string>::first);
    return found == told->second.end() ? std::nullopt : std::optional(found->second);
}

std::optional<MeetingTexts> OpenDrafts::meet(const StoryId& story, const std::string& manuscript) {
    const auto draft = drafts_.find(story);
    if (draft == drafts_.end() || draft->second.base == manuscript) return std::nullopt;
    MeetingTexts meeting{draft->second.base, manuscript, {}};
    meeting.merged = merged_texts({meeting.base, draft->second.text, manuscript});
    if (meeting.merged.conflicts.empty()) {
        if (meeting.merged.text == manuscript)
            drop(story);
        else
            put({story, meeting.merged.text, manuscript});
    }
    return meeting;
}

}  // namespace banxin
