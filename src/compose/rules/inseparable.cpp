#include "compose/rules/inseparable.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace banxin {
namespace {

bool is_joiner(char32_t c) {
    return c == 0x00A0 || c == 0x202F || c == 0x2060 || c == 0xFEFF || c == 0x200D;
}

bool is_latin(CharClass cls) {
    return is_western(cls);
}

/// Marks that stand inside a figure: 1,234.5 3:0 1/2 9·11 3：0.
bool joins_figures(const SettledCharacter& mark) {
    constexpr std::u32string_view kMarks = U".,:/'·：．／";
    return kMarks.find(mark.character) != std::u32string_view::npos;
}

bool inside_figure(const Place& place) {
    if (is_figure(place.left().cls) && is_figure(place.right().cls)) return true;
    if (is_figure(place.left().cls) && joins_figures(place.right())) return is_figure(place.after_right());
    return is_figure(place.before_left()) && joins_figures(place.left()) && is_figure(place.right().cls);
}

constexpr std::array<std::u32string_view, 47> kUnits = {
    U"km", U"m",   U"dm",  U"cm", U"mm", U"μm", U"nm", U"kg",  U"g",   U"mg",  U"t",   U"l",
    U"L",  U"ml",  U"mL",  U"h",  U"s",  U"ms", U"Hz", U"kHz", U"MHz", U"GHz", U"W",   U"kW",
    U"MW", U"GW",  U"kWh", U"V",  U"kV", U"A",  U"mA", U"B",   U"KB",  U"MB",  U"GB",  U"TB",
    U"Pa", U"hPa", U"MPa", U"N",  U"J",  U"kJ", U"K",  U"mph", U"dB",  U"ha",  U"Mbps"};

/// The Latin letters that start at `at`, as a word.
std::u32string word_at(std::span<const SettledCharacter> text, std::size_t at) {
    std::u32string word;
    while (at < text.size() && text[at].cls == CharClass::letter && word.size() < 6)
        word.push_back(text[at++].character);
    return word;
}

/// The space of “5 km” and “5 ㎞”.
bool before_unit(const Place& place) {
    if (place.left().cls != CharClass::space || !is_figure(place.before_left())) return false;
    if (is_squared_unit(place.right().character)) return true;
    const std::u32string word = word_at(place.text, place.at + 1);
    return std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
}

/// A bracket or quote that is set with the Latin run.
bool is_latin_mark(const SettledCharacter& mark, CharClass cls) {
    return mark.cls == cls && (mark.western || mark.character < 0x80);
}

bool inside_western_word(const Place& place) {
    const SettledCharacter& left = place.left();
    const SettledCharacter& right = place.right();
    if (left.cls == CharClass::hyphen && right.cls == CharClass::letter) return false;
    if (is_latin(left.cls) && is_latin(right.cls)) return true;
    if (is_latin(left.cls)) {
        if (is_latin_mark(right, CharClass::close)) return true;
        if (is_latin_mark(right, CharClass::open)) return is_latin(place.after_right());
        return right.character == U'/';
    }
    if (is_latin_mark(left, CharClass::open)) return is_latin(right.cls);
    return is_latin_mark(left, CharClass::close) && is_latin(place.before_left()) && is_latin(right.cls);
}

/// Inside a —— or ……: of a longer run every second place is between whole ones.
bool inside_pair(const Place& place, CharClass cls) {
    if (place.left().cls != cls || place.right().cls != cls) return false;
    if (place.left().character == U'⸺' || place.right().character == U'⸺') return false;
    return place.halves % 2 == 1;
}

}  // namespace

const char* inseparable(const Place& place) {
    const CharClass left = place.left().cls;
    const CharClass right = place.right().cls;
    if (is_extending(place.right().character)) return "combining-mark";
    if (is_script_figure(place.right().character) && left != CharClass::space) return "script-and-base";
    if (is_joiner(place.left().character) || is_joiner(place.right().character)) return "no-break-character";
    if (inside_figure(place)) return "figure";
    if (left == CharClass::prefix && is_figure(right)) return "sign-and-figure";
    if (is_figure(left) && right == CharClass::suffix) return "figure-and-suffix";
    if (before_unit(place)) return "figure-and-latin-unit";
    if (inside_western_word(place)) return "western-word";
    if (inside_pair(place, CharClass::dash)) return "dash-unit";
    if (inside_pair(place, CharClass::ellipsis)) return "ellipsis-unit";
    if (left == CharClass::exclaim && right == CharClass::exclaim) return "question-cluster";
    return nullptr;
}

}  // namespace banxin
