// Which language is spoken, and that the catalogues are found and read without a locale of theirs.
#include "issue/language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>
#include <thread>

#include "cli/language_option.h"

namespace banxin {
namespace {

constexpr const char* kWishes[] = {"BANXIN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};

/// The other tests of this program speak English on any machine.
const bool kInEnglish = setenv("BANXIN_LANG", "en", 0) == 0;

class Language : public testing::Test {
  protected:
    void SetUp() override {
        for (const char* name : kWishes) unsetenv(name);
    }
    void TearDown() override {
        for (const char* name : kWishes) unsetenv(name);
        setenv("BANXIN_LANG", "en", 1);
        speak("en");
    }

    static std::string wished() {
        speak_as_wished();
        return fits();
    }
    static std::string fits() { return said(phrase("Everything fits.")); }
};

TEST_F(Language, IsTakenByItsTag) {
    for (const char* tag : {"zh", "zh-Hans", "zh-CN", "zh_CN.UTF-8", "ZH", "zh_SG@x", "zh_TW", "zh-Hant"}) {
        ASSERT_TRUE(speak("en"));
        EXPECT_TRUE(speak(tag)) << tag;
        EXPECT_EQ(fits(), "全部合适。") << tag;
    }
    for (const char* tag : {"en", "en_GB.UTF-8", "C", "C.UTF-8", "POSIX"}) {
        ASSERT_TRUE(speak("zh"));
        EXPECT_TRUE(speak(tag)) << tag;
        EXPECT_EQ(fits(), "Everything fits.") << tag;
    }
}

TEST_F(Language, ThatNobodyHasWrittenDownChangesNothing) {
    speak("zh");
    for (const char* tag : {"fr", "zhuang", "", "/etc/passwd"}) EXPECT_FALSE(speak(tag)) << tag;
    EXPECT_EQ(fits(), "全部合适。");
}

TEST_F(Language, IsWhatTheEnvironmentWishes) {
    EXPECT_EQ(wished(), "Everything fits.");
    setenv("LANG", "zh_CN.UTF-8", 1);
    EXPECT_EQ(wished(), "全部合适。");
    setenv("LC_MESSAGES", "en_US.UTF-8", 1);
    EXPECT_EQ(wished(), "Everything fits.");
    setenv("LC_ALL", "zh_CN.GBK", 1);
    EXPECT_EQ(wished(), "全部合适。");
    setenv("BANXIN_LANG", "en", 1);
    EXPECT_EQ(wished(), "Everything fits.");
    setenv("BANXIN_LANG", "cn", 1);  // nobody's: told, and the locale is asked
    EXPECT_EQ(wished(), "全部合适。");
    EXPECT_EQ(speak_as_wished(), "cn");
    setenv("LC_ALL", "fr_FR.UTF-8", 1);
    EXPECT_EQ(wished(), "Everything fits.");
}

TEST_F(Language, CountsAndListsInItsOwnWay) {
    speak("zh");
    EXPECT_EQ(said(counted(1, "{} page", "{} pages")), "1个版");
    EXPECT_EQ(said(counted(3, "{} page", "{} pages")), "3个版");
    EXPECT_EQ(said(listed({verbatim("a"), verbatim("b"), verbatim("c")})), "a、b和c");
    EXPECT_EQ(said(phrase("words that no catalogue has: {}", 3)), "words that no catalogue has: 3");
    EXPECT_EQ(said(counted(1, "{} bird", "{} birds")), "1 bird");
    EXPECT_EQ(said(counted(2, "{} bird", "{} birds")), "2 birds");
}

// What libraries say stays as it was, and so does how they write figures.
TEST_F(Language, LeavesTheProcessInItsLocale) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    speak("zh");
    EXPECT_EQ(fits(), "全部合适。");
    EXPECT_EQ(std::setlocale(LC_ALL, nullptr), before);
}

TEST_F(Language, IsSpokenByEveryThread) {
    speak("zh");
    std::string elsewhere;
    std::thread([&] { elsewhere = fits(); }).join();
    EXPECT_EQ(elsewhere, "全部合适。");
}

TEST(LanguageOption, StandsBeforeOrBehindACommandWithoutAHouse) {
    using Asked = std::vector<std::string>;
    EXPECT_EQ(languages_asked({"--lang", "zh", "check", "day"}), Asked{"zh"});
    EXPECT_EQ(languages_asked({"check", "day", "--lang=zh"}), Asked{"zh"});
    EXPECT_EQ(languages_asked({"--lang", "zh", "galley", "a.md", "--lang", "ja"}), Asked{"zh"});
    EXPECT_EQ(languages_asked({"explain", "好", "--lang", "ja"}), Asked{});
    EXPECT_EQ(languages_asked({"check", "day", "--", "--lang", "zh"}), Asked{});
    EXPECT_EQ(languages_asked({"check", "day", "--lang"}), Asked{});
}

// A locale that is not known is nobody's mistake; a word that was written for Banxin is.
TEST_F(Language, ThatIsNotKnownIsToldToWhoAskedForIt) {
    const std::vector<std::string> check{"check", "day"};
    setenv("LANG", "fr_FR.UTF-8", 1);
    EXPECT_FALSE(choose_language(check));
    setenv("BANXIN_LANG", "cn", 1);
    const auto answer = choose_language(check);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->code, ExitCode::input_wrong);
    EXPECT_THAT(answer->err, testing::HasSubstr("`cn` is not known here: BANXIN_LANG takes `en` or `zh`"));
    EXPECT_FALSE(choose_language({"check", "day", "--lang", "zh"}));
    EXPECT_EQ(fits(), "全部合适。");
    EXPECT_THAT(choose_language({"check", "day", "--lang", "fr"})->err, testing::HasSubstr("--lang takes"));
}

}  // namespace
}  // namespace banxin
