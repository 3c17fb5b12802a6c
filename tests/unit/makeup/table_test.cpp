#include <gtest/gtest.h>

#include <set>

#include "makeup/table/fill_table.h"
#include "makeup/table/fits.h"

namespace banxin::makeup {
namespace {

const Weights kWeights = weights_of(Style::modular);

TEST(Term, EachHasAWordOfItsOwn) {
    std::set<std::string_view> words;
    for (int i = 0; i < kTerms; ++i) words.insert(word_of(static_cast<Term>(i)));
    EXPECT_EQ(words.size(), static_cast<std::size_t>(kTerms));
}

TEST(Term, APriceIsTheAmountTimesTheWeightRounded) {
    EXPECT_EQ(price_of(Term::white, 2000, kWeights), 2 * kLine);
    EXPECT_EQ(price_of(Term::crop, 50, kWeights), 60);
    EXPECT_EQ(price_of(Term::pictures_touch, 2, kWeights), 1) << "a half is rounded away from zero";
    EXPECT_EQ(price_of(Amounts{}.add(Term::white, 1000).add(Term::cut, 1000), kWeights), 2200);
}

/// Twenty lines; one can be closed up for 0.3, one opened for 0.4.
TextLines twenty() {
    TextLines text;
    text.lines = 20;
    text.closed = {300};
    text.opened = {400};
    return text;
}

TEST(Fits, ParagraphsAreChangedBeforeLinesAreCutOrWhite) {
    const std::vector<Fit> fits = fits_of(twenty(), 30, kWeights);
    EXPECT_EQ(fits[20].changed, 0);
    EXPECT_EQ(fits[19].changed, -1);
    EXPECT_EQ(fits[21].changed, 1);
    EXPECT_EQ(fits[21].white, 0);
    EXPECT_EQ(fits[23].white, 2);
    EXPECT_EQ(fits[17].cut, 2);
}

TEST(Fits, EveryRoomIsFilledByWhatIsSetAndWhite) {
    TextLines text = twenty();
    text.jump = JumpChoice{8, 6, 4};
    const std::vector<Fit> fits = fits_of(text, 40, kWeights);
    for (int room = text.least; room <= 40; ++room) {
        const Fit& fit = fits[room];
        const int jump_line = fit.jumped > 0 ? 1 : 0;
        EXPECT_EQ(text.lines + fit.changed - fit.cut - fit.jumped + fit.white + jump_line, room);
    }
}

TEST(Fits, AJumpKeepsItsLinesAndSendsEnough) {
    TextLines text = twenty();
    text.jump = JumpChoice{8, 6, 4};
    const std::vector<Fit> fits = fits_of(text, 30, kWeights);
    EXPECT_EQ(fits[9].jumped, 12);
    EXPECT_EQ(fits[8].jumped, 0) << "seven lines would stay";
    EXPECT_EQ(fits[16].jumped, 0) << "five lines would go";
}

TEST(Fits, NothingStandsInLessThanTheLeastLines) {
    const std::vector<Fit> fits = fits_of(twenty(), 30, kWeights);
    EXPECT_EQ(fits[4].cut, 20);
    EXPECT_EQ(fits[5].cut, 14) << "and one closed up";
}

TEST(Fits, WhiteThatALineForEachColumnHidesIsCheaper) {
    Fit fit;
    fit.white = 5;
    EXPECT_EQ(fit_amounts(fit, 3).of(Term::white), 3000);
    EXPECT_EQ(fit_amounts(fit, 3).of(Term::white_beyond), 2000);
}

/// A head of three lines over all columns, or over the first of two.
Article plain_article(int lines) {
    Article article;
    article.matter.lines = lines;
    TextLines text;
    text.lines = lines;
    article.matter.fits = fits_of(text, 6 * 90, kWeights);
    for (int columns = 1; columns <= 6; ++columns) {
        std::vector<HeadChoice> heads{{HeadForm::over_all, columns, 3, 20, 1, 0, {}}};
        if (columns == 2)
            heads.push_back({HeadForm::over_part, 1, 3, 20, 1, 0, Amounts{}.add(Term::head_partial, 1000)});
        article.matter.heads.push_back(std::move(heads));
    }
    article.matter.pictures.resize(1);
    return article;
}

constexpr PageSize kTabloid{6, 90};

TEST(FillTable, ABlockThatTheTextFillsCostsItsShapeOnly) {
    const Article article = plain_article(34);
    const ArticleTable table = fill_table(article, kTabloid, kWeights);
    const Price price = table.prices.at(2, 20)[kHeadAtLeft | kHeadAtRight];
    EXPECT_EQ(price, price_of(shape_amounts(article, {0, 0, 2, 20}, kTabloid), kWeights));
    EXPECT_EQ(table.variant({0, 0, 2, 20}, {}, 3).room, 34);
}

TEST(FillTable, AHeadOverAPartLeavesTheOtherCornerFree) {
    const Article article = plain_article(37);
    const ArticleTable table = fill_table(article, kTabloid, kWeights);
    const Price partial = table.prices.at(2, 20)[kHeadAtLeft];
    EXPECT_EQ(partial, 160 + price_of(shape_amounts(article, {0, 0, 2, 20}, kTabloid), kWeights));
    EXPECT_GT(table.prices.at(2, 20)[kHeadAtLeft | kHeadAtRight], partial + 2 * kLine) << "three lines are over";
}

TEST(FillTable, ABlockWithoutRoomForTheLegsCannotBeHad) {
    const ArticleTable table = fill_table(plain_article(34), kTabloid, kWeights);
    EXPECT_FALSE(can_be_had(least(table.prices.at(6, 7))));
    EXPECT_TRUE(can_be_had(least(table.prices.at(6, 8))));
}

TEST(FillTable, AnLCostsWhatItsCellsCostAndBeingOne) {
    Article article = plain_article(34);
    article.may_be_notched = true;
    const ArticleTable table = fill_table(article, kTabloid, kWeights);
    const Price whole = table.prices.at(2, 20)[kHeadAtLeft | kHeadAtRight];
    EXPECT_EQ(table.notched.prices.at(2, 40)[kHeadAtLeft | kHeadAtRight], whole + kWeights.of(Term::notch));
    EXPECT_EQ(table.notched.tops.at(2, 40)[kHeadAtLeft | kHeadAtRight], 8) << "the head and a leg stand over the notch";
}

TEST(FillTable, APictureBesideTheHeadStandsOverTheOtherColumns) {
    Article article = plain_article(20);
    article.matter.pictures = {{1, 12, 0, {}}};
    article.matter.heads[1] = {{HeadForm::beside_picture, 1, 3, 20, 1, 0, {}}};
    const ArticleTable table = fill_table(article, kTabloid, kWeights);
    EXPECT_FALSE(can_be_had(least(table.prices.at(2, 15)))) << "a leg under the picture has four lines";
    EXPECT_TRUE(can_be_had(least(table.prices.at(2, 16))));
}

}  // namespace
}  // namespace banxin::makeup
