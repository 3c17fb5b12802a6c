#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/file_word.h"

namespace banxin {

// In which language a file writes its keys: who writes into it, and who speaks of it, does so in the same.

/// The language of most of the keys in a text, be it YAML or a story's head; nothing where it has no key. Of a story's
/// text nothing counts but its head.
std::optional<WordLanguage> language_of_keys(std::string_view text);

/// The keys of a text, whatever map they are of.
using KeysWritten = std::set<std::string, std::less<>>;
KeysWritten keys_written(std::string_view text);

}  // namespace banxin
