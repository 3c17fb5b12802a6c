#include "base/svg_colours.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/css_colour_names.h"

namespace banxin {
namespace {

using testing::ElementsAre;

std::vector<unsigned> values(std::string_view svg) {
    std::vector<unsigned> out;
    for (const SvgColour& colour : svg_colours(svg)) out.push_back(colour.rgb);
    return out;
}

TEST(SvgColours, AreFoundInAttributesAndStyles) {
    EXPECT_THAT(values("<rect fill='#c7161d' stroke=\"#abc\"/>"), ElementsAre(0xC7161Du, 0xAABBCCu));
    EXPECT_THAT(values("<path style='fill: rgb(255, 0, 16); stroke:Teal'/>"), ElementsAre(0xFF0010u, 0x008080u));
    EXPECT_THAT(values("<style>.a{stop-color:rgb(100%,0%,50%)}</style>"), ElementsAre(0xFF0080u));
}

TEST(SvgColours, AreNothingElse) {
    EXPECT_THAT(values("<g fill='none' stroke='url(#red)' fill-rule='evenodd' id='fill'/><text>color: of red</text>"),
                ElementsAre());
    EXPECT_THAT(values("<g stroke-width='3' fill-opacity='0.5' href='#fill'/>"), ElementsAre());
}

TEST(SvgColours, InGreyKeepEverythingElse) {
    EXPECT_EQ(in_grey("<rect fill='red' width='3'/>"), "<rect fill='#4c4c4c' width='3'/>");
    EXPECT_EQ(grey_of(0xFFFFFF), 0xFFFFFFu);
    EXPECT_EQ(grey_of(0x808080), 0x808080u);
}

TEST(CssColour, IsFoundByNameInAnyCase) {
    EXPECT_EQ(css_colour("AliceBlue"), 0xF0F8FFu);
    EXPECT_EQ(css_colour("yellowgreen"), 0x9ACD32u);
    EXPECT_FALSE(css_colour("inherit"));
}

}  // namespace
}  // namespace banxin
