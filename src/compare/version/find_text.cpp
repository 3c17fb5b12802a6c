#include "compare/version/find_text.h"

#include <algorithm>

namespace banxin {

const TextVersion* find_text(const EditionVersion& version, const TextKey& key) {
    const auto found = std::ranges::find(version.texts, key, &TextVersion::key);
    return found == version.texts.end() ? nullptr : &*found;
}

std::optional<PageNumber> first_page_of(const EditionVersion& version, const StoryId& story) {
    const auto found = std::ranges::find_if(
        version.texts, [&](const TextVersion& text) { return text.key.story == story && !text.lines.empty(); });
    return found == version.texts.end() ? std::nullopt : std::optional(found->lines.front().page);
}

}  // namespace banxin
