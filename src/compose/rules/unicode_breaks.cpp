#include "compose/rules/unicode_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "compose/type/type_case.h"

namespace banxin {
namespace {

icu::Locale locale_for(Language language, Kinsoku level) {
    switch (level) {
        case Kinsoku::css_strict:
            return icu::Locale((language_tag(language) + "-u-lb-strict").c_str());
        case Kinsoku::css_normal:
            return icu::Locale((language_tag(language) + "-u-lb-normal").c_str());
        case Kinsoku::css_loose:
            return icu::Locale((language_tag(language) + "-u-lb-loose").c_str());
        default:
            return icu::Locale::getRoot();
    }
}

/// ICU's rules for a level, loaded once a thread: they cost more than a paragraph's breaks. Null where ICU has none.
icu::BreakIterator* lines_of(Language language, Kinsoku level) {
    thread_local std::map<std::pair<Language, Kinsoku>, std::unique_ptr<icu::BreakIterator>> loaded;
    const auto [known, is_new] = loaded.try_emplace({language, level});
    if (!is_new) return known->second.get();
    UErrorCode status = U_ZERO_ERROR;
    known->second.reset(icu::BreakIterator::createLineInstance(locale_for(language, level), status));
    if (U_FAILURE(status)) known->second.reset();
    return known->second.get();
}

}  // namespace

bool is_unicode_level(Kinsoku level) {
    return level == Kinsoku::css_strict || level == Kinsoku::css_normal || level == Kinsoku::css_loose ||
           level == Kinsoku::uax14;
}

std::vector<BreakChance> unicode_breaks(std::span<const SettledCharacter> text, Language language, Kinsoku level) {
    icu::BreakIterator* lines = lines_of(language, level);
    if (lines == nullptr) return std::vector<BreakChance>(text.size(), BreakChance::allowed);

    icu::UnicodeString unicode;
    for (const SettledCharacter& c : text) unicode.append(static_cast<UChar32>(c.character));
    lines->setText(unicode);
    std::vector<BreakChance> chances;
    std::int32_t end = 0;
    for (const SettledCharacter& c : text) {
        end += c.character > 0xFFFF ? 2 : 1;
        chances.push_back(lines->isBoundary(end) ? BreakChance::allowed : BreakChance::forbidden);
    }
    return chances;
}

}  // namespace banxin
