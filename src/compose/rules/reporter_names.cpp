#include "compose/rules/reporter_names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace banxin {
namespace {

constexpr int kInsideName = 6000;
constexpr std::size_t kLongestName = 4;
constexpr std::array<std::u32string_view, 4> kReporters = {U"记者", U"記者", U"通讯员", U"通訊員"};

using SettledText = std::span<const SettledCharacter>;

bool separates_names(const SettledCharacter& c) {
    return c.cls == CharClass::space || c.cls == CharClass::wide_space || c.character == U'、';
}

bool is_at(SettledText text, std::size_t at, std::u32string_view word) {
    if (at + word.size() > text.size()) return false;
    return std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char32_t c, const SettledCharacter& settled) { return settled.character == c; });
}

/// Characters of the word for a reporter at a place; 0 when there is none.
std::size_t reporter_at(SettledText text, std::size_t at) {
    for (const std::u32string_view word : kReporters) {
        if (is_at(text, at, word)) return word.size();
    }
    return 0;
}

/// One past the name that starts at a place; the place when there is none.
std::size_t end_of_name(SettledText text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end <= at + kLongestName && text[end].cls == CharClass::han) ++end;
    const bool closed = end == text.size() || separates_names(text[end]) || text[end].cls == CharClass::close;
    return closed && end >= at + 2 && end <= at + kLongestName ? end : at;
}

}  // namespace

void price_reporter_names(SettledText text, std::span<BreakVerdict> verdicts) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t word = reporter_at(text, i);
        if (word == 0) continue;
        std::size_t at = i + word;
        while (true) {
            while (at < text.size() && separates_names(text[at])) ++at;
            const std::size_t end = end_of_name(text, at);
            if (end == at) break;
            for (; at + 1 < end; ++at) {
                BreakVerdict& inside = verdicts[at];
                if (inside.chance == BreakChance::allowed)
                    inside = {BreakChance::allowed, kInsideName, "reporter-name"};
            }
            at = end;
        }
        i = at - 1;
    }
}

}  // namespace banxin
