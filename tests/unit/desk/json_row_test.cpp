#include "desk/page/json_row.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(JsonRow, LeavesOutWhatSaysNothingAtItsEnd) {
    JsonRow row;
    row.add("t").add(0).add(7).add_json("[]").add(0);
    EXPECT_EQ(row.trimmed(), R"(["t",0,7])");
    EXPECT_EQ(row.whole(), R"(["t",0,7,[],0])");
}

// 1 pt is 12 700 EMU: 6 are 0.47 thousandths, 7 are 0.55.
TEST(JsonRow, RoundsLengthsToThousandthsOfAPoint) {
    JsonRow row;
    row.add(Length::emu(6)).add(Length::emu(7)).add(Length::emu(-7)).add(9_pt);
    EXPECT_EQ(row.whole(), "[0,1,-1,9000]");
}

TEST(JsonRow, TextIsQuoted) {
    JsonRow row;
    row.add("a\"b</script>\n\xFF");
    EXPECT_EQ(row.whole(), "[\"a\\\"b</script>\\n\uFFFD\"]");
}

}  // namespace
}  // namespace banxin
