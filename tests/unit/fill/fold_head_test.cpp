#include <gtest/gtest.h>

#include "fill/head/fit_head.h"
#include "fill/head/head_part.h"
#include "fill/head/head_words.h"
#include "support/squares.h"

namespace banxin {
namespace {

/// A head of 410 pt over a fold: 200 pt before it, a fold of 30 pt, 180 pt behind it.
struct FoldHead : testing::Test {
    FoldHead() {
        paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
        type_case = open_type_case(paper, library).value();
    }

    HeadPart fit(const std::string& words, std::vector<Length> sizes = {20_pt}, int lines = 1) {
        kept = head_words(words, Language::zh_hans);
        PartRequest request{kept,
                            Source{Element::headline},
                            {FontRole{"song"}, 9_pt, InkName{"black"}, Align::centre},
                            410_pt,
                            lines,
                            HeadShape::centre,
                            Spread::no,
                            FoldInHead{200_pt, 230_pt}};
        return fit_part(request, sizes, type_case);
    }

    static Length left(const HeadPart& part, std::size_t line) { return start_of(part, line, 410_pt); }
    static Length right(const HeadPart& part, std::size_t line) {
        return left(part, line) + part.lines[line].right - part.lines[line].left;
    }

    FontLibrary library;
    Paper paper;
    TypeCase type_case;
    HeadWords kept;
};

// Twelve characters of 20 pt: six end at the fold, six begin behind it.
TEST_F(FoldHead, BreaksBetweenPhrasesAtTheFold) {
    const HeadPart part = fit("渡口老街改造　有轨电车开通");
    ASSERT_EQ(part.at_fold, AtFold::broken);
    ASSERT_EQ(part.lines.size(), 2u);
    EXPECT_EQ(part.rows(), 1);
    EXPECT_EQ(right(part, 0), 200_pt);
    EXPECT_EQ(left(part, 0), 80_pt);
    EXPECT_EQ(left(part, 1), 230_pt);
    EXPECT_EQ(part_depth(part), 20_pt);
    EXPECT_FALSE(part.over_fold);
}

TEST_F(FoldHead, BreaksWhereTheEditorSays) {
    const HeadPart part = fit("渡口|老街改造有轨电车");
    ASSERT_EQ(part.at_fold, AtFold::broken);
    EXPECT_EQ(part.lines[0].end_unit, 2u);
    EXPECT_EQ(right(part, 0), 200_pt);
}

TEST_F(FoldHead, OfTwoLinesReadsOnAcrossTheFold) {
    const HeadPart part = fit("渡口老街改造　有轨电车开通　汐河大桥合龙　首日客流过万", {20_pt}, 2);
    ASSERT_EQ(part.at_fold, AtFold::broken);
    ASSERT_EQ(part.lines.size(), 4u);
    EXPECT_EQ(part.rows(), 2);
    EXPECT_EQ(part.row_of(1), 0);
    EXPECT_EQ(part.row_of(2), 1);
    EXPECT_LT(part.lines[1].end_unit, part.lines[2].first_unit + 1);
}

// No phrase of one word can be parted; four characters of 20 pt fit the left page, 200 pt wide.
TEST_F(FoldHead, StandsOnTheWiderSideWhereItCannotBeBroken) {
    const HeadPart part = fit("《汐河旧志》");
    EXPECT_EQ(part.at_fold, AtFold::before);
    EXPECT_GE(left(part, 0), Length());
    EXPECT_LE(right(part, 0), 200_pt);
    EXPECT_FALSE(part.over_fold);
}

// Twelve characters that no phrase ends in are 240 pt.
TEST_F(FoldHead, LiesAcrossAndSaysSoWhereNothingHelps) {
    const HeadPart part = fit("《汐河两岸渡口老街旧志》");
    EXPECT_EQ(part.at_fold, AtFold::ignored);
    EXPECT_TRUE(part.over_fold);
    EXPECT_FALSE(fit("《汐河两岸渡口老街旧志》", {20_pt, 15_pt}).over_fold);  // 180 pt
}

// The kicker alone would be broken at the fold, the byline lie before it.
TEST_F(FoldHead, MovesAsAWholeWithItsHeadline) {
    for (const TextKind kind : {TextKind::kicker, TextKind::headline, TextKind::deck, TextKind::byline})
        paper.styles[kind] = {FontRole{"song"}, 9_pt, InkName{"black"}, Align::centre};
    paper.grades[3] = {{20_pt}, 12_pt, 12_pt};
    Story story;
    story.headline = "《汐河旧志》";
    story.kicker = "老石桥今晨通行 渡口同日停航";
    story.deck = {"票价不变", "首班船六点开行 末班船九点返航"};
    story.byline = "本报记者 计小橙";
    HeadPlan plan;
    plan.lines = 1;
    const FittedHead head = fit_head(story, {plan, 410_pt, FoldInHead{200_pt, 230_pt}}, {paper, type_case});
    ASSERT_EQ(head.parts.size(), 5u);
    for (const HeadPart& part : head.parts) {
        EXPECT_EQ(part.at_fold, AtFold::before);
        for (std::size_t line = 0; line < part.lines.size(); ++line) EXPECT_LE(right(part, line), 200_pt);
    }
    story.headline = "老石桥今晨通行 渡口同日停航";
    const FittedHead broken = fit_head(story, {plan, 410_pt, FoldInHead{200_pt, 230_pt}}, {paper, type_case});
    EXPECT_EQ(broken.parts.at(0).at_fold, AtFold::broken);
    EXPECT_EQ(broken.parts.at(1).at_fold, AtFold::broken);
}

// Four titles of eight characters and their marks: in one line of 9.6 pt two are wider than the 170 pt behind the fold.
TEST_F(FoldHead, ADeckTakesASecondLineBeforeItLiesAcross) {
    for (const TextKind kind : {TextKind::kicker, TextKind::headline, TextKind::deck, TextKind::byline})
        paper.styles[kind] = {FontRole{"song"}, 9_pt, InkName{"black"}, Align::centre};
    paper.grades[3] = {{20_pt}, 12_pt, 12_pt};
    Story story;
    story.headline = "老石桥今晨通行 渡口同日停航";
    story.deck = {"《汐河两岸旧志新编》《渡口老街旧志续编》《潮信口诀今人注本》《船谣百首选辑初编》"};
    HeadPlan plan;
    plan.lines = 1;
    const FittedHead head = fit_head(story, {plan, 410_pt, FoldInHead{200_pt, 240_pt}}, {paper, type_case});
    const HeadPart& deck = head.parts.at(1);
    EXPECT_EQ(head.parts.at(0).at_fold, AtFold::broken);
    EXPECT_EQ(deck.rows(), 2);
    EXPECT_FALSE(head.fit.over_fold);
    for (std::size_t line = 0; line < deck.lines.size(); ++line)
        EXPECT_TRUE(right(deck, line) <= 200_pt || left(deck, line) >= 240_pt);
}

}  // namespace
}  // namespace banxin
