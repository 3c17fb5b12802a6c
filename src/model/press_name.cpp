#include "model/press_name.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace banxin {
namespace {

constexpr std::array kPlaces{"code", "date", "section", "page", "edition", "version"};
constexpr int kMostFigures = 9;

std::string padded(std::string number, int figures) {
    while (static_cast<int>(number.size()) < figures) number.insert(number.begin(), '0');
    return number;
}

/// A place between braces: its name, and what stands behind a colon.
struct Place {
    std::string name;
    std::string form;
};

Place place_in(const std::string& inside) {
    const std::size_t colon = inside.find(':');
    if (colon == std::string::npos) return {inside, {}};
    return {inside.substr(0, colon), inside.substr(colon + 1)};
}

std::string day_in(const std::optional<CalendarDate>& date, const std::string& form) {
    if (!date) return {};
    if (form.empty()) return iso_date(*date);
    std::string day;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const char part = form[i] == '%' && i + 1 < form.size() ? form[++i] : '\0';
        if (part == 'Y') {
            day += padded(std::to_string(date->year), 4);
        } else if (part == 'y') {
            day += padded(std::to_string(date->year % 100), 2);
        } else if (part == 'm') {
            day += padded(std::to_string(date->month), 2);
        } else if (part == 'd') {
            day += padded(std::to_string(date->day), 2);
        } else {
            day += form[i];
        }
    }
    return day;
}

std::string words_for(const Place& place, const PressNameWords& words) {
    if (place.name == "code") return words.code;
    if (place.name == "date") return day_in(words.date, place.form);
    if (place.name == "section") return words.section;
    if (place.name == "page") return padded(words.page, std::min(std::atoi(place.form.c_str()), kMostFigures));
    if (place.name == "edition") return words.edition;
    return padded(words.version, std::min(std::atoi(place.form.c_str()), kMostFigures));
}

/// Calls `take` for each stretch of plain text and each place, in order.
template <typename TakeText, typename TakePlace>
void each_part(const std::string& pattern, TakeText take_text, TakePlace take_place) {
    std::size_t at = 0;
    while (at < pattern.size()) {
        const std::size_t open = pattern.find('{', at);
        take_text(pattern.substr(at, open - at));
        if (open == std::string::npos) return;
        const std::size_t close = std::min(pattern.find('}', open), pattern.size());
        take_place(place_in(pattern.substr(open + 1, close - open - 1)));
        at = close + 1;
    }
}

}  // namespace

std::string wrong_place_in(const std::string& pattern) {
    std::string wrong = "page";
    std::string unknown;
    const auto look = [&](const Place& place) {
        if (place.name == "page") wrong.clear();
        const bool is_known = std::find(kPlaces.begin(), kPlaces.end(), place.name) != kPlaces.end();
        if (!is_known && unknown.empty()) unknown = place.name.empty() ? "{}" : place.name;
    };
    each_part(
        pattern, [](const std::string&) {}, look);
    return unknown.empty() ? wrong : unknown;
}

std::string press_name(const std::string& pattern, const PressNameWords& words) {
    std::string name;
    each_part(
        pattern, [&](const std::string& text) { name += text; },
        [&](const Place& place) { name += words_for(place, words); });
    // No place leads out of the folder.
    std::replace(name.begin(), name.end(), '/', '-');
    return name.ends_with(".pdf") ? name : name + ".pdf";
}

}  // namespace banxin
