#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"

namespace banxin {

/// Characters to insert, delete, replace or swap with a neighbour to make one word of the other.
int edit_distance(std::string_view a, std::string_view b);

/// The nearest of the names, when one is near enough to have been meant.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& names);

/// Where the names stand that are as near as the nearest one, each name once; none when no one is near enough.
std::vector<std::size_t> places_of_nearest(std::string_view word, const std::vector<std::string>& names);

/// A word of one or two signs, which many names are near to.
bool is_short(std::string_view word);

/// "did you mean `columns`?" for the nearest of the names, as nearest() has it; else empty. Of a word of one or two
/// signs all that are as near are named.
Phrase did_you_mean(std::string_view word, const std::vector<std::string>& names);

/// "`a`, `b` or `c`".
Phrase one_of(const std::vector<std::string>& names);

/// "`a`, `b` and `c`".
Phrase all_of(const std::vector<std::string>& names);

}  // namespace banxin
