// Type and rules of SVG in solid black overprint, its areas do not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "prepress/pass/art_inks.h"
#include "unit/prepress/pressed_page.h"

namespace banxin {
namespace {

constexpr unsigned kInk = 0x231815;

/// The content of a page with an SVG of 100 × 100 pt whose colour #231815 is solid black.
std::string content_of(const std::string& inside) {
    const std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + inside + "</svg>";
    VectorArt art;
    art.area = art.whole = {10_pt, 10_pt, 100_pt, 100_pt};
    art.path = "map.svg";
    art.bytes = std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
    art.colours = {{0, Tint{}}, {kInk, Tint{}}};
    const DisplayList page = small_page(1, {art});
    const InkTable inks = sample_inks();
    PressColours colours(inks);
    PressColour black;
    black.mix = {0, 0, 0, kFullInk};
    black.lines_overprint = true;
    colours.add_art(0, black);
    colours.add_art(kInk, black);
    const std::string drawn =
        render_press_sheet({page, {}, kSheetMargin, {}}, prepare_fonts({&page}, installed_fonts()), colours).value();
    const PressMetadata words{"map", "", "2026-11-23T00:00:00+08:00", fingerprint(drawn), PressStandard::x1a};
    const OutputProfile profile = pack_profile(sample_profile());
    OpenFile file(
        finish_for_press(drawn, {colours, {}, profile, words, page.trim, kSheetMargin, {}, "page.pdf"}).value());
    return file.content();
}

/// The state that holds at the last place where an operator stands.
std::string state_before(const std::string& content, const std::string& word) {
    const std::size_t at = content.rfind("\n" + word + "\n");
    if (at == std::string::npos) return "no " + word;
    const std::size_t state = content.rfind("/Over", at);
    return state == std::string::npos ? "/Over00" : content.substr(state, 7);
}

TEST(ArtOverprint, IsThatOfStrokes) {
    EXPECT_EQ(state_before(content_of("<path d='M0 50H100' stroke='#231815' fill='none'/>"), "S"), "/Over01");
}

TEST(ArtOverprint, IsThatOfBarsAndNotOfPanels) {
    EXPECT_EQ(state_before(content_of("<rect width='90' height='1' fill='#231815'/>"), "f"), "/Over10");
    EXPECT_EQ(state_before(content_of("<rect width='90' height='40' fill='#231815'/>"), "f"), "/Over00");
}

TEST(ArtOverprint, ChangesBetweenAPanelAndTheRuleOnIt) {
    const std::string content =
        content_of("<rect width='90' height='1' fill='#231815'/><rect y='9' width='90' height='40' fill='#231815'/>");
    EXPECT_NE(content.find("/Over10 gs"), std::string::npos);
    EXPECT_EQ(state_before(content, "f"), "/Over00");
}

// No state may stand between a path and its painting.
TEST(ArtOverprint, IsSetBeforeThePath) {
    const std::string content = content_of("<rect width='90' height='1' fill='#231815'/>");
    EXPECT_LT(content.find("/Over10 gs"), content.rfind(" re\n"));
}

TEST(ArtOverprint, IsThatOfType) {
    const std::string content = content_of("<text x='5' y='50' font-size='20' fill='#231815'>A</text>");
    EXPECT_NE(content.find("/Over10 gs"), std::string::npos) << content;
}

}  // namespace
}  // namespace banxin
