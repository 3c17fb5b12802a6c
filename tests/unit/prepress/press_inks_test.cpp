#include "prepress/pass/press_inks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace banxin {
namespace {

std::array<long, 3> millionths(const Rgb& colour) {
    return {std::lround(colour.red * 1e6), std::lround(colour.green * 1e6), std::lround(colour.blue * 1e6)};
}

TEST(PressColour, IsTheInksOwnNumbers) {
    EXPECT_EQ(press_colour({0, 100, 95, 5, 0}, 100, InkUse::area).mix, (PlateMix{0, 10'000, 9'500, 500}));
    EXPECT_EQ(press_colour({0, 100, 95, 5, 0}, 20, InkUse::area).mix, (PlateMix{0, 2'000, 1'900, 100}));
}

TEST(PressColour, TypeAndRulesInSolidBlackOverprintAndNothingElse) {
    const Ink black;
    EXPECT_TRUE(press_colour(black, 100, InkUse::line).overprints);
    EXPECT_FALSE(press_colour(black, 100, InkUse::area).overprints);
    EXPECT_FALSE(press_colour(black, 40, InkUse::line).overprints);
    EXPECT_FALSE(press_colour({0, 100, 95, 5, 0}, 100, InkUse::line).overprints);
    EXPECT_FALSE(press_colour({20, 0, 0, 100, 0}, 100, InkUse::line).overprints);
}

TEST(PressColour, AnInkMaySayWhetherItOverprints) {
    Ink ink;
    ink.overprint = Overprint::never;
    EXPECT_FALSE(press_colour(ink, 100, InkUse::line).overprints);
    ink.overprint = Overprint::always;
    EXPECT_TRUE(press_colour(ink, 40, InkUse::area).overprints);
}

TEST(PressColour, ASpotIsATintOfItsPlate) {
    const Ink gold{0, 20, 60, 40, 0, InkKind::spot, "Gold"};
    Ink pale = gold;
    pale.strength = 20;
    const PressColour colour = press_colour(pale, 50, InkUse::area);
    ASSERT_TRUE(colour.separation);
    EXPECT_EQ(*colour.separation, (Separation{"Gold", {0, 2'000, 6'000, 4'000}}));
    EXPECT_EQ(colour.tint, 1'000);
    EXPECT_EQ(press_colour(gold, 100, InkUse::area).separation, colour.separation);
}

TEST(PressColour, MarksPrintOnAllPlatesAndPaperOnNone) {
    EXPECT_EQ(press_colour({0, 0, 0, 0, 0, InkKind::registration}, 100, InkUse::line).separation->plate, "All");
    const PressColour paper =
        press_colour({0, 0, 0, 0, 0xffffff, InkKind::paper, "", Overprint::always}, 100, InkUse::line);
    EXPECT_EQ(paper.mix, PlateMix{});
    EXPECT_FALSE(paper.overprints);
}

TEST(PressColours, FindsEveryColourAgainByItsKey) {
    const InkTable inks = press_inks({{InkName{"black"}, {}}, {InkName{"red"}, {0, 100, 95, 5, 0}}});
    PressColours colours(inks);
    const Rgb type = colours.colour({InkName{"black"}, 100}, InkUse::line);
    const Rgb panel = colours.colour({InkName{"black"}, 100}, InkUse::area);
    EXPECT_TRUE(colours.find(millionths(type))->overprints);
    EXPECT_FALSE(colours.find(millionths(panel))->overprints);
    EXPECT_EQ(millionths(colours.colour({InkName{"black"}, 100}, InkUse::line)), millionths(type));
}

// Cairo takes colours for the same that agree in 16 bits: 1/65536 is 15 millionths.
TEST(PressColours, KeysAreFurtherApartThanCairoCanConfuse) {
    const InkTable inks = press_inks({{InkName{"black"}, {}}});
    PressColours colours(inks);
    long last = 0;
    for (int percent = 1; percent <= 100; ++percent) {
        const long key = millionths(colours.colour({InkName{"black"}, percent}, InkUse::area))[2];
        EXPECT_GE(key - last, 100) << percent;
        last = key;
    }
}

TEST(PressColours, AnUnknownInkAndAPlainColourAreNoKeys) {
    const InkTable inks = press_inks({});
    PressColours colours(inks);
    const Rgb black = colours.colour({kMarkBlack, 100}, InkUse::line);
    EXPECT_EQ(colours.find(millionths(colours.colour({InkName{"mauve"}, 100}, InkUse::line))), nullptr);
    EXPECT_EQ(colours.find({0, 0, 0}), nullptr);
    std::array<long, 3> changed = millionths(black);
    changed[1] += 100;
    EXPECT_EQ(colours.find(changed), nullptr);
}

// Cairo writes 0x80 as 0.501961.
TEST(PressColours, FindsTheInkOfAColourOfArt) {
    const InkTable inks = press_inks({});
    PressColours colours(inks);
    const PressColour half{{0, 0, 0, 5'000}, {}, kFullInk, false};
    EXPECT_EQ(colours.find({501'961, 501'961, 501'961}), nullptr);
    colours.add_art(0x808080, half);
    ASSERT_NE(colours.find({501'961, 501'961, 501'961}), nullptr);
    EXPECT_EQ(*colours.find({501'961, 501'961, 501'961}), half);
    EXPECT_EQ(colours.find({501'961, 501'961, 503'000}), nullptr);
    EXPECT_EQ(colours.find({777'000, 100'000, 100'000}), nullptr);
}

}  // namespace
}  // namespace banxin
