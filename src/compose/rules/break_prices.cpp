#include "compose/rules/break_prices.h"

#include "compose/rules/measure_words.h"

namespace banxin {
namespace {

constexpr int kFigureAndMeasureWord = 4000;

bool starts_measure_word(const Place& place) {
    const char32_t second = place.at + 2 < place.text.size() ? place.text[place.at + 2].character : U' ';
    return is_measure_word(place.right().character, second);
}

}  // namespace

BreakPrice price_of_break(const Place& place) {
    if (place.style.kinsoku != Kinsoku::newspaper || place.left().cls != CharClass::digit) return {};
    if (place.right().cls != CharClass::han || !starts_measure_word(place)) return {};
    return {"figure-and-measure-word", kFigureAndMeasureWord};
}

}  // namespace banxin
