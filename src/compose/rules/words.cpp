#include "compose/rules/words.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <map>
#include <memory>

#include "base/unicode.h"
#include "compose/rules/break_rules.h"
#include "compose/rules/settle_text.h"
#include "compose/type/type_case.h"

namespace banxin {
namespace {

/// ICU's rules and dictionaries for words, loaded once a thread: they cost more than the text of a head. Null where ICU
/// has none.
icu::BreakIterator* words_of(Language language) {
    thread_local std::map<Language, std::unique_ptr<icu::BreakIterator>> loaded;
    const auto [known, is_new] = loaded.try_emplace(language);
    if (!is_new) return known->second.get();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(language_tag(language).c_str());
    known->second.reset(icu::BreakIterator::createWordInstance(locale, status));
    if (U_FAILURE(status)) known->second.reset();
    return known->second.get();
}

icu::UnicodeString unicode_of(std::u32string_view text) {
    return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                         static_cast<std::int32_t>(text.size()));
}

}  // namespace

std::vector<TextOffset> word_ends(std::string_view utf8, Language language) {
    const std::u32string text = to_utf32(utf8);
    std::vector<TextOffset> ends;
    const auto end = TextOffset{static_cast<int>(text.size())};
    if (text.empty()) return {end};

    icu::BreakIterator* words = words_of(language);
    if (words == nullptr) return {end};
    const icu::UnicodeString unicode =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int>(utf8.size())));
    words->setText(unicode);
    const auto verdicts = judge_breaks(settle_text(text, language), language, display_lines());
    int offset = 0;
    int counted = 0;
    for (int at = words->first(); at != icu::BreakIterator::DONE; at = words->next()) {
        offset += unicode.countChar32(counted, at - counted);
        counted = at;
        if (offset == 0 || offset >= end.value) continue;
        if (verdicts[static_cast<std::size_t>(offset) - 1].chance == BreakChance::allowed) ends.push_back({offset});
    }
    ends.push_back(end);
    return ends;
}

std::vector<TextOffset> dictionary_word_ends(std::u32string_view text) {
    const auto end = TextOffset{static_cast<int>(text.size())};
    icu::BreakIterator* words = words_of(Language());
    if (words == nullptr) return {end};
    const icu::UnicodeString unicode = unicode_of(text);
    words->setText(unicode);
    std::vector<TextOffset> ends;
    int offset = 0;
    for (int at = words->first(), next = words->next(); next != icu::BreakIterator::DONE; next = words->next()) {
        offset += unicode.countChar32(at, next - at);
        at = next;
        ends.push_back({offset});
    }
    return ends;
}

bool is_one_word(std::u32string_view text, Language language) {
    icu::BreakIterator* words = words_of(language);
    if (words == nullptr) return false;
    const icu::UnicodeString unicode = unicode_of(text);
    words->setText(unicode);
    return words->first() == 0 && words->next() == unicode.length();
}

}  // namespace banxin
