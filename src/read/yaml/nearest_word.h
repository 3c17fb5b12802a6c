#pragma once

#include <string_view>
#include <vector>

#include "base/file_word.h"

namespace banxin {

// Words that a file may have, for a hint: each is told as the file has it, and as the map or the list that it stands in
// calls it.

/// The words between backquotes: "`a`, `b` and `c`", "`a`, `b` or `c`".
Phrase all_words(const std::vector<FileWord>& words);
Phrase any_word(const std::vector<FileWord>& words);

/// "did you mean `columns`?" for the nearest of the words, by whichever of its names; else empty. In a Chinese file it
/// is shown by that name, if that is Chinese. Of a word of one or two signs all that are as near are told.
Phrase did_you_mean(std::string_view written, const std::vector<FileWord>& words);

}  // namespace banxin
