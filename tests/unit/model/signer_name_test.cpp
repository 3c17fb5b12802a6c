#include "model/signer_name.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(SignerName, HasNoBlankAtItsEndsAndNoneBetweenHan) {
    EXPECT_EQ(plain_name(" 沈知微\t"), "沈知微");
    EXPECT_EQ(plain_name("　罗　遥　"), "罗遥");
    EXPECT_EQ(plain_name(" 　"), "");
}

TEST(SignerName, KeepsOneBlankBetweenWords) {
    EXPECT_EQ(plain_name("Li   Hua"), "Li Hua");
    EXPECT_EQ(plain_name("A　B"), "A B");
}

}  // namespace
}  // namespace banxin
