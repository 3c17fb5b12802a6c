#include "compare/words/text_edits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string kFirst = "昨天清晨六点，老石桥上的围挡撤了下来。";
const std::string kSecond = "桥面铺了新石板，两边的栏杆也刷过了漆。";
const std::string kThird = "住在桥东的陈师傅第一个推着车走了过去。";

TextDifferences differences(std::vector<std::string> before, std::vector<std::string> after) {
    return text_differences({{std::move(before), std::move(after)}});
}

/// "老石桥[六>七]": what an edit struck and added.
std::vector<std::string> told(const std::vector<TextEdit>& edits) {
    std::vector<std::string> all;
    for (const TextEdit& edit : edits)
        all.push_back("[" + edit.struck + ">" + edit.added + "]" + (edit.move ? "m" : ""));
    return all;
}

TEST(TextEdits, AreNoneOfEqualTexts) {
    const TextDifferences same = differences({kFirst, kSecond}, {kFirst, kSecond});
    EXPECT_THAT(same.edits.at(0), IsEmpty());
    EXPECT_THAT(same.moves, IsEmpty());
}

TEST(TextEdits, ChangeOneHan) {
    const TextDifferences found = differences({kFirst}, {"昨天清晨七点，老石桥上的围挡撤了下来。"});
    EXPECT_THAT(told(found.edits.at(0)), ElementsAre("[六>七]"));
    EXPECT_EQ(found.edits.at(0).at(0).before, (TextRange{{4}, {5}}));
}

TEST(TextEdits, NeverCutANumber) {
    EXPECT_THAT(told(differences({"票价1150元"}, {"票价1180元"}).edits.at(0)), ElementsAre("[1150>1180]"));
}

TEST(TextEdits, SlideToAPause) {
    const TextDifferences found = differences({"天晴，风大。"}, {"天晴，路干，风大。"});
    EXPECT_THAT(told(found.edits.at(0)), ElementsAre("[>路干，]"));
}

TEST(TextEdits, AddAWholeParagraph) {
    const TextDifferences found = differences({kFirst, kThird}, {kFirst, kSecond, kThird});
    EXPECT_THAT(told(found.edits.at(0)), ElementsAre("[>" + kSecond + "\n]"));
}

TEST(TextEdits, TellAParagraphPartedAsOneLineFeed) {
    EXPECT_THAT(told(differences({kFirst + kSecond}, {kFirst, kSecond}).edits.at(0)), ElementsAre("[>\n]"));
}

TEST(TextMoves, OfAParagraphAreNoDeletion) {
    const TextDifferences found = differences({kFirst, kSecond, kThird}, {kThird, kFirst, kSecond});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_THAT(told(found.edits.at(0)), ElementsAre("[>" + kThird + "\n]m", "[" + kThird + "\n>]m"));
    EXPECT_EQ(found.moves[0].to.range.from.value, 0);
    EXPECT_THAT(found.moves[0].mended, IsEmpty());
}

TEST(TextMoves, TellWhatWasMendedOnTheWay) {
    const std::string mended = "住在桥东的李师傅第一个推着车走了过去。";
    const TextDifferences found = differences({kFirst, kSecond, kThird}, {mended, kFirst, kSecond});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_THAT(told(found.moves[0].mended), ElementsAre("[陈>李]"));
}

TEST(TextMoves, GoFromOneStoryToAnother) {
    const TextDifferences found = text_differences({{{kFirst, kSecond}, {kFirst}}, {{kThird}, {kThird, kSecond}}});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_EQ(found.moves[0].from.text, 0u);
    EXPECT_EQ(found.moves[0].to.text, 1u);
}

TEST(TextMoves, OfASentenceStayWithinItsParagraph) {
    const TextDifferences found = differences({kFirst + kSecond + kThird}, {kSecond + kThird + kFirst});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_EQ(found.edits.at(0).size(), 2u);
}

TEST(TextMoves, OfASentenceTellWhatWasMendedOnTheWay) {
    const std::string mended = "昨天清晨七点，老石桥上的围挡撤了下来。";
    const TextDifferences found = differences({kFirst + kSecond + kThird}, {kSecond + kThird + mended});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_THAT(told(found.edits.at(0)), ElementsAre("[" + kFirst + ">]m", "[>" + mended + "]m"));
    EXPECT_THAT(told(found.moves[0].mended), ElementsAre("[六>七]"));
}

// 桥 stands in the sentence, and begins the next one.
TEST(TextMoves, OfASentenceAreFoundThoughTheShortestWayKeepsSomethingOfIt) {
    const std::string mended = "住在桥东的李师傅头一个推着车走了过去。";
    const TextDifferences found = differences({kThird + kSecond + kFirst}, {kSecond + kFirst + mended});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_THAT(told(found.moves[0].mended), ElementsAre("[陈>李]", "[第>头]"));
}

TEST(TextMoves, OfSentencesThatFollowEachOtherAreOne) {
    const std::string mended = "桥面铺了新石板，两边的栏杆也重新刷过了漆。";
    const std::string rest = "老人们说，上一回这样热闹，还是三十年前通车的那个早上，锣鼓敲了半天，糖分了两筐。";
    const TextDifferences found = differences({kFirst + kSecond + rest + kThird}, {rest + kThird + kFirst + mended});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_EQ(found.moves[0].from.range, (TextRange{{0}, {38}}));
    EXPECT_THAT(told(found.moves[0].mended), ElementsAre("[>重新]"));
}

TEST(TextMoves, OfASentenceGoToAnotherParagraph) {
    const std::string mended = "桥面铺了青石板，两边的栏杆也刷过了漆。";
    const TextDifferences found = differences({kFirst + kSecond, kThird}, {kFirst, kThird + mended});
    ASSERT_THAT(found.moves, SizeIs(1));
    EXPECT_THAT(told(found.moves[0].mended), ElementsAre("[新>青]"));
}

// Two sentences of one story are at most half alike; another one in another place is another one.
TEST(TextMoves, AreNotMadeOfAnotherSentence) {
    EXPECT_THAT(differences({kFirst + kSecond}, {kSecond + kThird}).moves, IsEmpty());
}

TEST(TextMoves, AreNotMadeOfAFewCharacters) {
    EXPECT_THAT(differences({"本报记者", kFirst}, {kFirst, "本报记者"}).moves, IsEmpty());
}

/// Of a head, a caption or furniture.
TextDifferences head_differences(const std::string& before, const std::string& after) {
    return text_differences({{{before}, {after}, false}});
}

TEST(TextEdits, OfAHeadAreWholeWords) {
    EXPECT_THAT(told(head_differences("综合新闻", "要闻").edits.at(0)), ElementsAre("[综合新闻>要闻]"));
    EXPECT_THAT(told(head_differences("早市开放时间不变", "早市开幕时间不变").edits.at(0)), ElementsAre("[开放>开幕]"));
    EXPECT_THAT(told(head_differences("城市道路今日通行", "城市公路今日通车").edits.at(0)),
                ElementsAre("[道路>公路]", "[通行>通车]"));
}

TEST(TextEdits, OfAHeadThatEndWithAWordStayAsTheyAre) {
    EXPECT_THAT(told(head_differences("市民今日出行", "市民明日出行").edits.at(0)), ElementsAre("[今日>明日]"));
    EXPECT_THAT(told(head_differences("渡口重新开放", "渡口昨日重新开放").edits.at(0)), ElementsAre("[>昨日]"));
}

// A word more than what changed is more than a fifth of one character.
TEST(TextEdits, OfProseAreTheLeastWhereWordsWouldBeMoreThanAFifthMore) {
    EXPECT_THAT(told(differences({"早市开放时间不变。"}, {"早市开幕时间不变。"}).edits.at(0)), ElementsAre("[放>幕]"));
}

TEST(TextEdits, OfProseTakeInTheRestOfAWordWhereThatIsLittle) {
    const TextDifferences found = differences({"早市开放时间不变。"}, {"早市开幕时间不变，摊位一个不少，过道很宽。"});
    EXPECT_THAT(told(found.edits.at(0)), ElementsAre("[开放>开幕]", "[>，摊位一个不少，过道很宽]"));
}

TEST(TextEdits, OfAHeadlineLendNothingToTheBody) {
    const TextDifferences found = text_differences({{{kFirst}, {""}, false}, {{}, {kFirst}}});
    EXPECT_THAT(found.moves, IsEmpty());
}

}  // namespace
}  // namespace banxin
