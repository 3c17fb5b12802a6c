#include "render/pdf_date.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(PdfDate, OnlyAWholeIsoDateIsTaken) {
    EXPECT_EQ(date_for_cairo("2026-11-23T00:00:00+08:00"), "2026-11-23T00:00:00+08:00");
    EXPECT_EQ(date_for_cairo("2026-11-23T06:30:00Z"), "2026-11-23T06:30:00+00:00");
    EXPECT_EQ(date_for_cairo("2026-11-23"), "2026-11-23T00:00:00+00:00");
    EXPECT_EQ(date_for_cairo("today"), "1970-01-01T00:00:00+00:00");
}

TEST(PdfDate, IsSpelledOutWithoutMovingAByte) {
    std::string pdf = "/CreationDate (20261123000000+08'00)\n/ModDate (20261123000000-03'00)\nxref";
    spell_out_dates(pdf);
    EXPECT_EQ(pdf, "/CreationDate (D:20261123000000+08')\n/ModDate (D:20261123000000-03')\nxref");
}

TEST(PdfDate, AZoneOfHalfHoursStaysAsItIs) {
    const std::string india = "/CreationDate (20261123000000+05'30)";
    std::string pdf = india;
    spell_out_dates(pdf);
    EXPECT_EQ(pdf, india);
}

}  // namespace
}  // namespace banxin
