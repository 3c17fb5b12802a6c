// Whatever `banxin press` refuses, `banxin preflight` tells beforehand: one page, broken in one way after another.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "e2e/press_paper.h"

namespace banxin::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string photo() {
    return bytes_of(BANXIN_SOURCE_DIR "/examples/yanxi/2026-11-23/pictures/tram.jpg");
}

/// The codes of the errors in what a command said.
std::set<std::string> errors_in(const std::string& words) {
    static const std::regex error("error\\[([a-z0-9-]+)\\]");
    std::set<std::string> codes;
    for (std::sregex_iterator match(words.begin(), words.end(), error), end; match != end; ++match)
        codes.insert((*match)[1]);
    return codes;
}

TEST(Preflight, ASoundPageIsPressed) {
    const SmallPaper paper;
    EXPECT_EQ(paper.preflight().exit_code, 0) << paper.preflight().err;
    EXPECT_EQ(paper.press().exit_code, 0) << paper.press().err;
    EXPECT_TRUE(paper.is_pressed());
}

// What is wrong on another page is neither told nor counted.
TEST(Preflight, TellsOfTheChosenPagesAlone) {
    const SmallPaper paper;
    std::string words;
    for (int i = 0; i < 60; ++i) words += "潮水不等人，渡船也不等人。";
    paper.write_story(words);
    paper.write_two_pages();
    const std::string edition = paper.path("paper/one");
    const auto proof = [&](const char* page) {
        return banxin({"proof", edition, "--dpi", "40", "--pages", page, "-o", paper.path("proofs")});
    };
    const auto press = [&](const char* page) {
        return banxin({"press", edition, "--even-if-overset", "--pages", page, "-o", paper.path("press")});
    };
    for (const Answer& answer : {paper.preflight({"--pages", "2"}), proof("2"), press("2")}) {
        EXPECT_EQ(answer.exit_code, 0) << answer.err;
        EXPECT_EQ(answer.err.find("overset"), std::string::npos) << answer.err;
        EXPECT_EQ(answer.out.find("Does not fit"), std::string::npos) << answer.out;
    }
    for (const Answer& answer : {paper.preflight({"--pages", "1"}), proof("1"), press("1")}) {
        EXPECT_EQ(answer.exit_code, 1) << answer.err;
        EXPECT_THAT(answer.err, HasSubstr("error[overset]"));
    }
}

struct BrokenPage {
    const char* name;
    const char* code;   ///< Among those that are told.
    const char* where;  ///< In what is told.
    void (*breaks)(const SmallPaper&);
};

const BrokenPage kBroken[] = {
    {"Gradient", "press-pattern", "ads/bank.svg",
     [](const SmallPaper& p) {
         p.write_svg(
             "<linearGradient id=\"g\"><stop stop-color=\"#000\"/><stop offset=\"1\" stop-color=\"#fff\"/>"
             "</linearGradient><rect width=\"90\" height=\"90\" fill=\"url(#g)\"/>");
     }},
    {"Opacity", "press-transparency", "tints in place of opacity",
     [](const SmallPaper& p) { p.write_svg("<rect width=\"90\" height=\"90\" opacity=\"0.5\"/>"); }},
    {"FillOpacity", "press-transparency", "ads/bank.svg",
     [](const SmallPaper& p) { p.write_svg("<rect width=\"90\" height=\"90\" fill-opacity=\"0.5\"/>"); }},
    {"Filter", "press-stray-image", "ads/bank.svg",
     [](const SmallPaper& p) {
         p.write_svg(
             "<filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/></filter>"
             "<rect width=\"90\" height=\"90\" filter=\"url(#f)\"/>");
     }},
    {"AdvertisementInRgb", "pdfx-colour", "ask for it as PDF/X-1a",
     [](const SmallPaper& p) { p.write_pdf(page_pdf("1 0 0 rg 0 0 9 9 re f")); }},
    {"AdvertisementSeeThrough", "pdfx-transparency", "ads/bank.pdf",
     [](const SmallPaper& p) {
         p.write_pdf(page_pdf("/Half gs 0 0 9 9 re f", "/ExtGState << /Half << /ca 0.5 >> >>"));
     }},
    {"AdvertisementInAnUnknownSpot", "pdfx-spot", "Mauve",
     [](const SmallPaper& p) {
         p.write_pdf(page_pdf("/S cs 1 scn 0 0 9 9 re f",
                              "/ColorSpace << /S [/Separation /Mauve /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 "
                              "[0 0 0 0] /C1 [0 1 0 0] /N 1 >>] >>"));
     }},
    {"AdvertisementWithoutItsFont", "pdfx-font", "ads/bank.pdf",
     [](const SmallPaper& p) {
         p.write_pdf(
             page_pdf("BT /F 9 Tf (A) Tj ET", "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"));
     }},
    {"AdvertisementInColourOnABlackPage", "press-art-colour", "ask for it in black",
     [](const SmallPaper& p) {
         p.write_pdf(page_pdf("0 1 1 0 k 0 0 9 9 re f"));
         p.write_page("below: {ad: bank.pdf}", "    colour: no\n");
     }},
    {"AdvertisementThatIsNotThere", "press-empty-place", "frame below",
     [](const SmallPaper& p) { p.write_page("below: {ad: gone.svg}", ""); }},
    {"EmptyAdvertisement", "press-empty-place", "frame below", [](const SmallPaper& p) { p.write_page("", ""); }},
    {"PictureThatIsNotThere", "press-empty-place", "frame all",
     [](const SmallPaper& p) { p.write_story("潮水不等人。\n\n![图](gone.jpg)"); }},
    {"HalfAPicture", "press-empty-place", "frame all",
     [](const SmallPaper& p) { p.write_photo(photo().substr(0, photo().size() / 2)); }},
    {"DamagedPicture", "press-empty-place", "frame all",
     [](const SmallPaper& p) {
         std::string bytes = photo();
         bytes.replace(bytes.size() / 2, 2'000, 2'000, '\0');
         p.write_photo(bytes);
     }},
    {"CharacterWithoutAFont", "missing-glyph", "frame all",
     [](const SmallPaper& p) { p.write_story("潮水\xF4\x8F\xBF\xBD不等人。"); }},
    {"TypeInFourInks", "type-in-many-inks", "frame all",
     [](const SmallPaper& p) { p.write_paper("inks: {black: {cmyk: [60, 50, 50, 100], screen: \"#000000\"}}\n"); }},
};

class BrokenPageTest : public testing::TestWithParam<BrokenPage> {};

TEST_P(BrokenPageTest, IsToldOfBeforeItIsRefused) {
    const SmallPaper paper;
    GetParam().breaks(paper);
    const Answer told = paper.preflight();
    const Answer refused = paper.press();
    EXPECT_EQ(told.exit_code, 1) << told.err;
    EXPECT_EQ(refused.exit_code, 2) << refused.err;
    EXPECT_FALSE(paper.is_pressed());
    EXPECT_THAT(told.err, HasSubstr(GetParam().where));
    EXPECT_TRUE(errors_in(told.err).contains(GetParam().code)) << told.err;
    for (const std::string& code : errors_in(refused.err))
        EXPECT_TRUE(errors_in(told.err).contains(code)) << code << "\n" << told.err;
}

INSTANTIATE_TEST_SUITE_P(Preflight, BrokenPageTest, testing::ValuesIn(kBroken),
                         [](const auto& page) { return std::string(page.param.name); });

TEST(Preflight, TellsItsFindingsAsJson) {
    const SmallPaper paper;
    paper.write_pdf(page_pdf("1 0 0 rg 0 0 9 9 re f"));
    const Answer answer = paper.preflight({"--json"});
    EXPECT_EQ(answer.exit_code, 1);
    const auto json = nlohmann::json::parse(answer.out);
    EXPECT_EQ(json.at("errors"), 1);
    const auto& page = json.at("pages").at(0);
    EXPECT_EQ(page.at("page"), 1);
    const auto& findings = page.at("findings");
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const auto& finding) { return finding.at("id") == "pdfx-colour"; });
    ASSERT_NE(found, findings.end());
    const auto& finding = *found;
    EXPECT_EQ(finding.at("severity"), "error");
    EXPECT_THAT(finding.at("file").get<std::string>(), testing::EndsWith("ads/bank.pdf"));
    EXPECT_FALSE(finding.at("remedy").get<std::string>().empty());
}

// The advertisement stands at the foot of the left column of a page of 120 × 160 mm.
TEST(Preflight, TellsWhereOnThePageInJson) {
    const SmallPaper paper;
    paper.write_page("", "");
    const auto json = nlohmann::json::parse(paper.preflight({"--json"}).out);
    const auto& finding = json.at("pages").at(0).at("findings").at(0);
    EXPECT_EQ(finding.at("id"), "press-empty-place");
    EXPECT_EQ(finding.at("frame"), "below");
    EXPECT_LT(finding.at("mm").at("x"), 60);
    EXPECT_GT(finding.at("mm").at("y"), 80);
    EXPECT_EQ(finding.at("places"), 1);
}

}  // namespace
}  // namespace banxin::test
