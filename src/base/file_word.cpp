#include "base/file_word.h"

#include <algorithm>

namespace banxin {

FileWord word_of(WordTable table, const std::string& english) {
    FileWord word{english};
    for (const WordPair& pair : table) {
        if (pair.english != english) continue;
        word.lasting = pair.english;
        word.chinese.push_back(pair.chinese);
    }
    return word;
}

std::vector<FileWord> words_of(WordTable table, const std::vector<std::string>& english) {
    std::vector<FileWord> words;
    words.reserve(english.size());
    for (const std::string& word : english) words.push_back(word_of(table, word));
    return words;
}

void show_first(FileWord& word, std::string_view chinese) {
    const auto name = std::ranges::find(word.chinese, chinese);
    if (name != word.chinese.end()) std::rotate(word.chinese.begin(), name, name + 1);
}

Phrase in_its_language(const FileWord& word) {
    if (word.chinese.empty()) return verbatim(word.english);
    return {Wording{kWordOfAFile, word.lasting, word.chinese.front()}, 1, {}};
}

std::string spelt_in(WordLanguage language, const FileWord& word) {
    const bool chinese = language == WordLanguage::chinese && !word.chinese.empty();
    return chinese ? std::string(word.chinese.front()) : word.english;
}

}  // namespace banxin
