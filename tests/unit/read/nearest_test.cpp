#include "read/text/nearest.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(EditDistance, CountsCharactersNotBytes) {
    EXPECT_EQ(edit_distance("版心", "版心"), 0);
    EXPECT_EQ(edit_distance("版心", "版面"), 1);
    EXPECT_EQ(edit_distance("", "ab"), 2);
}

TEST(EditDistance, ASwapIsOneMistake) {
    EXPECT_EQ(edit_distance("laed", "lead"), 1);
}

TEST(DidYouMean, NamesTheNearest) {
    EXPECT_EQ(did_you_mean("colums", {"lines", "columns"}).english(), "did you mean `columns`?");
    EXPECT_EQ(did_you_mean("tarm", {"tram", "trim"}).english(), "did you mean `tram`?");
}

TEST(DidYouMean, NamesAllThatAreAsNearToAShortWord) {
    EXPECT_EQ(did_you_mean("版试", {"版名", "版式", "日期", "版名"}).english(), "did you mean `版名` or `版式`?");
    EXPECT_EQ(did_you_mean("版试图", {"版式图", "版面图"}).english(), "did you mean `版式图`?");
}

TEST(DidYouMean, IsSilentWhenNothingIsNear) {
    EXPECT_EQ(did_you_mean("weather", {"lines", "columns"}).english(), "");
    EXPECT_EQ(did_you_mean("a", {"b"}).english(), "");
    EXPECT_EQ(did_you_mean("x", {}).english(), "");
}

TEST(OneOf, ListsTheNames) {
    EXPECT_EQ(one_of({"a"}).english(), "`a`");
    EXPECT_EQ(one_of({"a", "b", "c"}).english(), "`a`, `b` or `c`");
}

}  // namespace
}  // namespace banxin
