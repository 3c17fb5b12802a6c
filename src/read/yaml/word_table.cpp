#include "read/yaml/word_table.h"

#include <algorithm>

namespace banxin {

bool is_chinese(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool means(WordTable table, std::string_view written, std::string_view english) {
    if (written == english) return true;
    if (written.empty() || static_cast<unsigned char>(written.front()) < 0x80) return false;
    return std::any_of(table.begin(), table.end(),
                       [&](const WordPair& pair) { return pair.chinese == written && pair.english == english; });
}

std::string english_of(WordTable table, const std::string& written) {
    const auto known = std::ranges::find(table, std::string_view(written), &WordPair::chinese);
    return known == table.end() ? written : std::string(known->english);
}

}  // namespace banxin
