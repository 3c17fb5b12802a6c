#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"

namespace banxin {

// A word that a file may have: a key, a choice, a name that every house knows. It may be written in Chinese as well as
// in English, and a message names it as the file has it that the message is about; who puts a phrase into words knows
// which (issue/file_tongue.h).

/// An English word and one of the Chinese for it; the first of several is the usual one.
struct WordPair {
    std::string_view english;
    std::string_view chinese;
};
using WordTable = std::span<const WordPair>;

struct FileWord {
    std::string english;
    std::string_view lasting{};               ///< The same, of a table; empty for an editor's own name.
    std::vector<std::string_view> chinese{};  ///< Of a table, the one to show first; none for an own name.
};

/// A word and every Chinese one for it. One that the table does not know is an editor's own.
FileWord word_of(WordTable table, const std::string& english);
std::vector<FileWord> words_of(WordTable table, const std::vector<std::string>& english);

/// Shows a word by this one of its names; by the same as before where it has no such name.
void show_first(FileWord& word, std::string_view chinese);

/// What such a word's phrase has for a context: its one form is the English, the other the Chinese.
inline constexpr std::string_view kWordOfAFile = "a word of a file";

/// The word for a message.
Phrase in_its_language(const FileWord& word);

/// The language that keys and choices are written in.
enum class WordLanguage { english, chinese };

/// A word as a file has it that is written in a language.
std::string spelt_in(WordLanguage language, const FileWord& word);

}  // namespace banxin
