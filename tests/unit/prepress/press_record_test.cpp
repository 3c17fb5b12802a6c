#include "prepress/run/press_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

const RecordedPage kThird{"2026-11-23", 1204, 3};

TEST(PressRecord, CountsAPagesFiles) {
    PressRecord record;
    PressState first = record.next(kThird, "a");
    EXPECT_EQ(first.version, 1);
    record.set(kThird, first);
    EXPECT_EQ(record.next(kThird, "a").version, 1);
    EXPECT_EQ(record.next(kThird, "b").version, 2);
    EXPECT_EQ(record.next({"2026-11-24", 1205, 3}, "b").version, 1);  // another issue
}

TEST(PressRecord, ComesBackAsItWas) {
    PressRecord record;
    record.set(kThird, {"03.pdf", "a", "b3c0ffee", 4, true, "b3c0ffee"});
    const auto again = PressRecord::read(record.json(), "press.record.json");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state(kThird), record.state(kThird));
    EXPECT_THAT(again->files(), testing::ElementsAre("03.pdf"));
}

TEST(PressRecord, OfNothingKnowsNothing) {
    EXPECT_EQ(PressRecord::read("", "")->state(kThird), PressState{});
    for (const char* wrong : {"{", "[]", "{\"pages\": [{}]}"}) {
        const auto read = PressRecord::read(wrong, "press.record.json");
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().diagnostics[0].code, "press-record");
    }
}

}  // namespace
}  // namespace banxin
