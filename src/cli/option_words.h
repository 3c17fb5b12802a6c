#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/file_word.h"

namespace banxin {

// Where an option chooses from a list of words, each is taken in English and in Chinese, help and mistakes name it in
// the language that is spoken, and the command is told the English. What a file may have too (`strict`, 严格) has the
// file's Chinese.

/// The Chinese for the words that options take and no file has: `pictures`, 图片.
WordTable option_words();

/// The words of one list.
std::vector<FileWord> option_words_among(const std::vector<std::string>& english);

/// The English for a word of the list; nothing for any other.
std::optional<std::string> chosen_word(const std::vector<std::string>& list, const std::string& written);

/// The same; what is not on the list as it is, for the command to refuse.
std::string chosen_or_written(const std::vector<std::string>& list, const std::string& written);

/// The words as help lists them: "auto, always, never".
std::string words_to_choose(const std::vector<std::string>& list);

/// `unknown-choice`: an option was given a word that is not on its list; all of that are named.
Diagnostic wrong_word(const std::string& option, const std::string& word, const std::vector<std::string>& list);

/// An option of such a list.
struct WordOption {
    std::string names;
    std::vector<std::string> words;  ///< In English.
    std::string about;
};

/// Adds it; the parser refuses what is not on the list.
CLI::Option* add_word_option(CLI::App& command, const WordOption& option, std::function<void(const std::string&)> take);

}  // namespace banxin
