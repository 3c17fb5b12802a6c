// The parser's own sentences are known again: none of them reaches a Chinese reader in English.
#include "cli/parser_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/command_line.h"
#include "issue/language.h"

namespace banxin {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

std::string told(std::vector<std::string> words, const std::string& language) {
    words.insert(words.begin(), {"--lang", language});
    const Command command = parse_command_line(words);
    speak("en");
    const auto* answer = std::get_if<Answer>(&command);
    return answer == nullptr ? "a command was found" : answer->err + answer->out;
}

TEST(ParserWords, SayInEnglishWhatTheParserSays) {
    EXPECT_THAT(told({"check"}, "en"), HasSubstr("error[command-line]: EDITION is required\nRun with --help"));
    EXPECT_THAT(told({"build", "day", "--dpi", "x"}, "en"), HasSubstr("--dpi: `x` is no whole number from 20 to 1200"));
}

TEST(ParserWords, AreChineseForEveryMistake) {
    const std::vector<std::vector<std::string>> mistakes = {
        {"check"},
        {"check", "day", "more"},
        {"check", "day", "more", "still"},
        {"build", "day", "--dpi", "x"},
        {"build", "day", "--dpi", "7"},
        {"build", "day", "--dpi"},
        {"build", "day", "--formats", "png", "--pdf-only"},
        {"build", "day", "--formats", "gif"},
        {"build", "day", "--pages", "x-"},
        {"build", "day", "--color", "pink"},
        {"bulid", "day"},
        {"wonder"},
        {"galley", "a.md", "--paper", "p", "--lang", "ja"},
        {"--colour"},
        {"--jobs", "3"},
    };
    for (const auto& words : mistakes) {
        const std::string chinese = told(words, "zh");
        EXPECT_THAT(chinese, HasSubstr("错误[command-line]")) << words.front();
        EXPECT_THAT(chinese, Not(ContainsRegex("[a-z] (is|not|was|were|for|the|required) ?"))) << chinese;
        EXPECT_EQ(told(words, "en").find("[command-line]"), std::string("banxin: error").size());
    }
}

TEST(ParserWords, NameABlankAsHelpDoes) {
    EXPECT_THAT(told({"diff", "a", "b", "--since", "1"}, "zh"), HasSubstr("另一期和 --since"));
}

TEST(ParserWords, OfHelpNameWordsToChooseInChinese) {
    EXPECT_THAT(told({"galley", "--help"}, "zh"), HasSubstr("国标、"));
    EXPECT_THAT(told({"galley", "--help"}, "en"), HasSubstr("none, basic, "));
}

TEST(ParserWords, OfHelpAreChinese) {
    for (const char* command : {"build", "check", "cuts", "galley", "explain", "tidy", "new", "layout", "press",
                                "profile", "preflight", "proof", "help"}) {
        const std::string help = told({command, "--help"}, "zh");
        EXPECT_THAT(help, HasSubstr("用法：banxin " + std::string(command))) << help;
        EXPECT_THAT(help, Not(ContainsRegex("Usage|OPTIONS|Options|Positionals|Excludes| (is|the|of|not) ")));
    }
    EXPECT_THAT(told({"--help"}, "zh"), HasSubstr("命令："));
    EXPECT_THAT(told({"--help"}, "en"), HasSubstr("Usage: banxin [OPTIONS] SUBCOMMAND"));
}

TEST(ParserWords, ASeedIsNoNegativeNumber) {
    EXPECT_THAT(told({"makeup", "day", "--seed", "-1"}, "en"),
                HasSubstr("--seed: `-1` is not in the range 0 to 999999999"));
    EXPECT_THAT(told({"makeup", "day", "--seed", "99999999999999999999"}, "en"), HasSubstr("is not in the range"));
    EXPECT_EQ(told({"makeup", "day", "--seed", "0"}, "en"), "a command was found");
}

// What is wanted is a word of ours, which stands against the verb, or an option in Latin letters, which does not.
TEST(ParserWords, HaveABlankBeforeLatinLettersAlone) {
    EXPECT_THAT(told({"build"}, "zh"), HasSubstr("没有写某期\n"));
    EXPECT_THAT(told({"galley", "a.md"}, "zh"), HasSubstr("没有写 --measure\n"));
}

TEST(ParserWords, ALanguageThatNobodyWroteDownIsAMistake) {
    EXPECT_EQ(told({"check", "day"}, "fr"),
              "banxin: error[command-line]: `fr` is not known here: --lang takes `en` or `zh`\n");
}

}  // namespace
}  // namespace banxin
