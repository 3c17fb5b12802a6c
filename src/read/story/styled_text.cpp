#include "read/story/styled_text.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {

namespace {

enum class Script { spaced, unspaced, either };

bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\u00A0' || c == U'\u3000';
}

// Quotes, dashes and dots that Chinese and English share say nothing of their script.
bool is_shared(char32_t c) {
    return (c >= 0x2010 && c <= 0x2027) || c == 0x00B7;
}

Script script(char32_t c) {
    if (is_shared(c)) return Script::either;
    if (is_hangul(c)) return Script::spaced;
    const bool cjk_punctuation = (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    return is_han_like(c) || cjk_punctuation ? Script::unspaced : Script::spaced;
}

// The script beside a line end, looking over quotes; a text of nothing else counts as unspaced, so that no space is
// invented.
template <typename Iterator>
Script script_from(Iterator first, Iterator last) {
    for (; first != last && !is_space(first->character); ++first) {
        const Script found = script(first->character);
        if (found != Script::either) return found;
    }
    return Script::either;
}

bool wants_space(Script before, Script after) {
    if (before == Script::unspaced || after == Script::unspaced) return false;
    return before == Script::spaced || after == Script::spaced;
}

StyledText trimmed(const StyledText& text) {
    const auto inked = [](const StyledCharacter& c) { return !is_space(c.character); };
    const auto first = std::find_if(text.begin(), text.end(), inked);
    const auto last = std::find_if(text.rbegin(), text.rend(), inked).base();
    return first < last ? StyledText(first, last) : StyledText();
}

}  // namespace

std::u32string characters(const StyledText& text) {
    std::u32string out;
    out.reserve(text.size());
    for (const StyledCharacter& c : text) out.push_back(c.character);
    return out;
}

StyledText joined_lines(const StyledText& source) {
    const StyledText text = trimmed(source);
    StyledText out;
    out.reserve(text.size());
    for (auto here = text.begin(); here != text.end(); ++here) {
        StyledCharacter c = *here;
        if (c.character == U'\t') c.character = U' ';
        if (c.character == U'\n') {
            const Script before = script_from(std::make_reverse_iterator(here), text.rend());
            if (!wants_space(before, script_from(here + 1, text.end()))) continue;
            c.character = U' ';
        }
        out.push_back(c);
    }
    return out;
}

std::vector<Stretch> stretches(const StyledText& text) {
    std::vector<Stretch> out;
    for (const StyledCharacter& c : text) {
        if (out.empty() || out.back().emphasis != c.emphasis) out.push_back({{}, c.emphasis});
        append_utf8(out.back().text, c.character);
    }
    return out;
}

}  // namespace banxin
