#include "paint/art_colours.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "paint/black_page.h"

namespace banxin {
namespace {

Paper small_house() {
    Paper paper;
    paper.inks = {{InkName{"black"}, {0, 0, 0, 100, 0x1d1a1b}},
                  {InkName{"red"}, {0, 100, 90, 0, 0xc7161d}},
                  {InkName{"paper"}, {0, 0, 0, 0, 0xffffff, InkKind::paper}}};
    return paper;
}

ArtBytes bytes_of_svg(const std::string& svg) {
    return std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
}

Tint black(int percent) {
    return {InkName{"black"}, percent};
}

TEST(ArtColours, OfTheHouseAreItsInks) {
    EXPECT_EQ(ink_of_colour(0xc7161d, small_house()), (Tint{InkName{"red"}, 100}));
    EXPECT_EQ(ink_of_colour(0xc8161d, small_house()), (Tint{InkName{"red"}, 100}));  // rounded another way
    EXPECT_EQ(ink_of_colour(0xffffff, small_house()), (Tint{InkName{"paper"}, 100}));
    EXPECT_FALSE(ink_of_colour(0xca161d, small_house()));
}

TEST(ArtColours, NearBlackAreBlack) {
    for (const unsigned rgb : {0x000000u, 0x231815u, 0x1a1a1au, 0x1b191au, 0x231f20u, 0x2b2a29u, 0x373435u})
        EXPECT_EQ(ink_of_colour(rgb, small_house()), black(100)) << std::hex << rgb;
    EXPECT_FALSE(ink_of_colour(0x3c1815, small_house()));
}

TEST(ArtColours, NearGreyAreTintsOfBlack) {
    EXPECT_EQ(ink_of_colour(0x8d8889, small_house()), black(46));  // light 137.7: 255 − 138 = 117 of 255
    EXPECT_EQ(ink_of_colour(0xd9d4d2, small_house()), black(16));
    EXPECT_EQ(ink_of_colour(0xfcfcfb, small_house()), black(0));  // a dot that does not print
    EXPECT_FALSE(ink_of_colour(0xfff4e0, small_house()));
}

TEST(ArtColours, AreTakenForBlackAsFarAsThePaperSays) {
    Paper strict = small_house();
    strict.art = {0, 0};
    EXPECT_FALSE(ink_of_colour(0x231815, strict));
    EXPECT_FALSE(ink_of_colour(0x8d8889, strict));
    EXPECT_EQ(ink_of_colour(0x000000, strict), black(100));
    EXPECT_EQ(ink_of_colour(0x888888, strict), black(47));
}

TEST(ArtColours, InGreyKeepTheHousesBlackSolid) {
    const auto art = inked_svg(bytes_of_svg("<svg><text fill='#1d1a1b'/><path fill='#c7161d' stroke='#231815'/></svg>"),
                               ImageColour::grey, small_house());
    EXPECT_EQ(std::string(art.bytes->begin(), art.bytes->end()),
              "<svg><text fill='#000000'/><path fill='#4d4d4d' stroke='#000000'/></svg>");
    ASSERT_EQ(art.colours.size(), 2u);
    EXPECT_EQ(art.colours[0], (ArtColour{0x000000, black(100)}));
    EXPECT_EQ(art.colours[1], (ArtColour{0x4d4d4d, black(70)}));
}

TEST(ArtColours, InFullKeepTheFile) {
    const ArtBytes bytes = bytes_of_svg("<svg><path fill='#c7161d'/></svg>");
    EXPECT_EQ(inked_svg(bytes, ImageColour::full, small_house()).bytes, bytes);
}

// A page of a PDF's box with 10 points to its left and 5 above is so much wider and higher, as large as it is laid.
TEST(WholePage, ReachesBeyondTheBox) {
    Picture pdf;
    pdf.width = 100'000;
    pdf.height = 50'000;
    pdf.pdf = {PageBox::trim, 10'000, 5'000, 20'000, 0};
    EXPECT_EQ(whole_page({40_pt, 40_pt, 200_pt, 100_pt}, pdf), (Rect{20_pt, 30_pt, 260_pt, 110_pt}));
}

TEST(BlackPage, PutsInksIntoBlackAndLeavesPaper) {
    std::vector<Mark> marks{FilledRect{MarkRole::furniture, {}, {InkName{"red"}, 50}},
                            FilledRect{MarkRole::rule, {}, {InkName{"red"}, 100}},
                            FilledRect{MarkRole::furniture, {}, {InkName{"paper"}, 100}},
                            FilledRect{MarkRole::furniture, {}, {InkName{"nobody's"}, 100}}};
    settle_in_black(marks, small_house());
    EXPECT_EQ(std::get<FilledRect>(marks[0]).ink, black(35));
    EXPECT_EQ(std::get<FilledRect>(marks[1]).ink, black(100));
    EXPECT_EQ(std::get<FilledRect>(marks[2]).ink, (Tint{InkName{"paper"}, 100}));
    EXPECT_EQ(std::get<FilledRect>(marks[3]).ink, (Tint{InkName{"nobody's"}, 100}));
}

}  // namespace
}  // namespace banxin
