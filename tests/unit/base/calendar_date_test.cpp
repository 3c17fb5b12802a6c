#include "base/calendar_date.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(CalendarDate, IsWrittenYearMonthDay) {
    EXPECT_EQ(parse_date("2026-11-23"), (CalendarDate{2026, 11, 23}));
}

TEST(CalendarDate, KnowsLeapYears) {
    EXPECT_TRUE(parse_date("2028-02-29"));
    EXPECT_FALSE(parse_date("2026-02-29"));
    EXPECT_FALSE(parse_date("2100-02-29"));
}

TEST(CalendarDate, RefusesOtherSpellings) {
    for (const char* text :
         {"", "2026-11-3", "2026/11/23", "23-11-2026", "2026-11-23 ", "2026-1a-23", "2026-00-10", "2026-12-32"}) {
        EXPECT_FALSE(parse_date(text)) << text;
    }
}

TEST(CalendarDate, WeekStartsOnSunday) {
    EXPECT_EQ(weekday({2026, 11, 22}), 0);
    EXPECT_EQ(weekday({2026, 11, 23}), 1);
    EXPECT_EQ(weekday({2026, 11, 28}), 6);
}

}  // namespace
}  // namespace banxin
