#include "compare/changes/text_context.h"

#include <algorithm>

#include "base/unicode.h"
#include "compare/words/tokens.h"

namespace banxin {
namespace {

constexpr std::size_t kContext = 8;  ///< Of kept text, shown before and behind a change: so many characters …
constexpr int kLongest = 24;         ///< … or more, that no number or word is cut; beyond these it is left out.

bool has_room(std::size_t length, std::u32string_view token) {
    return length < kContext && length + token.size() <= static_cast<std::size_t>(kLongest);
}

/// Of the tokens from one on, as many as come to so many characters.
template <typename Token>
std::size_t length_of(Token first, Token last, std::size_t characters) {
    std::size_t length = 0;
    for (; first != last && length < characters; ++first) length += first->size();
    return length;
}

}  // namespace

std::u32string stretch(const std::u32string& text, int from, int until) {
    const int first = std::clamp(from, 0, static_cast<int>(text.size()));
    return text.substr(static_cast<std::size_t>(first), static_cast<std::size_t>(std::max(0, until - first)));
}

std::string line_before(const std::u32string& text, int at) {
    const std::u32string all = stretch(text, 0, at);
    const std::size_t feed = all.find_last_of(U'\n');
    const std::u32string line = feed == std::u32string::npos ? all : all.substr(feed + 1);
    const std::vector<std::u32string_view> tokens = tokens_of(line);
    std::size_t length = 0;
    for (auto token = tokens.rbegin(); token != tokens.rend() && has_room(length, *token); ++token)
        length += token->size();
    return to_utf8(std::u32string_view(line).substr(line.size() - length));
}

std::string line_behind(const std::u32string& text, int at) {
    const std::u32string all = stretch(text, at, at + kLongest + 1);
    const std::u32string line = all.substr(0, all.find(U'\n'));
    std::size_t length = 0;
    for (const std::u32string_view token : tokens_of(line)) {
        if (!has_room(length, token)) break;
        length += token.size();
    }
    return to_utf8(std::u32string_view(line).substr(0, length));
}

std::string opening_of(const std::string& words, std::size_t characters) {
    const std::u32string all = to_utf32(words);
    const std::vector<std::u32string_view> tokens = tokens_of(all);
    const std::size_t length = length_of(tokens.begin(), tokens.end(), characters);
    return length == all.size() ? words : to_utf8(all.substr(0, length)) + "…";
}

std::string without_middle(const std::string& words, std::size_t longest) {
    const std::u32string all = to_utf32(words);
    if (all.size() <= longest) return words;
    const std::vector<std::u32string_view> tokens = tokens_of(all);
    const std::size_t begin = length_of(tokens.begin(), tokens.end(), longest / 2);
    const std::size_t end = length_of(tokens.rbegin(), tokens.rend(), longest / 2);
    if (begin + end >= all.size()) return words;
    return to_utf8(all.substr(0, begin)) + "……" + to_utf8(all.substr(all.size() - end));
}

}  // namespace banxin
