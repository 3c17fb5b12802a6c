#include "compare/changes/text_context.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr int kContext = 8;  ///< Of kept text, shown before and behind a change.

}  // namespace

std::u32string stretch(const std::u32string& text, int from, int until) {
    const int first = std::clamp(from, 0, static_cast<int>(text.size()));
    return text.substr(static_cast<std::size_t>(first), static_cast<std::size_t>(std::max(0, until - first)));
}

std::string line_before(const std::u32string& text, int at) {
    const std::u32string words = stretch(text, at - kContext, at);
    const std::size_t feed = words.find_last_of(U'\n');
    return to_utf8(feed == std::u32string::npos ? words : words.substr(feed + 1));
}

std::string line_behind(const std::u32string& text, int at) {
    const std::u32string words = stretch(text, at, at + kContext);
    return to_utf8(words.substr(0, words.find(U'\n')));
}

}  // namespace banxin
