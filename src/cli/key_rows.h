#pragma once

#include <span>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// A key of a file, and what it says in a few words: of one that several maps have, what it says in each.
struct KeyRow {
    std::string_view key;
    Wording meaning;
};

// Every key but those of rules, which are codes and told with them; by the English word.
extern const std::span<const KeyRow> kKeyRowsAToK;
extern const std::span<const KeyRow> kKeyRowsLToZ;

}  // namespace banxin
