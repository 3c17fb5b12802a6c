#include "compare/changes/text_context.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(TextContext, OpensWithWholeTokens) {
    EXPECT_EQ(opening_of("江南，共1,234,567,890.12元", 10), "江南，共1,234,567,890.12…");
    EXPECT_EQ(opening_of("江南，共1,234元", 4), "江南，共…");
    EXPECT_EQ(opening_of("江南", 10), "江南");
}

// Ten characters, five on either side, or as many as keep a number whole.
TEST(TextContext, LeavesOutNoPartOfANumberInTheMiddle) {
    EXPECT_EQ(without_middle("一二三四1,234元五六七八九十零一二三四-5℃", 10), "一二三四1,234……三四-5℃");
    EXPECT_EQ(without_middle("一二三四五六七八九十", 10), "一二三四五六七八九十");
    EXPECT_EQ(without_middle("一二三四1,234,567,890.12五六", 10), "一二三四1,234,567,890.12五六");
}

}  // namespace
}  // namespace banxin
