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
