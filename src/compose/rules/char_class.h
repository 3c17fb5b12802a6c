#pragma once

#include <cstdint>
#include <string_view>

namespace banxin {

// What a character is to a line of Chinese text: who may stand at an edge, and which blank a mark carries.
//
// After clreq 6.1.1 and 6.3.2 and GB/T 15834-2011 §5.1.
enum class CharClass : std::uint8_t {
    han,             ///< Ideographs, kana, Hangul syllables, 〇, full-width letters.
    open,            ///< （ “ 《 「 …
    close,           ///< ） ” 》 」 …
    pause,           ///< 、 ， ；
    colon,           ///< ：
    stop,            ///< 。 ．
    exclaim,         ///< ！ ？
    middle,          ///< · between the parts of a name
    dash,            ///< — of a two-cell ——
    ellipsis,        ///< … of a two-cell ……
    connector,       ///< ～ 〜 and a single — between two words or figures: one cell wide
    half_connector,  ///< – ‐ - between Han, or between Han and figures: half a cell wide
    solidus,         ///< ／ /
    iteration,       ///< 々 and its kin, ー and small kana: soft line starts
    prefix,          ///< ¥ $ № and signs before a figure
    suffix,          ///< % ℃ ₫ after a figure
    digit,           ///< ASCII and full-width digits
    letter,          ///< Latin, Greek, Cyrillic and what belongs to their words
    western_mark,    ///< , . ; : ! ? of Western text and of Korean
    hyphen,          ///< - inside a Latin word
    space,           ///< U+0020 and its kin
    wide_space,      ///< U+3000
    other,
};

/// The class of a character by itself; settle_text() knows better, it sees the neighbours.
CharClass classify(char32_t character);

/// The class in one word, as `banxin explain` prints it.
std::string_view name_of(CharClass cls);

/// Subscript and superscript figures and signs, as in CO₂ and 10⁶.
bool is_script_figure(char32_t character);

/// Units that fill a cell, as ㎡ and ㌔: suffixes where they stand after a figure.
bool is_squared_unit(char32_t character);

/// Sits on the character before it: combining marks, variation selectors, joiners.
bool is_extending(char32_t character);

constexpr bool is_figure(CharClass c) {
    return c == CharClass::digit;
}

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
