#include "read/yaml/line_slip.h"

#include <algorithm>

#include "base/unicode.h"
#include "read/yaml/key_words.h"

namespace banxin {
namespace {

constexpr std::u32string_view kIndent = U" \t";
constexpr std::size_t kLongestName = 6;
constexpr std::size_t kShortestKey = 2;  // C: is the letter of a disk

bool is_key_character(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_' ||
           is_han_like(c);
}

/// Any word in Latin letters may be meant for a key; in Chinese, where no blanks part words, only those that are keys,
/// and a short name before something that is no text: `二条:market`.
bool may_be_key(std::u32string_view word, char32_t next) {
    if (std::none_of(word.begin(), word.end(), is_han_like))
        return word.size() >= kShortestKey && !(word.front() >= U'0' && word.front() <= U'9');
    if (word.size() <= kLongestName && ((next >= U'a' && next <= U'z') || next == U'{')) return true;
    const std::string written = to_utf8(word);
    return std::ranges::any_of(key_words(), [&](const WordPair& pair) { return pair.chinese == written; });
}

/// The colon of `lines:34`; not of `lines: 34`, `lines:` or `https://…`.
std::optional<std::size_t> tight_colon(std::u32string_view line, std::size_t key) {
    std::size_t colon = key;
    while (colon < line.size() && is_key_character(line[colon])) ++colon;
    if (colon + 1 >= line.size() || line[colon] != U':' || !may_be_key(line.substr(key, colon - key), line[colon + 1]))
        return std::nullopt;
    const bool tight = std::u32string_view(U" \t\r/:,]}").find(line[colon + 1]) == std::u32string_view::npos;
    return tight ? std::optional(colon) : std::nullopt;
}

/// Where the line's first key may start: behind the indent and the dashes of lists.
std::size_t first_key(std::u32string_view line) {
    std::size_t at = std::min(line.find_first_not_of(kIndent), line.size());
    while (line.substr(at).starts_with(U"- ")) at = std::min(line.find_first_not_of(kIndent, at + 1), line.size());
    return at;
}

/// The same for the first key of the line, or of a map in braces on it.
std::optional<std::size_t> first_tight_colon(std::u32string_view line) {
    const std::size_t start = first_key(line);
    if (const auto colon = tight_colon(line, start)) return colon;
    std::u32string open;
    char32_t quote = 0;
    for (std::size_t at = start; at < line.size(); ++at) {
        const char32_t c = line[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == U'"' || c == U'\'') {
            quote = c;
        } else if (c == U'{' || c == U'[') {
            open += c;
        } else if ((c == U'}' || c == U']') && !open.empty()) {
            open.pop_back();
        }
        if (quote != 0 || !open.ends_with(U'{') || (c != U'{' && c != U',')) continue;
        const std::size_t key = line.find_first_not_of(kIndent, at + 1);
        if (key == std::u32string_view::npos) break;
        if (const auto colon = tight_colon(line, key)) return colon;
    }
    return std::nullopt;
}

std::string with_blank_behind(std::u32string_view line, std::size_t colon) {
    const std::size_t first = line.find_first_not_of(kIndent);
    std::u32string meant(line.substr(first, colon + 1 - first));
    meant += U' ';
    meant += line.substr(colon + 1);
    while (meant.ends_with(U'\r')) meant.pop_back();
    return to_utf8(meant);
}

}  // namespace

std::optional<LineSlip> line_slip(std::u32string_view line) {
    const std::size_t text = line.find_first_not_of(kIndent);
    if (text == std::u32string_view::npos) return std::nullopt;
    if (const std::size_t tab = line.find(U'\t'); tab < text) {
        return LineSlip{tab, "tab-in-indent", phrase("a tab stands in the indent, where YAML wants spaces"),
                        phrase("put spaces in its place, as many as the lines beside it have")};
    }
    const auto colon = first_tight_colon(line);
    if (!colon) return std::nullopt;
    std::size_t key = *colon;
    while (key > 0 && is_key_character(line[key - 1])) --key;
    return LineSlip{*colon + 1, "blank-missing",
                    phrase("a blank is missing after `{}:`", to_utf8(line.substr(key, *colon - key))),
                    phrase("write the line as `{}`", with_blank_behind(line, *colon))};
}

}  // namespace banxin
