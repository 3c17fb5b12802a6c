#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

// Keys and choices may be written in Chinese as well as in English. Two tables know the Chinese (key_words,
// choice_words), and nothing else does: a reader names a key in English and is given what stands under either word.

/// An English word and one of the Chinese for it; the first of several is the usual one.
struct WordPair {
    std::string_view english;
    std::string_view chinese;
};
using WordTable = std::span<const WordPair>;

/// What is written is this English word, or a Chinese word for it.
bool means(WordTable table, std::string_view written, std::string_view english);

/// The English word that a Chinese one stands for; any other word as it is.
std::string english_of(WordTable table, const std::string& written);

/// A Chinese word has signs that are not ASCII.
bool is_chinese(std::string_view word);

/// The English words as somebody would write them who writes words like `written`: each once, in the usual form.
std::vector<std::string> as_written(WordTable table, const std::vector<std::string>& english, std::string_view written);
/// The same, with every word that is understood: what a misspelt word is compared with.
std::vector<std::string> all_as_written(WordTable table, const std::vector<std::string>& english,
                                        std::string_view written);

}  // namespace banxin
