#pragma once

#include <cstdint>

namespace banxin {

// What a character is to a line of Chinese text: who may stand at an edge, and which blank a mark carries.
//
// After clreq 6.1.1 and 6.3.2 and GB/T 15834-2011 §5.1.
enum class CharClass : std::uint8_t {
    han,         ///< Ideographs, kana, Hangul syllables, 〇, full-width letters.
    open,        ///< （ “ 《 「 …
    close,       ///< ） ” 》 」 …
    pause,       ///< 、 ， ；
    colon,       ///< ：
    stop,        ///< 。 ．
    exclaim,     ///< ！ ？
    middle,      ///< · between the parts of a name
    dash,        ///< — of a two-cell ——
    ellipsis,    ///< … of a two-cell ……
    connector,   ///< ～ 〜 one cell wide
    solidus,     ///< ／ /
    iteration,   ///< 々 and small kana: soft line starts
    prefix,      ///< ¥ $ № before a figure
    suffix,      ///< % ℃ after a figure
    digit,       ///< ASCII and full-width digits
    letter,      ///< Latin, Greek, Cyrillic and what belongs to their words
    western_mark, ///< , . ; : ! ? of Western text and of Korean
    hyphen,      ///< - inside a Latin word
    space,       ///< U+0020 and its kin
    wide_space,  ///< U+3000
    other,
};

CharClass classify(char32_t character);

/// Classes that set as part of a Western run: no blank and no letterspace between two of them.
constexpr bool is_western(CharClass c) {
    return c == CharClass::digit || c == CharClass::letter || c == CharClass::hyphen || c == CharClass::prefix ||
           c == CharClass::suffix || c == CharClass::western_mark;
}
constexpr bool is_closing(CharClass c) {
    return c == CharClass::close || c == CharClass::pause || c == CharClass::colon || c == CharClass::stop ||
           c == CharClass::exclaim;
}

}  // namespace banxin
