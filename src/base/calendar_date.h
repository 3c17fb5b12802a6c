#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// A day of the Gregorian calendar; no clock is ever asked.
struct CalendarDate {
    int year = 1970;
    int month = 1;
    int day = 1;
    auto operator<=>(const CalendarDate&) const = default;
};

/// `2026-11-23`; nothing for a day that does not exist.
std::optional<CalendarDate> parse_date(std::string_view text);
/// `2026-11-23`.
std::string iso_date(CalendarDate date);
/// 0 = Sunday … 6 = Saturday.
int weekday(CalendarDate date);

}  // namespace banxin
