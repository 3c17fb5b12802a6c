// The program in Chinese: by every way of asking for it, on machines without a Chinese locale, and from anywhere.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

/// The program in an environment of these variables alone, as in a bare container.
Answer in(std::vector<std::string> environment, const std::vector<std::string>& arguments,
          const std::string& program = BANXIN_BINARY) {
    environment.insert(environment.begin(), "-i");
    environment.push_back(program);
    environment.insert(environment.end(), arguments.begin(), arguments.end());
    return run("env", environment);
}

/// A small paper with a story that is too long.
class InChinese : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(banxin({"new", folder_.path("paper")}).exit_code, 0);
        std::string text = "---\nheadline: 早市搬进新棚\nshort: 早市\n---\n";
        for (int i = 0; i < 60; ++i) text += "摊主们天不亮就来摆货，老主顾先要找路。\n\n";
        folder_.write("paper/2026-11-23/stories/market.md", text);
    }

    TemporaryFolder folder_;
    const std::string edition_ = folder_.path("paper/2026-11-23");
    const std::string home_ = "HOME=" + folder_.path("home");
};

TEST_F(InChinese, IsAskedForByTheCommandLineTheEnvironmentOrTheLocale) {
    const std::vector<std::string> check{"check", edition_};
    for (const char* wish : {"LANG=zh_CN.UTF-8", "LC_ALL=zh_CN.UTF-8", "LC_MESSAGES=zh_CN", "BANXIN_LANG=zh"})
        EXPECT_THAT(in({home_, wish}, check).out, HasSubstr("不合适：1处错误。")) << wish;
    EXPECT_THAT(in({home_, "LANG=C"}, {"--lang", "zh", "check", edition_}).out, HasSubstr("不合适：1处错误。"));
    EXPECT_THAT(in({home_}, {"check", edition_, "--lang", "zh"}).out, HasSubstr("不合适：1处错误。"));
    EXPECT_THAT(in({home_, "LANG=zh_CN.UTF-8"}, {"check", edition_, "--lang", "en"}).out, HasSubstr("Does not fit"));
    EXPECT_THAT(in({home_}, check).out, HasSubstr("Does not fit"));
}

TEST_F(InChinese, SaysWhatIsWrongWithTheSameCodeAndExitCode) {
    const Answer english = in({home_}, {"check", edition_});
    const Answer chinese = in({home_, "LANG=zh_CN.UTF-8"}, {"check", edition_});
    EXPECT_EQ(english.exit_code, 1);
    EXPECT_EQ(chinese.exit_code, 1);
    EXPECT_THAT(english.err, HasSubstr("edition.yaml:"));
    EXPECT_THAT(chinese.err, HasSubstr("错误[overset]: 稿件 `market` 在1版框 `second` 溢出"));
    EXPECT_THAT(chinese.err, HasSubstr("建议：从 "));
}

TEST_F(InChinese, JsonIsTheSame) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"check", edition_, "--json"}, {"preflight", edition_, "--json"}})
        EXPECT_EQ(in({home_, "LANG=zh_CN.UTF-8"}, words).out, in({home_}, words).out) << words.front();
}

TEST_F(InChinese, IsSpokenByTheProgramOfThePressToo) {
    EXPECT_THAT(in({home_, "LANG=zh_CN.UTF-8"}, {"profile"}).out, HasSubstr("总墨量限 220%"));
    EXPECT_THAT(in({home_}, {"profile", "--lang", "zh"}).out, HasSubstr("总墨量限 220%"));
}

// No address of the build is in the program: it is taken elsewhere, with its catalogues beside it, and speaks on.
TEST_F(InChinese, ComesAlongWhenTheProgramIsMoved) {
    const fs::path built = fs::path(BANXIN_BINARY).parent_path();
    const fs::path moved = folder_.path("elsewhere/bin");
    fs::create_directories(moved);
    for (const char* program : {"banxin", "banxin-press", "banxin-art"})
        fs::copy_file(built / program, moved / program);
    fs::create_directories(moved / "../share");
    fs::copy(built / "../share/locale", moved / "../share/locale", fs::copy_options::recursive);
    const std::string program = (moved / "banxin").string();
    EXPECT_THAT(in({home_, "LANG=zh_CN.UTF-8"}, {"check", edition_}, program).out, HasSubstr("不合适"));
    fs::remove_all(moved / "../share");
    EXPECT_THAT(in({home_, "LANG=zh_CN.UTF-8"}, {"check", edition_}, program).out, HasSubstr("Does not fit"));
}

TEST_F(InChinese, AWrongLanguageIsAMistakeOfTheCommandLine) {
    const Answer answer = in({home_}, {"check", edition_, "--lang", "fr"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[command-line]"));
    EXPECT_THAT(in({home_, "LANG=fr_FR.UTF-8"}, {"check", edition_}).out, HasSubstr("Does not fit"));
    EXPECT_THAT(answer.out, Not(HasSubstr("Does not fit")));
}

}  // namespace
}  // namespace banxin::test
