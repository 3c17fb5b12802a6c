#include "base/lunar_date.h"

#include <unicode/ucal.h>

#include <chrono>

namespace banxin {
namespace {

constexpr double kHour = 3'600'000;  // ICU counts time in milliseconds since 1970, as a double

/// Noon in China: far from both midnights.
UDate noon_in_china(CalendarDate date) {
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(date.day))};
    const auto days = std::chrono::sys_days(day).time_since_epoch().count();
    return (static_cast<double>(days) * 24 + 12 - 8) * kHour;
}

}  // namespace

std::optional<LunarDate> lunar_date(CalendarDate date) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUCalendarPointer calendar(
        ucal_open(u"GMT+8", -1, "zh@calendar=chinese", UCAL_TRADITIONAL, &status));
    if (U_FAILURE(status)) return std::nullopt;
    ucal_setMillis(calendar.getAlias(), noon_in_china(date), &status);
    const auto field = [&](UCalendarDateFields which) { return ucal_get(calendar.getAlias(), which, &status); };
    const LunarDate lunar{field(UCAL_YEAR), field(UCAL_MONTH) + 1, field(UCAL_IS_LEAP_MONTH) != 0, field(UCAL_DATE)};
    if (U_FAILURE(status)) return std::nullopt;
    return lunar;
}

}  // namespace banxin
