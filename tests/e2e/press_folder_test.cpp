// A folder of press files over several runs: versions, holds, what is told of older files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "e2e/press_paper.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const char* const kNumbered = "press: {name: \"{code}-{page:02}-V{version:02}.pdf\"}\n";

class PressFolderTest : public testing::Test {
  protected:
    PressFolderTest() { paper_.write_paper(kNumbered); }

    fs::path in_folder(const std::string& name) const { return fs::path(paper_.pressed()).parent_path() / name; }

    SmallPaper paper_;
};

TEST_F(PressFolderTest, NumbersTheFilesOfAPageAndPutsOlderOnesAside) {
    EXPECT_EQ(paper_.press().exit_code, 0);
    EXPECT_TRUE(fs::exists(in_folder("Yanxi-01-V01.pdf")));
    const Answer again = paper_.press();
    EXPECT_THAT(again.out, HasSubstr("1 file is as it was"));
    paper_.write_story("渡船也不等人。");
    EXPECT_EQ(paper_.press().exit_code, 0);
    EXPECT_TRUE(fs::exists(in_folder("Yanxi-01-V02.pdf")));
    EXPECT_FALSE(fs::exists(in_folder("Yanxi-01-V01.pdf")));
    EXPECT_TRUE(fs::exists(in_folder("older/Yanxi-01-V01.pdf")));
}

TEST_F(PressFolderTest, HoldsAPageUntilItIsReleased) {
    const Answer held = paper_.press({"--hold", "1"});
    EXPECT_EQ(held.exit_code, 1);
    EXPECT_THAT(held.err, HasSubstr("warning[page-held]"));
    EXPECT_EQ(paper_.press().exit_code, 1);
    EXPECT_FALSE(fs::exists(in_folder("Yanxi-01-V01.pdf")));
    EXPECT_THAT(paper_.press({"--list"}).out, HasSubstr("held"));
    EXPECT_THAT(paper_.press({"--hold", "9"}).err, HasSubstr("--hold: error[unknown-page]"));
    EXPECT_THAT(paper_.press({"--release", "9"}).err, HasSubstr("--release: error[unknown-page]"));
    EXPECT_THAT(paper_.press({"--page", "9"}).err, HasSubstr("--page: error[unknown-page]"));
    EXPECT_EQ(paper_.press({"--release", "1"}).exit_code, 0);
    EXPECT_TRUE(fs::exists(in_folder("Yanxi-01-V01.pdf")));
}

TEST_F(PressFolderTest, ListsWhereEachPageIs) {
    const Answer nothing = paper_.press({"--list"});
    EXPECT_EQ(nothing.exit_code, 1);
    EXPECT_THAT(nothing.out, HasSubstr("not written"));
    EXPECT_FALSE(fs::exists(in_folder("Yanxi-01-V01.pdf")));
    paper_.press();
    const Answer written = paper_.press({"--list"});
    EXPECT_EQ(written.exit_code, 0);
    EXPECT_THAT(written.out, HasSubstr("written, unchanged since"));
    EXPECT_THAT(written.out, HasSubstr("Yanxi-01-V01.pdf"));
    paper_.write_story("渡船也不等人。");
    EXPECT_THAT(paper_.press({"--list"}).out, HasSubstr("written, changed since"));
    std::string long_story;
    for (int i = 0; i < 400; ++i) long_story += "潮水不等人，渡船也不等人。";
    paper_.write_story(long_story);
    EXPECT_THAT(paper_.press({"--list"}).out, HasSubstr("withheld, an older file stays"));
}

TEST_F(PressFolderTest, NeverLetsAnOlderFileStaySilently) {
    paper_.press();
    std::string long_story;
    for (int i = 0; i < 400; ++i) long_story += "潮水不等人，渡船也不等人。";
    paper_.write_story(long_story);
    EXPECT_THAT(paper_.press().out, HasSubstr("Page 1: the older Yanxi-01-V01.pdf stays"));
    paper_.write_story("潮水不等人。");
    fs::copy_file(in_folder("Yanxi-01-V01.pdf"), in_folder("yesterday.pdf"));
    EXPECT_THAT(paper_.press().out, HasSubstr("yesterday.pdf"));
}

TEST_F(PressFolderTest, SaysNothingOfAnOlderFileThatIsNotThere) {
    paper_.write_svg("<path id='p' d='M0 50H100'/><text><textPath href='#p'>潮水</textPath></text>");
    EXPECT_THAT(paper_.press().out, Not(HasSubstr("older")));
}

}  // namespace
}  // namespace banxin::test
