#include "render/svg_ids.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(SvgIds, CountThroughTheFile) {
    EXPECT_EQ(
        renumber_ids("<image id=\"image218\"/><use href=\"#image218\" mask=\"url(#image9)\"/><g id=\"surface214\"/>"),
        "<image id=\"image1\"/><use href=\"#image1\" mask=\"url(#image2)\"/><g id=\"surface3\"/>");
}

TEST(SvgIds, LeaveAllElseAlone) {
    const std::string svg = "<symbol id=\"glyph0-1\"/><path style=\"fill:#image\" class=\"surface 3\"/>";
    EXPECT_EQ(renumber_ids(svg), svg);
    EXPECT_EQ(renumber_ids(""), "");
}

}  // namespace
}  // namespace banxin
