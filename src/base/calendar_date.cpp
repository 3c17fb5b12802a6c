#include "base/calendar_date.h"

#include <fmt/format.h>

#include <chrono>

namespace banxin {

namespace {

std::chrono::year_month_day civil(CalendarDate date) {
    return std::chrono::year(date.year) / date.month / date.day;
}

// The number that `length` digits from `start` on spell; nothing when one of them is no digit.
std::optional<int> digits(std::string_view text, std::size_t start, std::size_t length) {
    int value = 0;
    for (const char c : text.substr(start, length)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<CalendarDate> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    const CalendarDate date{*year, *month, *day};
    if (!civil(date).ok()) return std::nullopt;
    return date;
}

int weekday(CalendarDate date) {
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(civil(date))).c_encoding());
}

std::string iso_date(CalendarDate date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace banxin
