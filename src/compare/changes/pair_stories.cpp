// A story is its file's name. One that was renamed would be told as a story gone and a story new, every word of it to
// be read again; so what is left over on both sides is paired by what it says.
//
// Likeness is that of the sets of all stretches of four characters (Broder's resemblance), counted through an index of
// those stretches, so that only stories that share some are ever compared.
#include "compare/changes/pair_stories.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "compare/words/text_edits.h"

namespace banxin {
namespace {

constexpr std::size_t kStretch = 4;
/// Of a hundred stretches, those that two stories share that are one.
constexpr std::size_t kLikeEnough = 34;  // half of each: a third of both together
/// A stretch that more stories have tells nothing of any.
constexpr std::size_t kTooCommon = 64;

using Stretches = std::set<std::u32string>;

Stretches stretches_of(const std::vector<std::string>& paragraphs) {
    const std::u32string all = whole_text(paragraphs);
    Stretches stretches;
    for (std::size_t i = 0; i + kStretch <= all.size(); ++i) stretches.insert(all.substr(i, kStretch));
    return stretches;
}

bool is_told_by(Element element) {
    return element == Element::headline || element == Element::body;
}

std::map<StoryId, Stretches> stories_in(const EditionVersion& version) {
    std::map<StoryId, Stretches> stories;
    for (const TextVersion& text : version.texts) {
        if (is_told_by(text.key.element)) stories[text.key.story].merge(stretches_of(text.paragraphs));
    }
    return stories;
}

std::set<StoryId> names_in(const EditionVersion& version) {
    std::set<StoryId> names;
    for (const TextVersion& text : version.texts) names.insert(text.key.story);
    return names;
}

/// How many stretches each of `before` shares with each of `after`.
std::map<std::pair<StoryId, StoryId>, std::size_t> shared_stretches(const std::map<StoryId, Stretches>& before,
                                                                    const std::map<StoryId, Stretches>& after) {
    std::map<std::u32string_view, std::vector<const StoryId*>> stories_with;
    for (const auto& [name, stretches] : before) {
        for (const std::u32string& stretch : stretches) stories_with[stretch].push_back(&name);
    }
    std::map<std::pair<StoryId, StoryId>, std::size_t> shared;
    for (const auto& [name, stretches] : after) {
        for (const std::u32string& stretch : stretches) {
            const auto found = stories_with.find(stretch);
            if (found == stories_with.end() || found->second.size() > kTooCommon) continue;
            for (const StoryId* other : found->second) ++shared[{*other, name}];
        }
    }
    return shared;
}

/// Two stories that might be one.
struct StoryMatch {
    std::size_t likeness = 0;  ///< Of a hundred.
    StoryId before;
    StoryId after;
    /// The likest first, then by name.
    bool operator<(const StoryMatch& other) const {
        return std::tie(other.likeness, before, after) < std::tie(likeness, other.before, other.after);
    }
};

std::vector<StoryMatch> story_matches(const std::map<StoryId, Stretches>& before,
                                      const std::map<StoryId, Stretches>& after) {
    std::vector<StoryMatch> matches;
    for (const auto& [names, common] : shared_stretches(before, after)) {
        const std::size_t all = before.at(names.first).size() + after.at(names.second).size() - common;
        const std::size_t likeness = 100 * common / all;
        if (likeness >= kLikeEnough) matches.push_back({likeness, names.first, names.second});
    }
    std::sort(matches.begin(), matches.end());
    return matches;
}

StoryId named(const StoryId& story, const std::map<StoryId, StoryId>& names) {
    const auto found = names.find(story);
    return found == names.end() ? story : found->second;
}

}  // namespace

std::map<StoryId, StoryId> renamed_stories(const EditionVersion& before, const EditionVersion& after) {
    const std::set<StoryId> old_names = names_in(before);
    const std::set<StoryId> new_names = names_in(after);
    if (old_names == new_names) return {};
    std::map<StoryId, Stretches> gone = stories_in(before);
    std::map<StoryId, Stretches> fresh = stories_in(after);
    std::erase_if(gone, [&](const auto& story) { return new_names.contains(story.first); });
    std::erase_if(fresh, [&](const auto& story) { return old_names.contains(story.first); });
    std::map<StoryId, StoryId> names;
    std::set<StoryId> given;
    for (const StoryMatch& match : story_matches(gone, fresh)) {
        if (names.contains(match.before) || !given.insert(match.after).second) continue;
        names[match.before] = match.after;
    }
    return names;
}

EditionVersion with_names(EditionVersion version, const std::map<StoryId, StoryId>& names) {
    if (names.empty()) return version;
    for (TextVersion& text : version.texts) text.key.story = named(text.key.story, names);
    std::sort(version.texts.begin(), version.texts.end(),
              [](const TextVersion& a, const TextVersion& b) { return a.key < b.key; });
    for (PageVersion& page : version.pages) {
        std::map<StoryId, std::string> stories;
        for (auto& [story, sets] : page.stories) stories[named(story, names)] = std::move(sets);
        page.stories = std::move(stories);
        for (PictureVersion& picture : page.pictures) picture.story = named(picture.story, names);
    }
    return version;
}

}  // namespace banxin
