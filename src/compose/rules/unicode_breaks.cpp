#include "compose/rules/unicode_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

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

}  // namespace

bool is_unicode_level(Kinsoku level) {
    return level == Kinsoku::css_strict || level == Kinsoku::css_normal || level == Kinsoku::css_loose ||
           level == Kinsoku::uax14;
}

std::vector<BreakChance> unicode_breaks(std::span<const SettledCharacter> text, Language language, Kinsoku level) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = locale_for(language, level);
    const std::unique_ptr<icu::BreakIterator> lines(icu::BreakIterator::createLineInstance(locale, status));
    if (U_FAILURE(status) || !lines) return std::vector<BreakChance>(text.size(), BreakChance::allowed);

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
