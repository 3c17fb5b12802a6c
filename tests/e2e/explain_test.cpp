// What `banxin explain` says and how it takes mistakes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "e2e/program.h"

namespace banxin::test {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

TEST(Explain, TellsClassBreakRuleAndWhite) {
    const Answer answer = banxin({"explain", "说：好"});
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_EQ(answer.out,
              "    code    class  break after  rule                 gap  least  most\n"
              "说  U+8BF4  han    forbidden    pause-mark-at-start  0    0      0\n"
              "：  U+FF1A  colon  allowed      free                 0.5  0      0.5\n"
              "好  U+597D  han    allowed      end\n");
}

TEST(Explain, TellsTheSameAsJson) {
    const Answer answer = banxin({"explain", "3名", "--json", "--lang", "zh-Hans"});
    const json told = json::parse(answer.out);
    ASSERT_EQ(told["characters"].size(), 2u);
    EXPECT_EQ(told["characters"][0]["class"], "digit");
    EXPECT_EQ(told["characters"][0]["penalty"], 40.0);
    EXPECT_EQ(told["characters"][0]["rule"], "figure-and-measure-word");
    EXPECT_TRUE(told["characters"][1]["gap_em"].is_null());
}

TEST(Explain, CallsKanaByTheirOwnNames) {
    const json told = json::parse(banxin({"explain", "あーっゃぁッㇷ々ゝ", "--json"}).out);
    std::string classes;
    for (const json& character : told["characters"]) classes += character["class"].get<std::string>() + " ";
    EXPECT_EQ(classes,
              "kana prolonged-sound small-kana small-kana small-kana small-kana small-kana iteration iteration ");
    const Answer chinese = banxin({"--lang", "zh", "explain", "ーっ々"});
    EXPECT_THAT(chinese.out, HasSubstr("长音符"));
    EXPECT_THAT(chinese.out, HasSubstr("小假名"));
    EXPECT_THAT(chinese.out, HasSubstr("叠字号"));
}

TEST(Explain, TellsHowCharactersOfVerticalLinesStand) {
    const json told = json::parse(banxin({"explain", "第12版A1，GDP", "--vertical", "--json"}).out);
    std::string stands;
    for (const json& character : told["characters"]) stands += character["stands"].get<std::string>() + " ";
    EXPECT_EQ(stands, "upright in-cell in-cell upright sideways sideways upright sideways sideways sideways ");
}

TEST(Explain, FollowsTheLevel) {
    EXPECT_THAT(banxin({"explain", "好。", "--kinsoku", "none"}).out, HasSubstr("allowed      free"));
}

TEST(Explain, AnswersAMistakeWithTwo) {
    const Answer level = banxin({"explain", "好", "--kinsoku", "newspapr"});
    EXPECT_EQ(level.exit_code, 2);
    EXPECT_THAT(level.err, HasSubstr("did you mean `newspaper`?"));
    const Answer language = banxin({"explain", "好", "--lang", "fr"});
    EXPECT_EQ(language.exit_code, 2);
    EXPECT_THAT(language.err, HasSubstr("`fr`"));
    EXPECT_EQ(banxin({"explain", ""}).exit_code, 2);
    EXPECT_EQ(banxin({"explain", "\xFF"}).exit_code, 2);
    EXPECT_EQ(banxin({"explain"}).exit_code, 2);
}

}  // namespace
}  // namespace banxin::test
