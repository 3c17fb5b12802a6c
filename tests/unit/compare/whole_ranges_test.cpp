#include "compare/words/whole_ranges.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

/// "[4～5级>5～6级]": what a reader is told.
std::vector<std::string> told_whole(const std::string& before, const std::string& after) {
    const auto found = text_differences({{{before}, {after}}});
    const std::u32string was = whole_text({before});
    const auto edits = with_whole_ranges(found.edits.at(0), was, whole_text({after}));
    EXPECT_EQ(to_utf8(apply_edits(was, edits)), after + "\n");
    std::vector<std::string> all;
    for (const TextEdit& edit : edits) all.push_back("[" + edit.struck + ">" + edit.added + "]");
    return all;
}

TEST(WholeRanges, AreToldWithTheirMeasureWhereBothFiguresChanged) {
    EXPECT_THAT(told_whole("东北风4～5级，有阵雨。", "东北风5～6级，有阵雨。"), ElementsAre("[4～5级>5～6级]"));
    EXPECT_THAT(told_whole("投入20至30万元。", "投入30至40万元。"), ElementsAre("[20至30万元>30至40万元]"));
    EXPECT_THAT(told_whole("全程3—5公里。", "全程4—6公里。"), ElementsAre("[3—5公里>4—6公里]"));
    EXPECT_THAT(told_whole("请看2-3版的报道", "请看4-5版的报道"), ElementsAre("[2-3版>4-5版]"));
    EXPECT_THAT(told_whole("升3～5个百分点。", "升4～6个百分点。"), ElementsAre("[3～5个百分点>4～6个百分点]"));
}

TEST(WholeRanges, MayHaveTheMeasureOnBothSidesAndSigns) {
    EXPECT_THAT(told_whole("3月至5月开放", "4月至6月开放"), ElementsAre("[3月至5月>4月至6月]"));
    EXPECT_THAT(told_whole("气温-5℃～3℃，", "气温-7℃～1℃，"), ElementsAre("[-5℃～3℃>-7℃～1℃]"));
    EXPECT_THAT(told_whole("涨5%～8%。", "涨6%～9%。"), ElementsAre("[5%～8%>6%～9%]"));
    EXPECT_THAT(told_whole("开放8:30～11:30。", "开放9:00～12:00。"), ElementsAre("[8:30～11:30>9:00～12:00]"));
    EXPECT_THAT(told_whole("零下-9℃～-2℃。", "零下-8℃～-1℃。"), ElementsAre("[-9℃～-2℃>-8℃～-1℃]"));
}

TEST(WholeRanges, TakeInTheMeasureThatIsAnotherOne) {
    EXPECT_THAT(told_whole("东风4～5级。", "东风5～6米。"), ElementsAre("[4～5级>5～6米]"));
}

TEST(WholeRanges, TellOneFigureAloneWhereTheOtherIsAsItWas) {
    EXPECT_THAT(told_whole("东北风4～5级，", "东北风4～6级，"), ElementsAre("[5>6]"));
    EXPECT_THAT(told_whole("东北风4～5级，", "东北风3～5级，"), ElementsAre("[4>3]"));
}

TEST(WholeRanges, AreNoneWhereTheNewWordsAreNone) {
    EXPECT_THAT(told_whole("东北风4～5级，", "东北风6级，"), SizeIs(1));
    EXPECT_THAT(told_whole("第4版和第5版", "第6版和第7版"), ElementsAre("[4>6]", "[5>7]"));
    EXPECT_THAT(told_whole("1150元涨了3元", "1180元涨了5元"), ElementsAre("[1150>1180]", "[3>5]"));
    EXPECT_THAT(told_whole("2026-11-23开放", "2026-11-24开放"), ElementsAre("[2026-11-23>2026-11-24]"));
}

TEST(WholeRanges, AreTheSameHoweverTheirFiguresAreAligned) {
    const std::u32string before = U"风4～5级";
    const std::vector<TextEdit> aligned{{{{1}, {3}}, {{1}, {1}}, "4～", ""}, {{{4}, {4}}, {{2}, {4}}, "", "～6"}};
    const auto whole = with_whole_ranges(aligned, before, U"风5～6级");
    ASSERT_THAT(whole, SizeIs(1));
    EXPECT_EQ(whole[0].struck, "4～5级");
    EXPECT_EQ(whole[0].added, "5～6级");
}

TEST(WholeRanges, LeaveTheEndsOfMovesAsTheyAre) {
    std::vector<TextEdit> edits{{{{1}, {2}}, {{1}, {2}}, "4", "5"}, {{{3}, {4}}, {{3}, {3}}, "5", "", 0}};
    EXPECT_EQ(with_whole_ranges(edits, U"风4～5级", U"风5～级"), edits);
}

TEST(WholeRanges, StandOneBehindTheOther) {
    EXPECT_THAT(told_whole("今夜4～5级，明天2～3级，", "今夜5～6级，明天3～4级，"),
                ElementsAre("[4～5级>5～6级]", "[2～3级>3～4级]"));
}

// The edits themselves stay the least that would do.
TEST(WholeRanges, CostNothingInTheDifferenceItself) {
    const auto found = text_differences({{{"东北风4～5级。"}, {"东北风5～6级。"}}});
    std::size_t characters = 0;
    for (const TextEdit& edit : found.edits.at(0))
        characters += to_utf32(edit.struck).size() + to_utf32(edit.added).size();
    EXPECT_EQ(characters, 4U);
}

}  // namespace
}  // namespace banxin
