#include "model/press_name.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const PressNameWords kWords{"RMRB", CalendarDate{2026, 3, 9}, "A", "3", "26326", "3"};

TEST(PressName, PutsWordsIntoItsPlaces) {
    EXPECT_EQ(press_name("{code}_{date:%Y%m%d}_{section}{page:03}_{edition}_V{version:02}.pdf", kWords),
              "RMRB_20260309_A003_26326_V03.pdf");
    EXPECT_EQ(press_name("{date}-{page}", kWords), "2026-03-09-3.pdf");
    EXPECT_EQ(press_name("{date:%d.%m.%y} {page:02}.pdf", kWords), "09.03.26 03.pdf");
}

TEST(PressName, StaysInItsFolder) {
    EXPECT_EQ(press_name("../{page}.pdf", kWords), "..-3.pdf");
}

TEST(PressName, TellsWhatStandsForNothing) {
    EXPECT_EQ(wrong_place_in("{code}_{page:03}.pdf"), "");
    EXPECT_EQ(wrong_place_in("{code}_{pages}.pdf"), "pages");
    EXPECT_EQ(wrong_place_in("{code}.pdf"), "page");  // every page would have one name
}

}  // namespace
}  // namespace banxin
