#include "fill/head/head_words.h"

#include "base/unicode.h"

namespace banxin {

HeadWords head_words(std::string_view marked, Language language) {
    HeadWords words;
    int offset = 0;
    std::vector<PhraseEnd> wished;
    for (const char32_t c : to_utf32(marked)) {
        if (c == U'|' || c == U'｜') {
            const int last = wished.empty() ? 0 : wished.back().at.value;
            if (offset > last) wished.push_back({{offset}, 0});
            continue;
        }
        append_utf8(words.text, c);
        ++offset;
    }
    if (!wished.empty() && wished.back().at.value == offset) wished.pop_back();
    if (wished.empty()) {
        words.ends = phrase_ends(words.text, language);
        return words;
    }
    wished.push_back({{offset}, 0});
    words.ends = std::move(wished);
    words.wished = true;
    return words;
}

}  // namespace banxin
