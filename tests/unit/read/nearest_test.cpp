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
    EXPECT_EQ(did_you_mean("colums", {"lines", "columns"}), "did you mean `columns`?");
    EXPECT_EQ(did_you_mean("tarm", {"tram", "trim"}), "did you mean `tram`?");
}

TEST(DidYouMean, IsSilentWhenNothingIsNear) {
    EXPECT_EQ(did_you_mean("weather", {"lines", "columns"}), "");
    EXPECT_EQ(did_you_mean("a", {"b"}), "");
    EXPECT_EQ(did_you_mean("x", {}), "");
}

TEST(OneOf, ListsTheNames) {
    EXPECT_EQ(one_of({"a"}), "`a`");
    EXPECT_EQ(one_of({"a", "b", "c"}), "`a`, `b` or `c`");
}

}  // namespace
}  // namespace banxin
