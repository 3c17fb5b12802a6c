// What `banxin galley` says of its lines, and how the knobs of line composition are turned on the command line.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// A story of one paragraph, indented by two cells and set in columns of six.
class GalleyOfSix : public testing::Test {
  protected:
    void tell(const std::string& paragraph) const {
        folder_.write("story.md", "---\nheadline: 渡口\n---\n" + paragraph + "\n");
    }
    Answer galley(std::vector<std::string> options) const {
        options.insert(options.begin(), {"galley", folder_.path("story.md"), "--measure", measure_});
        return banxin(options);
    }
    json told(std::vector<std::string> options) const {
        options.push_back("--json");
        return json::parse(galley(options).out);
    }

    TemporaryFolder folder_;
    std::string measure_ = "6字";
};

// Four cells after the indent: three Han and a comma.
constexpr const char* kCommaAtTheEdge = "渡船口，今早停航一日风大。";

TEST_F(GalleyOfSix, AFullMarkAtTheEdgeCostsNothing) {
    tell(kCommaAtTheEdge);
    const json fit = told({}).at("lines").at(0).at("fit");
    EXPECT_EQ(fit.at("end"), "full");
    EXPECT_EQ(fit.at("letterspace_em"), 0.0);
    EXPECT_EQ(fit.at("cost"), 0.5);
    EXPECT_EQ(fit.at("han"), 3);
    EXPECT_EQ(fit.at("han_off_grid"), 0);
}

// The comma gives up half a cell, which goes to the three places before it.
TEST_F(GalleyOfSix, AnOptionComesOnTopOfTheHouse) {
    tell(kCommaAtTheEdge);
    const json fit = told({"--line-end", "half", "--mode", "greedy"}).at("lines").at(0).at("fit");
    EXPECT_EQ(fit.at("end"), "half");
    EXPECT_EQ(fit.at("letterspaced_places"), 3);
    EXPECT_EQ(fit.at("letterspace_em"), 0.167);
    EXPECT_EQ(fit.at("han_off_grid"), 2);
}

TEST_F(GalleyOfSix, AnOptionComesOnTopOfAStyleOfThePaper) {
    tell(kCommaAtTheEdge);
    folder_.write("paper.yaml", "name: 渡口报\nlines: {line_end: full}\nstyles: {body: {lines: {line_end: full}}}\n");
    const std::string paper = folder_.path("paper.yaml");
    EXPECT_EQ(told({"--paper", paper}).at("lines").at(0).at("fit").at("end"), "full");
    const json fit = told({"--paper", paper, "--line-end", "half", "--mode", "greedy"}).at("lines").at(0).at("fit");
    EXPECT_EQ(fit.at("end"), "half");
}

// The second line has seven cells: its full stop gives up half a cell at the edge, the comma inside the other half.
TEST_F(GalleyOfSix, SaysWhatWasClosedByWhichStep) {
    tell("一二三四五，六七八九。十百千万。");
    const json line = told({}).at("lines").at(1);
    EXPECT_EQ(line.at("text"), "五，六七八九。");
    EXPECT_EQ(line.at("fit").at("squeezed_em"), json::parse(R"({"word_space": 0.0, "bracket": 0.0, "pause": 0.5,
                                                               "western": 0.0, "stop": 0.0})"));
    EXPECT_EQ(line.at("fit").at("end"), "half");
    EXPECT_EQ(line.at("fit").at("han_off_grid"), 4);
    EXPECT_EQ(line.at("characters").at(2).at("x_em"), 1.5);
}

TEST_F(GalleyOfSix, CountsItsLinesAtTheEnd) {
    tell(kCommaAtTheEdge);
    EXPECT_THAT(galley({}).out,
                HasSubstr("2 full lines: 2 natural, 0 squeezed, 0 spread · 0 paragraphs end with a single Han\n"));
}

// 10 and 12 cells are full; the 23rd Han stands alone unless the house minds.
TEST_F(GalleyOfSix, CountsAHanThatStandsAlone) {
    measure_ = "12字";
    tell("一二三四五六七八九十一二三四五六七八九十一二三。");
    EXPECT_EQ(told({"--widow", "0"}).at("sum").at("single_han_ends"), 1);
    EXPECT_EQ(told({"--widow", "2"}).at("sum").at("single_han_ends"), 0);
}

// Best in three lines, 4, 6 and 2 cells. In two, the second has 8: three commas give half a cell each (60 units) and
// the full stop at its end the fourth (1), the line leaves the grid (45) with two Han (20), and there is a line less to
// pay for (0.5).
constexpr const char* kThreeCommas = "一二三四五，六，七，八。";

TEST_F(GalleyOfSix, ALineFewerSaysWhatItCosts) {
    tell(kThreeCommas);
    EXPECT_EQ(told({"--widow", "0"}).at("lines").size(), 3u);
    EXPECT_TRUE(told({"--widow", "0"}).at("line_target").is_null());
    const json fewer = told({"--widow", "0", "--lines", "-1"});
    EXPECT_EQ(fewer.at("lines").size(), 2u);
    EXPECT_EQ(fewer.at("line_target").at("reached"), -1);
    EXPECT_EQ(fewer.at("line_target").at("cost"), 125.5);
    EXPECT_THAT(galley({"--widow", "0", "--lines", "-1"}).out,
                HasSubstr("1 line fewer than its best costs 125.5: paragraph at line 1 (-1)\n"));
}

TEST_F(GalleyOfSix, LinesOutOfReachExitWithOne) {
    tell(kThreeCommas);
    const Answer answer = galley({"--widow", "0", "--lines", "-2"});
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_THAT(answer.err, HasSubstr("error[lines-out-of-reach]"));
    EXPECT_THAT(answer.out, HasSubstr("1 line fewer"));
    EXPECT_EQ(galley({"--lines", "two"}).exit_code, 2);
}

// Two such paragraphs and one that cannot change: each gives one.
TEST_F(GalleyOfSix, LinesAreSharedOutAmongParagraphs) {
    const std::string three = kThreeCommas;
    tell(three + "\n\n渡口。\n\n" + three);
    const json target = told({"--widow", "0", "--lines", "-2"}).at("line_target");
    EXPECT_EQ(target.at("reached"), -2);
    EXPECT_EQ(target.at("cost"), 251.0);
    EXPECT_EQ(target.at("paragraphs").at(0).at("line"), 1);
    EXPECT_EQ(target.at("paragraphs").at(1).at("line"), 4);
}

TEST_F(GalleyOfSix, TheLanguageNamesTheHouse) {
    tell("渡船口今早停航。");
    EXPECT_EQ(told({"--lang", "zh-Hant"}).at("lines").at(0).at("characters").at(0).at("x_em"), 2.0);
    EXPECT_EQ(told({"--lang", "ja"}).at("lines").at(0).at("characters").at(0).at("x_em"), 1.0);
}

TEST_F(GalleyOfSix, NamesTheChoicesOfEveryWrongWordAtOnce) {
    tell("渡口。");
    const Answer answer = galley({"--kinsoku", "newspapr", "--hang", "stops"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("did you mean `newspaper`?"));
    EXPECT_THAT(answer.err, HasSubstr("--hang takes `off`, `pauses` or `all`"));
    EXPECT_EQ(galley({"--lang", "fr"}).exit_code, 2);
    EXPECT_EQ(galley({"--no-such-knob", "1"}).exit_code, 2);
}

TEST_F(GalleyOfSix, APaperHasItsLanguageAlready) {
    tell("渡口。");
    folder_.write("paper.yaml", "name: 渡口报\n");
    EXPECT_EQ(galley({"--lang", "ja", "--paper", folder_.path("paper.yaml")}).exit_code, 2);
}

// After the indent of two cells 12 shares the third one.
TEST_F(GalleyOfSix, VerticalLinesTellHowFarDownTheirCharactersStand) {
    tell("今12日停航");
    const json line = told({"--vertical"}).at("lines").at(0);
    EXPECT_EQ(told({"--vertical"}).at("writing"), "vertical");
    const json figures = line.at("characters").at(1);
    EXPECT_EQ(figures.at("text"), "12");
    EXPECT_EQ(figures.at("y_em"), 3.0);
    EXPECT_EQ(figures.at("stands"), "in-cell");
    EXPECT_FALSE(figures.contains("x_em"));
}

}  // namespace
}  // namespace banxin::test
