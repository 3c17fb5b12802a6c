#include "base/phrase.h"

#include <gtest/gtest.h>

#include <map>

namespace banxin {
namespace {

/// A language of a few patterns.
class LearntTongue : public Tongue {
  public:
    explicit LearntTongue(std::map<std::string, std::string, std::less<>> patterns) : patterns_(std::move(patterns)) {}

    std::string_view pattern(const Wording& wording, std::int64_t count) const override {
        const auto found = patterns_.find(std::string(wording.context) + "|" + std::string(wording.one));
        return found == patterns_.end() ? english().pattern(wording, count) : std::string_view(found->second);
    }

  private:
    std::map<std::string, std::string, std::less<>> patterns_;
};

TEST(Phrase, IsItsPatternInEnglish) {
    EXPECT_EQ(phrase("no lines").english(), "no lines");
    EXPECT_EQ(phrase("frame `{}` has {} of {:.1f}mm, U+{:04X}", "lead", 3, 1.25, 0x7248u).english(),
              "frame `lead` has 3 of 1.2mm, U+7248");
    EXPECT_EQ(phrase("write {{story: {}}}", std::string("tram")).english(), "write {story: tram}");
}

TEST(Phrase, CountsWhatStandsFirst) {
    EXPECT_EQ(counted(1, "{} line over", "{} lines over").english(), "1 line over");
    EXPECT_EQ(counted(0, "{} line over", "{} lines over").english(), "0 lines over");
    EXPECT_EQ(counted(7, "{1} lacks {0} line", "{1} lacks {0} lines", "left").english(), "left lacks 7 lines");
}

TEST(Phrase, IsSaidWithItsWordsInTheOrderOfTheLanguage) {
    const LearntTongue chinese({{"|story `{}` lacks {} in {}", "{2}的稿件 `{0}` 缺{1}"},
                                {"|{} line", "{}行"},
                                {"|frame `{}`", "栏框 `{}`"},
                                {"list|{}, {}", "{}、{}"},
                                {"list|{} and {}", "{}和{}"}});
    const Phrase words = phrase("story `{}` lacks {} in {}", "tram", counted(2, "{} line", "{} lines"),
                                listed({phrase("frame `{}`", "a"), phrase("frame `{}`", "b"), verbatim("{}")}));
    EXPECT_EQ(words.in(chinese), "栏框 `a`、栏框 `b`和{}的稿件 `tram` 缺2行");
    EXPECT_EQ(words.english(), "story `tram` lacks 2 lines in frame `a`, frame `b` and {}");
}

// A name keeps the blank that its translator gave it; what we say ourselves is no name.
TEST(Phrase, HasNoBlankBetweenChineseWordsOfOurs) {
    const LearntTongue chinese({{"|choose {}", "可选 {}"},
                                {"|{1} of {0} stays", "{0} 的 {1} 留着"},
                                {"|the head", "题"},
                                {"|frame {}", "框 {}"},
                                {"|{} and {}", "{} {}"},
                                {"|write {}", "写，{{ }} {} 为止"},
                                {"|two words", "两 个字"}});
    const Phrase head = phrase("the head");
    EXPECT_EQ(phrase("choose {}", head).in(chinese), "可选题");
    EXPECT_EQ(phrase("choose {}", "题").in(chinese), "可选 题");
    EXPECT_EQ(phrase("choose {}", phrase("`{}`", "题")).in(chinese), "可选 `题`");
    EXPECT_EQ(phrase("choose {}", 3).in(chinese), "可选 3");
    EXPECT_EQ(phrase("{1} of {0} stays", phrase("frame {}", "头条"), head).in(chinese), "框 头条的题留着");
    EXPECT_EQ(phrase("{} and {}", head, head).in(chinese), "题题");
    EXPECT_EQ(phrase("{} and {}", head, "头条").in(chinese), "题 头条");
    EXPECT_EQ(phrase("write {}", head).in(chinese), "写，{ } 题为止");
    EXPECT_EQ(phrase("choose {}", phrase("two words")).in(chinese), "可选两 个字");
    EXPECT_EQ(phrase("choose {}", phrase("题")).english(), "choose 题");
}

TEST(Phrase, WhatIsVerbatimIsNeverTranslated) {
    const LearntTongue odd({{"|tram", "translated"}, {"|{}", "translated"}, {"|{}{}", "translated"}});
    EXPECT_EQ(verbatim("tram").in(odd), "tram");
    EXPECT_EQ((verbatim("tram") + verbatim("{}")).in(odd), "tram{}");
    EXPECT_EQ(phrase("tram").in(odd), "translated");
}

TEST(Phrase, TellsOneWordFromAnotherByItsContext) {
    const LearntTongue chinese({{"list|{}, {}", "{}、{}"}, {"|{}, {}", "{}，{}"}});
    EXPECT_EQ(phrase_in("list", "{}, {}", "a", "b").in(chinese), "a、b");
    EXPECT_EQ(phrase("{}, {}", "a", "b").in(chinese), "a，b");
}

TEST(Phrase, AWrongTranslationIsSaidInEnglish) {
    const LearntTongue wrong({{"|{} of {}", "{} {} {}"}, {"|{:.1f}mm", "{:s}"}});
    EXPECT_EQ(phrase("{} of {}", 1, "a").in(wrong), "1 of a");
    EXPECT_EQ(phrase("{:.1f}mm", 2.5).in(wrong), "2.5mm");
}

TEST(Phrase, ListsGrowByCommas) {
    EXPECT_TRUE(listed({}).empty());
    EXPECT_EQ(listed({verbatim("a")}).english(), "a");
    EXPECT_EQ(listed({verbatim("a"), verbatim("b")}).english(), "a and b");
    EXPECT_EQ(listed({verbatim("a"), verbatim("b"), verbatim("c")}).english(), "a, b and c");
}

TEST(Phrase, IsAValue) {
    EXPECT_EQ(phrase("page {}", 1), phrase("page {}", 1));
    EXPECT_NE(phrase("page {}", 1), phrase("page {}", 2));
    EXPECT_NE(phrase("page {}", 1), verbatim("page 1"));
    EXPECT_NE(phrase("a"), phrase_in("list", "a"));
    EXPECT_TRUE(Phrase().empty());
    EXPECT_TRUE(verbatim("").empty());
    EXPECT_FALSE(phrase("a").empty());
    EXPECT_EQ(Phrase().english(), "");
    EXPECT_EQ((Phrase() + phrase("a")).english(), "a");
}

}  // namespace
}  // namespace banxin
