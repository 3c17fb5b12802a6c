#include "fill/head_words.h"

#include "base/unicode.h"
#include "compose/words.h"

namespace banxin {

HeadWords head_words(std::string_view marked, Language language) {
    HeadWords words;
    int offset = 0;
    std::vector<TextOffset> wished;
    for (const char32_t c : to_utf32(marked)) {
        if (c == U'|' || c == U'｜') {
            wished.push_back({offset});
            continue;
        }
        append_utf8(words.text, c);
        ++offset;
    }
    words.ends = word_ends(words.text, language);
    if (!wished.empty()) {
        wished.push_back({offset});
        words.ends = wished;
        words.wished = true;
    }
    return words;
}

}  // namespace banxin
