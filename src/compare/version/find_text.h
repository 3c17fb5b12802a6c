#pragma once

#include <optional>

#include "compare/version/edition_version.h"

namespace banxin {

/// Null where the version has none of that key.
const TextVersion* find_text(const EditionVersion& version, const TextKey& key);

/// Where the first line of a story's first text that is set stands; nothing where none is.
std::optional<PageNumber> first_page_of(const EditionVersion& version, const StoryId& story);

}  // namespace banxin
