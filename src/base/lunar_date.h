#pragma once

#include <optional>

#include "base/calendar_date.h"

namespace banxin {

/// A day of the traditional Chinese calendar (农历).
struct LunarDate {
    int year_of_cycle = 1;  ///< 1 (甲子) to 60 (癸亥).
    int month = 1;          ///< 1 to 12; a leap month (闰月) has the number of the month before it.
    bool leap = false;
    int day = 1;  ///< 1 to 30.
    bool operator==(const LunarDate&) const = default;
};

// The day as China reckons it: by the sun and the moon over the meridian 120° east.
//
// Out:      nothing only where ICU has no Chinese calendar.
// Promises: asks neither a clock nor the machine's time zone.
std::optional<LunarDate> lunar_date(CalendarDate date);

}  // namespace banxin
