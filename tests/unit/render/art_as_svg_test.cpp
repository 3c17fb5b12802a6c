#include "render/art_as_svg.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A drawing, laid into an area of 300 × 200 pt.
VectorArt drawing(const std::string& svg) {
    VectorArt art;
    art.area = art.whole = {10_pt, 20_pt, 300_pt, 200_pt};
    art.bytes = std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
    return art;
}

const std::string kRed =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="1" height="2" fill="red"/></svg>)";

TEST(ArtAsSvg, IsAThousandPointsAcrossAndAsHighInProportion) {
    EXPECT_EQ(height_of_art(drawing(kRed)), 667);
    EXPECT_THAT(art_as_svg(drawing(kRed)), HasSubstr("width=\"1000pt\" height=\"667pt\""));
}

TEST(ArtAsSvg, HasNoGround) {
    EXPECT_THAT(art_as_svg(drawing(kRed)), Not(HasSubstr("rgb(100%,100%,100%)")));
    EXPECT_THAT(art_as_svg(drawing(kRed)), HasSubstr("rgb(100%,0%,0%)"));
}

// Red is as light as 0.299 of white.
TEST(ArtAsSvg, InGreyHasGreys) {
    VectorArt art = drawing(kRed);
    art.colour = ImageColour::grey;
    EXPECT_THAT(art_as_svg(art), HasSubstr("rgb(29."));
}

TEST(ArtAsSvg, OfWhatCannotBeDrawnIsACrossedBox) {
    EXPECT_THAT(art_as_svg(drawing("no drawing")), HasSubstr("rgb(85"));
}

TEST(ArtAsSvg, IsTheSameWhereverItIsLaid) {
    VectorArt moved = drawing(kRed);
    moved.area = {0_pt, 0_pt, 30_pt, 20_pt};
    moved.whole = {0_pt, 0_pt, 30_pt, 20_pt};
    EXPECT_EQ(art_as_svg(drawing(kRed)), art_as_svg(moved));
}

}  // namespace
}  // namespace banxin
