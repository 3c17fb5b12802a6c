#include "font/lone_character.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace banxin {
namespace {

constexpr std::array kLetterByLetter{USCRIPT_COMMON, USCRIPT_LATIN,    USCRIPT_GREEK,    USCRIPT_CYRILLIC, USCRIPT_HAN,
                                     USCRIPT_HANGUL, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_BOPOMOFO};

bool is_letter_by_letter(UChar32 character) {
    UErrorCode trouble = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(character, &trouble);
    return U_SUCCESS(trouble) && std::ranges::find(kLetterByLetter, script) != kLetterByLetter.end();
}

/// A letter, number or sign of its own, or one of the two blanks that text is written with.
bool is_sign(UChar32 character) {
    if (character == U' ' || character == 0x3000) return true;
    constexpr std::uint32_t kSigns = U_GC_L_MASK | U_GC_N_MASK | U_GC_P_MASK | U_GC_S_MASK;
    return (U_GET_GC_MASK(character) & kSigns) != 0;
}

/// Precomposed syllables join with nothing but letters that join.
bool joins(UChar32 character) {
    const auto part = u_getIntPropertyValue(character, UCHAR_GRAPHEME_CLUSTER_BREAK);
    return part != U_GCB_OTHER && part != U_GCB_LV && part != U_GCB_LVT;
}

bool goes_left(UChar32 character) {
    const UCharDirection direction = u_charDirection(character);
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC || direction == U_ARABIC_NUMBER;
}

}  // namespace

bool stands_alone(char32_t character) {
    const auto one = static_cast<UChar32>(character);
    return is_letter_by_letter(one) && is_sign(one) && !joins(one) && !goes_left(one) &&
           u_hasBinaryProperty(one, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0 &&
           u_hasBinaryProperty(one, UCHAR_EMOJI_PRESENTATION) == 0;
}

bool is_written(char32_t character) {
    const auto one = static_cast<UChar32>(character);
    return u_hasBinaryProperty(one, UCHAR_RADICAL) == 0 &&
           u_getIntPropertyValue(one, UCHAR_NFKC_QUICK_CHECK) == UNORM_YES;
}

}  // namespace banxin
