#include "read/story/dateline.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

std::u32string dateline(std::u32string_view paragraph) {
    return std::u32string(paragraph.substr(0, dateline_length(paragraph)));
}

TEST(Dateline, ReportersInBrackets) {
    EXPECT_EQ(dateline(U"本报讯（记者 沈知微）昨日"), U"本报讯（记者 沈知微）");
    EXPECT_EQ(dateline(U"本报讯(通讯员 周望)昨日"), U"本报讯(通讯员 周望)");
    EXPECT_EQ(dateline(U"本報訊（記者 沈知微）昨日"), U"本報訊（記者 沈知微）");
}

TEST(Dateline, PlaceAndDay) {
    EXPECT_EQ(dateline(U"本报南汐港11月22日电（记者 何青禾）昨日"), U"本报南汐港11月22日电（记者 何青禾）");
    EXPECT_EQ(dateline(U"本报盐塘讯（特派记者 周望）"), U"本报盐塘讯（特派记者 周望）");
}

TEST(Dateline, WithoutReporterASpaceEndsIt) {
    EXPECT_EQ(dateline(U"本报讯　昨日"), U"本报讯");
    EXPECT_EQ(dateline(U"本报讯 昨日"), U"本报讯");
}

TEST(Dateline, LenticularBrackets) {
    EXPECT_EQ(dateline(U"【本报讯】昨日"), U"【本报讯】");
}

TEST(Dateline, OrdinaryTextHasNone) {
    for (const char32_t* text : {U"", U"昨日", U"本报", U"本报讯", U"本报电话热线昨日开通", U"本报通讯员队伍又添新人",
                                 U"本报，讯（记者 沈知微）", U"本报讯（下简称本讯）昨日",
                                 U"昨日，本报讯（记者 沈知微）", U"【", U"（本报讯）"}) {
        EXPECT_EQ(dateline_length(text), 0u);
    }
}

TEST(Dateline, ABracketIsNoSentence) {
    EXPECT_EQ(dateline_length(U"【" + std::u32string(60, U'长') + U"】昨日"), 0u);
}

}  // namespace
}  // namespace banxin
