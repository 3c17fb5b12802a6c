#include "cli/blank_words.h"

#include <algorithm>
#include <array>

#include "base/wording_in.h"
#include "issue/language.h"

namespace banxin {
namespace {

constexpr auto kBlanks = std::to_array<Wording>({
    wording_in("to be filled in", "DIR"),   wording_in("to be filled in", "EDITION"),
    wording_in("to be filled in", "FILE"),  wording_in("to be filled in", "FRAME"),
    wording_in("to be filled in", "KIND"),  wording_in("to be filled in", "LANG"),
    wording_in("to be filled in", "LAST"),  wording_in("to be filled in", "LENGTH"),
    wording_in("to be filled in", "LEVEL"), wording_in("to be filled in", "LIST"),
    wording_in("to be filled in", "NAME"),  wording_in("to be filled in", "NEW"),
    wording_in("to be filled in", "PAGE"),  wording_in("to be filled in", "REVISION"),
    wording_in("to be filled in", "STAGE"), wording_in("to be filled in", "STORY"),
    wording_in("to be filled in", "TEXT"),  wording_in("to be filled in", "TIME"),
    wording_in("to be filled in", "WHEN"),  wording_in("to be filled in", "WORD"),
    wording_in("to be filled in", "WORDS"), wording_in("to be filled in", "INT"),
    wording_in("to be filled in", "N"),
});

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// A part of another word: --standard X1A, layout-NAME.pdf.
bool joins(char c) {
    constexpr std::string_view kJoining = "-_./";
    return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           kJoining.find(c) != std::string_view::npos;
}

}  // namespace

Phrase blank_word(const std::string& name) {
    const auto known = std::ranges::find(kBlanks, std::string_view(name), &Wording::one);
    return known == kBlanks.end() ? verbatim(name) : phrase(*known);
}

std::string with_own_blanks(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_capital(text[end])) ++end;
        const bool several = text.substr(end).starts_with("...");
        const bool alone = (at == 0 || !joins(text[at - 1])) && (end == text.size() || several || !joins(text[end]));
        end = std::max(end, at + 1);
        const std::string word = text.substr(at, end - at);
        out += alone ? said(blank_word(word)) : word;
        at = end;
    }
    return out;
}

}  // namespace banxin
