// `banxin tidy`: what it shows, what it writes, and whose rules it goes by.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using ::testing::HasSubstr;

class Tidy : public testing::Test {
  protected:
    Tidy() {
        folder_.write("day/edition.yaml", "date: 2026-11-23\npaper: ../house.yaml\npages: []\n");
        folder_.write("day/stories/ferry.md", kCopy);
    }
    std::string story() const { return folder_.path("day/stories/ferry.md"); }

    const std::string kCopy = "---\r\nheadline: 渡口\r\n---\r\n\r\n潮水退了,船走了.他说\"好\"。\r\n";
    TemporaryFolder folder_;
};

TEST_F(Tidy, ShowsTheChangesAndMakesNone) {
    const Answer answer = banxin({"tidy", story(), "--lang", "zh-Hans"});
    EXPECT_EQ(answer.exit_code, 0);
    EXPECT_THAT(answer.out, HasSubstr("--- " + story()));
    EXPECT_THAT(answer.out, HasSubstr("-潮水退了,船走了.他说\"好\"。"));
    EXPECT_THAT(answer.out, HasSubstr("+潮水退了，船走了。他说“好”。"));
    EXPECT_EQ(bytes_of(story()), kCopy);
}

TEST_F(Tidy, WritesWhenAskedAndKeepsLineEnds) {
    EXPECT_EQ(banxin({"tidy", story(), "--lang", "zh-Hans", "--write"}).exit_code, 0);
    EXPECT_EQ(bytes_of(story()), "---\r\nheadline: 渡口\r\n---\r\n\r\n潮水退了，船走了。他说“好”。\r\n");
    const Answer again = banxin({"tidy", story(), "--lang", "zh-Hans", "--write"});
    EXPECT_EQ(again.out + again.err, story() + ": nothing to mend\n");
}

TEST_F(Tidy, GoesByTheHouseThatTheEditionNames) {
    folder_.write("house.yaml", "name: 雁汐日报\ncopy: {straight-quote: no}\n");
    EXPECT_THAT(banxin({"tidy", story()}).out, HasSubstr("+潮水退了，船走了。他说\"好\"。"));
}

TEST_F(Tidy, AStoryThatCannotBeReadStopsNoOther) {
    folder_.write("day/stories/broken.md", "---\nheadline：渡口\n---\n\n好。\n");
    const Answer answer = banxin({"tidy", folder_.path("day/stories/broken.md"), story(), "--lang", "zh-Hans"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("broken.md:2:9: error[full-width-syntax]"));
    EXPECT_THAT(answer.out, HasSubstr("+潮水退了，船走了。"));
}

TEST_F(Tidy, NamesAFileThatIsNotThere) {
    EXPECT_EQ(banxin({"tidy", folder_.path("none.md"), "--lang", "zh-Hans"}).exit_code, 3);
    EXPECT_EQ(banxin({"tidy"}).exit_code, 2);
}

}  // namespace
}  // namespace banxin::test
