#include "read/story/text_spans.h"

#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"

namespace banxin {
namespace {

Result<Story> story_of(const std::string& body) {
    return story_from("a.md", "---\nheadline: 渡口\n---\n" + body + "\n", "/no/pictures");
}

/// The text and `kind first-end reading` of every annotation.
std::vector<std::string> told(const std::string& body) {
    const auto story = story_of(body);
    if (!story) return refusals(story);
    const char* const kinds[] = {"dots", "name", "book", "ruby", "spread"};
    std::vector<std::string> lines = {plain_text(*story)};
    for (const Annotation& a : story->body.front().annotations) {
        std::string line = kinds[static_cast<int>(a.kind)];
        line += " " + std::to_string(a.first) + "-" + std::to_string(a.end);
        if (a.kind == AnnotationKind::spread) line += " " + std::to_string(a.cells);
        lines.push_back(a.reading.empty() ? line : line + " " + a.reading);
    }
    return lines;
}

using Told = std::vector<std::string>;

TEST(TextSpans, EveryKindCountsItsCharactersWithoutBracketsAndBraces) {
    EXPECT_EQ(told("在[雁汐河]{.name}读[旧志]{.book}，[潮水]{.dots}涨"),
              (Told{"在雁汐河读旧志，潮水涨", "name 1-4", "book 5-7", "dots 8-10"}));
    EXPECT_EQ(told("[汉字]{ruby=\"hàn zì\"}，[王明]{.spread}、[周望]{spread=4}"),
              (Told{"汉字，王明、周望", "ruby 0-2 hàn zì", "spread 3-5 3", "spread 6-8 4"}));
}

TEST(TextSpans, MayBeMarkedInChinese) {
    EXPECT_EQ(told("在[雁汐河]{.专名号}读[旧志]{.书名号}，[潮水]{.着重号}涨"),
              told("在[雁汐河]{.name}读[旧志]{.book}，[潮水]{.dots}涨"));
    EXPECT_EQ(told("[汉字]{注音=\"hàn zì\"}，[王明]{.均排 .专名}、[周望]{均排=4}"),
              told("[汉字]{ruby=\"hàn zì\"}，[王明]{.spread .name}、[周望]{spread=4}"));
}

TEST(TextSpans, OneStandsInsideAnotherAndTheOuterOneComesFirst) {
    EXPECT_EQ(told("[[雁汐]{.name}河]{.dots}"), (Told{"雁汐河", "dots 0-3", "name 0-2"}));
}

// Eight may stand in one another; what is deeper is told, the next ones with it.
TEST(TextSpans, StandInOneAnotherSoDeep) {
    const auto nested = [](int depth) {
        std::string body;
        for (int i = 0; i < depth; ++i) body += "[潮";
        for (int i = 0; i < depth; ++i) body += "]{.dots}";
        return body;
    };
    EXPECT_EQ(told(nested(8)).size(), 9u);
    EXPECT_EQ(told(nested(9)), Told{"4:84 span-misfit"});
    EXPECT_EQ(told(nested(2'000)).size(), 1'992u);
}

TEST(TextSpans, OneSpanTakesSeveralClasses) {
    EXPECT_EQ(told("[王明]{.name .spread}"), (Told{"王明", "name 0-2", "spread 0-2 3"}));
}

TEST(TextSpans, LinesJoinAndStarsGoBeforeCharactersAreCounted) {
    EXPECT_EQ(told("**一**\n[二\n三]{.dots}四"), (Told{"一二三四", "dots 1-3"}));
    EXPECT_EQ(told("一[**二**三]{.name}"), (Told{"一二三", "name 1-3"}));
}

TEST(TextSpans, BracketsWithoutBracesStayText) {
    EXPECT_EQ(told("见[注]，\\[二\\]{.dots}"), (Told{"见[注]，[二]{.dots}"}));
}

TEST(TextSpans, AnUnknownClassOrKeyIsAMistakeWhereItStands) {
    EXPECT_EQ(told("潮[水]{.dot}"), Told{"4:6 unknown-span"});
    EXPECT_EQ(told("潮[水]{rubi=shuǐ}"), Told{"4:6 unknown-span"});
    EXPECT_EQ(first_words(story_of("潮[水]{.dot}")), "`dot` means nothing for text in brackets / did you mean `dots`?");
}

TEST(TextSpans, BracesThatCannotBeReadAreAMistake) {
    EXPECT_EQ(told("潮[水]{.dots"), Told{"4:5 span-syntax"});
    EXPECT_EQ(told("潮[水]{}"), Told{"4:5 span-syntax"});
    EXPECT_EQ(told("潮水]{.dots}"), Told{"4:4 span-syntax"});
    EXPECT_EQ(told("潮[水]{ruby=“shuǐ” x}"), Told{"4:5 span-syntax"});
}

TEST(TextSpans, BracketsAroundNothingButSpacesAreAMistake) {
    EXPECT_EQ(told("潮[ ]{.name}"), Told{"4:6 span-misfit"});
    EXPECT_EQ(told("潮[　\u2009]{.name}"), Told{"4:7 span-misfit"});
}

TEST(TextSpans, ReadingsAreOneForAllOrOneForEach) {
    EXPECT_EQ(told("[雁汐河]{ruby=\"yàn xī\"}"), Told{"4:7 span-misfit"});
    EXPECT_EQ(told("[雁汐河]{ruby=yànxīhé}"), (Told{"雁汐河", "ruby 0-3 yànxīhé"}));
}

// Twelve letters a character: 24 for two.
TEST(TextSpans, AReadingIsNoLongerThanItsCharactersHaveRoomFor) {
    const std::string letters(24, 'a');
    EXPECT_EQ(told("[汉字]{ruby=" + letters + "}"), (Told{"汉字", "ruby 0-2 " + letters}));
    EXPECT_EQ(told("[汉字]{ruby=" + letters + "a}"), Told{"4:6 span-misfit"});
    EXPECT_EQ(told("[汉]{ruby=" + std::string(100'000, 'a') + "}"), Told{"4:5 span-misfit"});
    std::string twenty;
    for (int i = 0; i < 20; ++i) twenty += "汉";
    EXPECT_EQ(told("[" + twenty + "]{ruby=hanzi}"), (Told{twenty, "ruby 0-20 hanzi"}));
    EXPECT_EQ(told("[" + twenty + "汉]{ruby=hanzi}"), Told{"4:25 span-misfit"});
    EXPECT_EQ(told("[" + twenty + "]{ruby=" + std::string(49, 'a') + "}"), Told{"4:24 span-misfit"});
}

TEST(TextSpans, OnlyShortHanNamesAreSpreadAndNeverTogether) {
    EXPECT_EQ(told("[王]{.spread}"), Told{"4:5 span-misfit"});
    EXPECT_EQ(told("[欧阳知微]{.spread}"), Told{"4:8 span-misfit"});
    EXPECT_EQ(told("[Wu]{.spread}"), Told{"4:6 span-misfit"});
}

TEST(TextSpans, CaptionsHaveNone) {
    EXPECT_EQ(told("字\n\n![[河]{.name}](a.jpg)"), Told{"6:1 unsupported-markdown"});
}

}  // namespace
}  // namespace banxin
