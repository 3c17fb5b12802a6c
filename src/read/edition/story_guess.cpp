#include "read/edition/story_guess.h"

#include <algorithm>

#include "read/text/nearest.h"

namespace banxin {
namespace {

/// A headline as it is read: a wished line break is no sign of it.
std::string without_breaks(std::string headline) {
    std::erase(headline, '|');
    return headline;
}

bool is_titled(const Story& story, const std::string& words) {
    return !words.empty() && (story.short_title == words || without_breaks(story.headline) == words);
}

std::vector<std::string> titled(const std::string& words, const Edition& edition) {
    std::vector<std::string> ids;
    for (const auto& [id, story] : edition.stories) {
        if (is_titled(story, without_breaks(words))) ids.push_back(id.value);
    }
    return ids;
}

std::vector<std::string> all_ids(const Edition& edition, const std::set<StoryId>& unread) {
    std::vector<std::string> ids;
    for (const auto& [id, story] : edition.stories) ids.push_back(id.value);
    for (const StoryId& id : unread) ids.push_back(id.value);
    return ids;
}

}  // namespace

std::set<StoryId> stories_meant(const StoryId& written, const Edition& edition, const std::set<StoryId>& unread) {
    std::set<StoryId> meant;
    for (const std::string& id : titled(written.value, edition)) meant.insert(StoryId{id});
    if (!meant.empty()) return meant;
    if (const auto id = nearest(written.value, all_ids(edition, unread))) meant.insert(StoryId{*id});
    return meant;
}

Phrase story_guess(const StoryId& written, const Edition& edition, const std::set<StoryId>& unread) {
    const auto ids = titled(written.value, edition);
    return ids.empty() ? did_you_mean(written.value, all_ids(edition, unread))
                       : phrase("did you mean {}?", one_of(ids));
}

}  // namespace banxin
