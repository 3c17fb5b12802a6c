#include "read/yaml/values_as_meant.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "read/yaml/key_words.h"

namespace banxin {
namespace {

constexpr auto kKeysOfSpans = std::to_array<std::string_view>({"columns", "lines"});
constexpr auto kKeysOfPrintedText =
    std::to_array<std::string_view>({"headline", "title", "kicker", "deck", "summary", "short", "byline", "caption",
                                     "credit", "words", "should", "says", "note", "publisher", "imprint"});

template <typename Keys>
bool is_key_among(const Keys& keys, std::u32string_view written) {
    const std::string word = to_utf8(written);
    return std::ranges::any_of(keys, [&](std::string_view key) { return means(key_words(), word, key); });
}

}  // namespace

std::u32string values_as_meant(std::u32string_view key, const std::vector<std::u32string>& values) {
    if (is_key_among(kKeysOfPrintedText, key)) return {};
    if (is_key_among(kKeysOfSpans, key)) return values.front() + U"-" + values.back();
    std::u32string list;
    for (const std::u32string& value : values) list += (list.empty() ? U"[" : U", ") + value;
    return list + U"]";
}

}  // namespace banxin
