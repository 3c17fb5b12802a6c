#pragma once

#include "read/yaml/word_table.h"

namespace banxin {

/// The Chinese for the words that stand as values: `yes`, 是.
WordTable choice_words();

// A choice may mean different things in different lists: `round` beside `ellipse` is a dot (圆点), elsewhere a corner
// (圆角). What is shown is the word for the list that it stands in.

/// The choices of one list.
std::vector<FileWord> choice_words_among(const std::vector<std::string>& english);

/// Where a choice is shown by another word than the usual one.
struct WordBeside {
    std::string_view english;
    std::string_view beside;  ///< A choice of the same list.
    std::string_view chinese;
};
std::span<const WordBeside> words_beside_others();

}  // namespace banxin
