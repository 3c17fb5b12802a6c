// What comes from outside, as it lies on the plates that Ghostscript makes: blacks of drawing programs, pages of black
// alone, advertisements with marks round them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>

#include "e2e/press_paper.h"
#include "support/plates.h"

namespace banxin::test {
namespace {

using testing::HasSubstr;

Plates plates_made(const SmallPaper& paper) {
    const Answer answer = paper.press();
    EXPECT_TRUE(paper.is_pressed()) << answer.err;
    std::string complaints;
    Plates plates = plates_of(paper.pressed(), complaints);
    EXPECT_EQ(complaints, "");
    return plates;
}

long ink_on(const Plate& plate) {
    return std::accumulate(plate.ink.begin(), plate.ink.end(), 0L);
}

/// The most ink anywhere on the trim of the plate.
int most_on(const Plate& plate) {
    constexpr int kMarks = 42;
    int most = 0;
    for (int y = kMarks; y < plate.height - kMarks; ++y) {
        for (int x = kMarks; x < plate.width - kMarks; ++x) most = std::max(most, plate.at(x, y));
    }
    return most;
}

const char* const kRedHouse =
    "inks: {red: {cmyk: [0, 100, 90, 0], screen: \"#c7161d\"}, gold: {spot: Gold, cmyk: [0, 20, 60, 40]}}\n"
    "headlines: {grades: {5: {ink: red}}}\n";
const char* const kRedChart =
    "<rect width='90' height='40' fill='#c7161d'/><rect y='50' width='40' height='40' fill='#1d1a1b'/>"
    "<rect x='50' y='50' width='40' height='40' fill='#2f6fb3'/>";

TEST(BlackPagePress, IsOnOnePlate) {
    const SmallPaper paper;
    paper.write_paper(kRedHouse);
    paper.write_page("below: {ad: bank.svg}", "    colour: no\n");
    paper.write_svg(kRedChart);
    const Plates plates = plates_made(paper);
    EXPECT_EQ(plates.size(), 4u);
    for (const char* name : {"Cyan", "Magenta", "Yellow"}) EXPECT_EQ(ink_on(plates.at(name)), 0) << name;
    EXPECT_EQ(most_on(plates.at("Black")), 100);
}

TEST(BlackPagePress, MayRefuseColouredInks) {
    const SmallPaper paper;
    paper.write_paper(std::string(kRedHouse) + "mono: refuse\n");
    paper.write_page("below: {ad: bank.svg}", "    colour: no\n");
    const Answer told = paper.preflight();
    EXPECT_EQ(told.exit_code, 1);
    EXPECT_THAT(told.err, HasSubstr("error[colour-on-black-page]"));
    EXPECT_EQ(paper.press().exit_code, 2);
    EXPECT_FALSE(paper.is_pressed());
}

TEST(StrangersPress, PrintsTheBlacksOfDrawingProgramsInBlackAlone) {
    const SmallPaper paper;
    paper.write_svg(
        "<rect width='90' height='20' fill='#231815'/><rect y='25' width='90' height='20' fill='#1a1a1a'/>"
        "<rect y='50' width='90' height='20' fill='#8d8889'/><rect y='75' width='90' height='20' fill='#d9d4d2'/>");
    const Plates plates = plates_made(paper);
    for (const char* name : {"Cyan", "Magenta", "Yellow"}) EXPECT_EQ(most_on(plates.at(name)), 0) << name;
    const Answer told = paper.preflight();
    EXPECT_EQ(told.exit_code, 0) << told.err;
    EXPECT_THAT(told.err, HasSubstr("note[art-ink]"));
    EXPECT_THAT(told.err, HasSubstr("#231815"));
}

TEST(StrangersPress, OverprintsBlackTypeOfAChartOnItsTint) {
    const SmallPaper paper;
    paper.write_svg(
        "<rect width='100' height='100' fill='#f5c9cb'/><path d='M0 50H100' stroke='#231815' stroke-width='3'/>");
    const Plates plates = plates_made(paper);
    const Plate& black = plates.at("Black");
    const Plate& magenta = plates.at("Magenta");
    int over = 0;
    for (std::size_t i = 0; i < black.ink.size(); ++i) over += black.ink[i] == 100 && magenta.ink[i] > 5 ? 1 : 0;
    EXPECT_GT(over, 50);
}

/// The place below is 13 characters of 9 pt by ten lines of 11.25 pt less their air: an advertisement with marks.
TEST(StrangersPress, LaysAnAdvertisementByItsTrimBox) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("0 0 0 1 k 0 0 20 100 re f 0 0 0 0.5 k 20 20 60 60 re f", "", "/TrimBox [20 20 80 80]"));
    const Plates plates = plates_made(paper);
    const Plate& black = plates.at("Black");
    const auto half = std::count_if(black.ink.begin(), black.ink.end(), [](int ink) { return ink == 50; });
    EXPECT_GT(half, 3400);  // 60 × 60 points
    EXPECT_LT(half, 3900);  // with the colour bar
    const Answer told = paper.preflight();
    EXPECT_THAT(told.err, HasSubstr("laid by its TrimBox"));
    EXPECT_THAT(told.err, HasSubstr("21.2 × 21.2 mm"));
}

TEST(StrangersPress, ScalesAnAdvertisementWhereAskedAlone) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("0 0 0 0.5 k 0 0 300 300 re f", "", "/TrimBox [0 0 50 50]"));
    paper.write_page("below: {ad: bank.pdf, fit: scale}", "");
    const Plates plates = plates_made(paper);
    const auto& ink = plates.at("Black").ink;
    EXPECT_GT(std::count_if(ink.begin(), ink.end(), [](int share) { return share == 50; }), 100 * 100);
}

TEST(StrangersPress, KeepsAnAdvertisementThatIsTooLargeFromThePress) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("0 0 0 0.5 k 0 0 300 300 re f", "", "/TrimBox [0 0 50 50] /UserUnit 4"));
    const Answer told = paper.preflight();
    EXPECT_EQ(told.exit_code, 1);
    EXPECT_THAT(told.err, HasSubstr("error[ad-size]"));
    EXPECT_THAT(told.err, HasSubstr("fit: scale"));
}

TEST(StrangersPress, TellsOfAnEmptyAdvertisement) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("1 g 0 0 100 100 re f"));
    const Answer told = paper.preflight();
    EXPECT_EQ(told.exit_code, 1);
    EXPECT_THAT(told.err, HasSubstr("error[ad-empty]"));
}

TEST(StrangersPress, FindsWhatLiesInsideAnAdvertisement) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("1 1 1 1 k 0 0 50 50 re f 0 w 0 60 m 90 60 l S"));
    const Answer answer = paper.preflight({"--json"});
    EXPECT_EQ(answer.exit_code, 1);
    const auto json = nlohmann::json::parse(answer.out);
    std::set<std::string> ids;
    for (const auto& finding : json.at("pages").at(0).at("findings")) {
        ids.insert(finding.at("id"));
        if (finding.at("id") != "rule-too-thin") continue;
        EXPECT_EQ(finding.at("file").get<std::string>().substr(finding.at("file").get<std::string>().size() - 12),
                  "ads/bank.pdf");
        EXPECT_EQ(finding.at("in_file").at("y"), 14);  // 40 pt under its top
    }
    EXPECT_TRUE(ids.contains("too-much-ink") && ids.contains("rule-too-thin")) << answer.out;
}

TEST(StrangersPress, KeepsLimitsOfItsOwnForAdvertisements) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("0 0 0 1 K 0.2 w 0 60 m 90 60 l S"));
    EXPECT_THAT(paper.preflight().err, HasSubstr("rule-too-thin"));
    paper.write_paper("press: {ads: {thinnest_rule: 0.1pt}}\n");
    EXPECT_THAT(paper.preflight().err, testing::Not(HasSubstr("rule-too-thin")));
}

TEST(StrangersPress, LetsNothingOfAChartVanish) {
    const SmallPaper paper;
    paper.write_svg("<path id='p' d='M0 50H100'/><text><textPath href='#p'>潮水</textPath></text>");
    EXPECT_THAT(paper.preflight().err, HasSubstr("error[art-not-drawn]"));
    EXPECT_EQ(paper.press().exit_code, 2);
    EXPECT_FALSE(paper.is_pressed());
}

// A font whose one character is a square of 6 points.
TEST(StrangersPress, AcceptsFontsThatAreDrawn) {
    const SmallPaper paper;
    const std::string font =
        "/Font << /F << /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97 "
        "/LastChar 97 /Widths [10] /Encoding << /Type /Encoding /Differences [97 /box] >> /Resources << >> "
        "/CharProcs << /box 5 0 R >> >> >>";
    paper.write_pdf(page_pdf("0 0 0 1 k BT /F 60 Tf 20 20 Td (a) Tj ET", font, {}, "10 0 0 0 10 10 d1 0 0 10 10 re f"));
    const Plates plates = plates_made(paper);
    const auto& ink = plates.at("Black").ink;
    EXPECT_GT(std::count_if(ink.begin(), ink.end(), [](int share) { return share == 100; }), 60 * 60);
    EXPECT_THAT(paper.preflight().err, testing::Not(HasSubstr("error")));
}

TEST(StrangersPress, TellsOfTypeThatNobodyHasAFontFor) {
    const SmallPaper paper;
    paper.write_svg("<text y='50' font-size='20' font-family='No Such Song'>潮&#x10FFFD;</text>");
    const Answer told = paper.preflight();
    EXPECT_EQ(told.exit_code, 1);
    EXPECT_THAT(told.err, HasSubstr("warning[art-font]"));
    EXPECT_THAT(told.err, HasSubstr("error[missing-glyph]"));
}

TEST(StrangersPress, AcceptsInlineImagesInPressInks) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("q 1 0 0 1 9 9 cm BI /W 4 /H 4 /BPC 8 /CS /G ID 0123456789abcdef EI Q"));
    EXPECT_EQ(paper.preflight().exit_code, 0) << paper.preflight().err;
    paper.write_pdf(page_pdf("q 1 0 0 1 9 9 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID 012 EI Q"));
    EXPECT_THAT(paper.preflight().err, HasSubstr("pdfx-colour"));
}

TEST(StrangersPress, WithholdsAPageWhoseStoryIsCut) {
    const SmallPaper paper;
    std::string text;
    for (int i = 0; i < 400; ++i) text += "潮水不等人，渡船也不等人。";
    paper.write_story(text);
    const auto json = nlohmann::json::parse(paper.preflight({"--json"}).out);
    EXPECT_EQ(json.at("errors"), 1);
    EXPECT_EQ(paper.preflight().exit_code, 1);
    const Answer withheld = paper.press();
    EXPECT_EQ(withheld.exit_code, 1);
    EXPECT_THAT(withheld.err, HasSubstr("page 1 is withheld"));
    EXPECT_FALSE(paper.is_pressed());
    EXPECT_EQ(paper.press({"--even-if-overset"}).exit_code, 1);
    EXPECT_TRUE(paper.is_pressed());
}

TEST(StrangersPress, WritesTheElderStandard) {
    const SmallPaper paper;
    EXPECT_EQ(paper.press({"--standard", "x1a-2001"}).exit_code, 0);
    const std::string file = bytes_of(paper.pressed());
    EXPECT_TRUE(file.starts_with("%PDF-1.3"));
    EXPECT_THAT(file, HasSubstr("PDF/X-1:2001"));
    EXPECT_THAT(file, HasSubstr("PDF/X-1a:2001"));
    EXPECT_THAT(file, testing::Not(HasSubstr("/FontFamily")));
    EXPECT_THAT(file, testing::Not(HasSubstr("/Metadata")));
}

}  // namespace
}  // namespace banxin::test
