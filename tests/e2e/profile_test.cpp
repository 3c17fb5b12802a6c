// banxin profile: what it tells, writes and refuses.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using ::testing::HasSubstr;

TEST(ProfileCommand, TellsTheSolidsTheGreysAndTheMostInk) {
    const Answer answer = banxin({"profile"});
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("held to 220 % of ink"));
    EXPECT_THAT(answer.out, HasSubstr("paper      85.2   0.9   5.2"));
    EXPECT_THAT(answer.out, HasSubstr("screen 255    0   0   0   0     0  100.0"));
    EXPECT_THAT(answer.out, HasSubstr("most ink"));
}

TEST(ProfileCommand, WritesAProfileThatItTakesBack) {
    const TemporaryFolder folder;
    const std::string file = folder.path("newsprint.icc");
    ASSERT_EQ(banxin({"profile", "-o", file, "--tac", "240"}).exit_code, 0);
    EXPECT_EQ(bytes_of(file).substr(12, 8), "prtrCMYK");
    EXPECT_THAT(banxin({"profile", "--icc", file}).out, HasSubstr("ink limit 240 %"));
}

TEST(ProfileCommand, RefusesAFileThatIsNoProfile) {
    const TemporaryFolder folder;
    folder.write("house.icc", "no profile");
    const Answer answer = banxin({"profile", "--icc", folder.path("house.icc")});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("house.icc: error[profile-unreadable]"));
}

TEST(ProfileCommand, ExitsWithThreeWhereThereIsNoFile) {
    EXPECT_EQ(banxin({"profile", "--icc", "/nowhere/house.icc"}).exit_code, 3);
}

}  // namespace
}  // namespace banxin::test
