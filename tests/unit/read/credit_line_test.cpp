#include "read/story/credit_line.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(CreditLine, NamesTheMakersInBrackets) {
    for (const char32_t* text : {U"（记者 沈知微）", U"（文/图 沈知微）", U"（本版图片 江晚照 摄）",
                                 U"（何青禾参与采写）", U"(記者 陸小舟)"}) {
        EXPECT_TRUE(is_credit_line(text));
    }
}

TEST(CreditLine, OtherBracketsAreText) {
    for (const char32_t* text : {U"", U"（）", U"（完）", U"记者 沈知微", U"（记者去了。）", U"（记者）又来（记者）",
                                 U"（未完待续，明日再谈）"}) {
        EXPECT_FALSE(is_credit_line(text));
    }
}

TEST(CreditLine, ALongParagraphIsNone) {
    EXPECT_FALSE(is_credit_line(U"（记者" + std::u32string(80, U'写') + U"）"));
}

}  // namespace
}  // namespace banxin
