#include "read/yaml/slip_line.h"

#include <algorithm>

#include "base/unicode.h"
#include "read/yaml/comma_slip.h"
#include "read/yaml/key_words.h"

namespace banxin {

std::size_t behind_indent(SlipLine line, std::size_t at) {
    return std::min(line.find_first_not_of(kSlipBlanks, at), line.size());
}

bool is_slip_item(SlipLine line) {
    return line.substr(behind_indent(line)).starts_with(U"- ");
}

std::size_t slip_key_column(SlipLine line) {
    std::size_t at = behind_indent(line);
    if (is_slip_item(line)) at = behind_indent(line, at + 1);
    return starts_entry(line, at) ? at : line.size();
}

std::size_t slip_value(SlipLine line) {
    const std::size_t key = slip_key_column(line);
    return key == line.size() ? key : behind_indent(line, line.find(U':', key) + 1);
}

bool starts_with_known_key(SlipLine line) {
    const std::size_t first = std::min(line.find_first_not_of(U" -－\u3000"), line.size());
    const std::size_t colon = std::min(line.find_first_of(U"：:", first), line.size());
    if (colon == line.size()) return false;
    const std::string word = to_utf8(std::u32string(line.substr(first, colon - first)));
    const WordTable keys = key_words();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const WordPair& key) { return key.english == word || key.chinese == word; });
}

Phrase write_line_as(const std::u32string& line) {
    return phrase("write the line as `{}`", to_utf8(line));
}

}  // namespace banxin
