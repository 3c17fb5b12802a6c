// Words that stand behind options, in either language.
#include "cli/option_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "cli/command_line.h"
#include "cli/line_knobs.h"
#include "issue/language.h"
#include "read/house/houses.h"
#include "read/yaml/word_table.h"

namespace banxin {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

template <typename Options>
Options options_for(const std::vector<std::string>& words) {
    const Command command = parse_command_line(words);
    if (const auto* options = std::get_if<Options>(&command)) return *options;
    ADD_FAILURE() << words.front();
    return {};
}

std::string told_for(std::vector<std::string> words) {
    const Command command = parse_command_line(words);
    speak("en");
    const auto* answer = std::get_if<Answer>(&command);
    return answer == nullptr ? "a command was found" : answer->err + answer->out;
}

TEST(OptionWords, AreTakenInChineseAsInEnglish) {
    EXPECT_EQ(options_for<DiffOptions>({"diff", "a", "b", "--only", "文字"}).only, ChangeClass::text);
    EXPECT_EQ(options_for<DiffOptions>({"diff", "a", "b", "--only", "版式"}).only, ChangeClass::layout);
    EXPECT_EQ(options_for<DiffOptions>({"diff", "a", "b", "--only", "图片"}).only, ChangeClass::pictures);
    EXPECT_TRUE(options_for<DiffOptions>({"diff", "a", "b", "--only", "付印"}).only_press);
    EXPECT_EQ(options_for<CheckOptions>({"check", "a", "--color", "总是"}).colour, ColourWish::always);
    EXPECT_EQ(options_for<CheckOptions>({"check", "a", "--colour", "从不"}).colour, ColourWish::never);
    EXPECT_EQ(options_for<CheckOptions>({"check", "a", "--color", "自动"}).colour, ColourWish::automatic);
    EXPECT_EQ(options_for<CheckOptions>({"check", "a", "--since", "上次"}).since, "last");
    EXPECT_EQ(options_for<ExplainOptions>({"explain", "好", "--lang", "繁体"}).language, "zh-Hant");
    EXPECT_EQ(options_for<ExplainOptions>({"explain", "好", "--kinsoku", "严格"}).kinsoku, "strict");
    EXPECT_EQ(options_for<TidyOptions>({"tidy", "a.md", "--lang", "日文"}).language, "ja");
    const auto galley = options_for<GalleyOptions>({"galley", "a.md", "--measure", "9字", "--line-end", "半角"});
    ASSERT_EQ(galley.knobs.size(), 1u);
    EXPECT_EQ(galley.knobs.front().word, "half");
}

TEST(OptionWords, OfLanguagesAreTakenEverywhere) {
    EXPECT_THAT(told_for({"--lang", "中文", "check"}), HasSubstr("错误"));
    EXPECT_THAT(told_for({"--lang", "英文", "check"}), HasSubstr("error"));
    EXPECT_TRUE(is_known_language("简体") && is_known_language("中文") && !is_known_language("法文"));
}

// Names of standards are no words of a language.
TEST(OptionWords, AllHaveAChineseName) {
    std::vector<std::vector<std::string>> lists{
        {"auto", "always", "never"}, {"text", "layout", "pictures", "press"}, {"last"}, {"zh", "en"}, house_names()};
    for (const KnobOption& knob : knob_options()) lists.push_back(knob.words);
    const std::vector<std::string> standards{"css-strict", "css-normal", "css-loose", "uax14"};
    for (const auto& list : lists) {
        for (const FileWord& word : option_words_among(list)) {
            const bool is_figure = word.english.find_first_not_of("0123456789./") == std::string::npos;
            if (is_figure || std::ranges::count(standards, word.english) > 0) continue;
            EXPECT_FALSE(word.chinese.empty()) << word.english;
            for (const std::string_view chinese : word.chinese) {
                EXPECT_EQ(chosen_word(list, std::string(chinese)), word.english) << chinese;
            }
        }
    }
}

TEST(OptionWords, AreNamedInTheLanguageThatIsSpoken) {
    EXPECT_THAT(told_for({"--lang", "zh", "diff", "a", "b", "--only", "文宇"}),
                AllOf(HasSubstr("--only 可以是 `文字`、`版式`、`图片`、`付印`"), HasSubstr("`文字`？"),
                      Not(HasSubstr("text"))));
    EXPECT_THAT(
        told_for({"--lang", "en", "diff", "a", "b", "--only", "texts"}),
        AllOf(HasSubstr("--only takes `text`, `layout`, `pictures` or `press`"), HasSubstr("did you mean `text`?")));
    EXPECT_THAT(told_for({"--lang", "zh", "check", "--help"}),
                AllOf(HasSubstr("自动、总是、从不"), HasSubstr("`上次`")));
    EXPECT_THAT(told_for({"--lang", "en", "check", "--help"}),
                AllOf(HasSubstr("auto, always, never"), HasSubstr("`last`")));
}

// Whoever wrote --page or --tac does not look for --pages or --ink-limit in the command.
TEST(OptionWords, StandBehindTheOptionAsItWasWritten) {
    EXPECT_THAT(told_for({"build", "day", "--page", "x-"}), HasSubstr("--page: `x-`"));
    EXPECT_THAT(told_for({"build", "day", "--pages", "x-"}), HasSubstr("--pages: `x-`"));
    EXPECT_THAT(told_for({"check", "day", "--colour", "blue"}), HasSubstr("`blue` is not known here: --colour takes"));
    EXPECT_THAT(told_for({"check", "day", "--color=blue"}), HasSubstr("`blue` is not known here: --color takes"));
    EXPECT_THAT(told_for({"profile", "--tac", "90"}), HasSubstr("--tac: `90` is not in the range 160 to 400"));
    EXPECT_EQ(options_for<BuildOptions>({"build", "day", "--page", "2"}).pages.option, "--page");
    EXPECT_EQ(options_for<PressOptions>({"press", "day", "--hold", "2"}).hold.option, "--hold");
    EXPECT_EQ(options_for<GalleyOptions>({"galley", "a.md", "--measure", "9字", "--widow", "x"}).knobs.front().option,
              "--widow");
}

// Commas as a Chinese keyboard has them.
TEST(OptionWords, OfAListStandBetweenCommasOfEitherWidth) {
    EXPECT_EQ(options_for<BuildOptions>({"build", "day", "--formats", "png，json"}).formats,
              (BuildFormats{BuildFormat::png, BuildFormat::json}));
    EXPECT_EQ(options_for<BuildOptions>({"build", "day", "--pages", "1、3-4"}).pages.ranges,
              (std::vector<PageRange>{{"1", "1"}, {"3", "4"}}));
}

}  // namespace
}  // namespace banxin
