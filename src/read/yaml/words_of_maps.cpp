#include "read/yaml/words_of_maps.h"

#include <algorithm>
#include <array>

#include "read/yaml/key_words.h"

namespace banxin {
namespace {

constexpr auto kWordsOfMaps = std::to_array<WordOfMap>({
    {"the grid", "columns", "栏数"},
    {"the grid", "lines", "行数"},
    {"the air", "below", "下方"},
    {"the padding", "below", "下方"},
    {"the jump rules", "to", "下转"},
    {"the jump rules", "from", "上接"},
    {"the head", "from", "起行"},
    {"the head", "lines", "行数"},
    {"the padding", "sides", "左右"},
    {"a story's pin", "at", "位于"},
    {"a mark", "words", "原文"},
    {"a signature", "name", "姓名"},
    {"a signature", "stories", "各稿"},
    {"the press", "name", "文件名"},
    {"the press", "screen", "网线"},
    {"a paper", "jump", "转版"},
    {"a style sheet", "jump", "转版"},
    {"the styles", "jump", "转版"},
    {"the weights of make-up", "jump", "转版"},
    {"the weights of make-up", "cut", "删行"},
    {"the styles", "lead", "导语"},
    {"a paper", "fit", "合版"},
    {"a style sheet", "fit", "合版"},
    {"a paper", "style", "样式表"},
    {"a style sheet", "style", "样式表"},
});

}  // namespace

std::span<const WordOfMap> words_of_maps() {
    return kWordsOfMaps;
}

FileWord key_word(std::string_view map, std::string_view english) {
    FileWord word = word_of(key_words(), std::string(english));
    const auto own = std::ranges::find_if(
        kWordsOfMaps, [&](const WordOfMap& one) { return one.map == map && one.english == english; });
    if (own != kWordsOfMaps.end()) show_first(word, own->chinese);
    return word;
}

std::vector<FileWord> key_words_of(std::string_view map, const std::vector<std::string>& english) {
    std::vector<FileWord> words;
    words.reserve(english.size());
    for (const std::string& key : english) words.push_back(key_word(map, key));
    return words;
}

}  // namespace banxin
