#include "read/yaml/key_language.h"

#include <algorithm>

#include "read/yaml/key_words.h"
#include "read/yaml/word_table.h"

namespace banxin {
namespace {

constexpr std::string_view kBeforeKey = " \t-{";

bool is_spelt_like_a_key(std::string_view word) {
    return !word.empty() &&
           std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '-'; });
}

struct KeysSeen {
    int english = 0;
    int chinese = 0;
    int unknown_english = 0;  ///< In its letters, and none that we know.
    int unknown_chinese = 0;
};

/// Of a story the lines between its fences; of any other file the whole.
std::string_view head_of(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    constexpr std::string_view kFence = "---";
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    const std::size_t first_line = std::min(text.find('\n'), text.size());
    const std::string_view opening = text.substr(0, first_line);
    if (opening != kFence && opening != "---\r") return text;
    const std::size_t end = text.find("\n---", first_line);
    return text.substr(first_line, end == std::string_view::npos ? end : end + 1 - first_line);
}

void see_key(KeysSeen& keys, std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(kBeforeKey), line.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string_view key = line.substr(0, colon);
    const WordTable words = key_words();
    const auto is = [&](std::string_view WordPair::*language) {
        return std::any_of(words.begin(), words.end(), [&](const WordPair& pair) { return pair.*language == key; });
    };
    const bool chinese = is(&WordPair::chinese);
    keys.english += is(&WordPair::english) ? 1 : 0;
    keys.chinese += chinese ? 1 : 0;
    const bool unknown = !chinese && !is(&WordPair::english);
    keys.unknown_chinese += unknown && is_chinese(key) ? 1 : 0;
    keys.unknown_english += unknown && is_spelt_like_a_key(key) ? 1 : 0;
}

}  // namespace

std::optional<WordLanguage> language_of_keys(std::string_view text) {
    KeysSeen keys;
    std::string_view rest = head_of(text);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        see_key(keys, rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const bool known = keys.english + keys.chinese > 0;
    const int english = known ? keys.english : keys.unknown_english;
    const int chinese = known ? keys.chinese : keys.unknown_chinese;
    if (english + chinese == 0) return std::nullopt;
    return chinese >= english ? WordLanguage::chinese : WordLanguage::english;
}

KeysWritten keys_written(std::string_view text) {
    const std::string_view head = head_of(text);
    KeysWritten keys;
    for (std::size_t colon = head.find(':'); colon != std::string_view::npos; colon = head.find(':', colon + 1)) {
        const std::size_t before = head.substr(0, colon).find_last_of(" \t\n{,-");
        const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
        keys.emplace(head.substr(start, colon - start));
    }
    return keys;
}

}  // namespace banxin
