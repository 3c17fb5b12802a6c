#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pixels.h"
#include "render/flat_png.h"
#include "render/grey.h"
#include "sample_document.h"
#include "whole_picture.h"

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Rect kFrame = {20_pt, 20_pt, 80_pt, 80_pt};
constexpr Size kSquare = {8_pt, 8_pt};

Document page_of(Mark mark) {
    return document_of({small_page(1, {std::move(mark)})});
}
Pixels drawn(Mark mark) {
    return read_pixels(render_png(page_of(std::move(mark)), no_fonts(), 0, 72).value());
}

SharedBytes bytes_of(const std::string& text) {
    return std::make_shared<const std::vector<unsigned char>>(text.begin(), text.end());
}

VectorArt art(ArtFormat format, const std::string& bytes) {
    VectorArt made;
    made.area = made.whole = kFrame;
    made.format = format;
    made.path = "pictures/art";
    made.bytes = bytes_of(bytes);
    return made;
}

/// Red on the left half, blue on the right.
const std::string kHalves =
    "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><rect width='10' height='20' fill='#ff0000'/>"
    "<rect x='10' width='10' height='20' fill='blue'/></svg>";

// The file's left half is dark. Turned clockwise (6) the dark half is above, turned the other way (8) below; upside
// down (3) right.
TEST(Pictures, AreTurnedUpright) {
    const auto halves = [](int x, int) { return x < 4 ? 0xFF000000u : 0xFFFFFFFFu; };
    PlacedImage image = whole_picture(kFrame, ImageFormat::png, kSquare, made_png(8, 8, halves));
    const auto dark_at = [&](int orientation, int x, int y) {
        image.orientation = orientation;
        return drawn(image).at(x, y) == 0;
    };
    EXPECT_TRUE(dark_at(6, 90, 30));
    EXPECT_FALSE(dark_at(6, 30, 90));
    EXPECT_TRUE(dark_at(8, 30, 90));
    EXPECT_FALSE(dark_at(8, 90, 30));
    EXPECT_TRUE(dark_at(3, 90, 60));
    EXPECT_FALSE(dark_at(3, 30, 60));
}

TEST(Pictures, InGreyAreGreyEverywhere) {
    const auto red = [](int, int) { return std::vector<unsigned char>{255, 0, 0}; };
    PlacedImage image = whole_picture(kFrame, ImageFormat::jpeg, kSquare, made_jpeg(8, 8, JCS_RGB, red));
    image.colour = ImageColour::grey;
    EXPECT_TRUE(is_near(drawn(image).at(60, 60), 0x4C4C4C, 3));
    const Bytes pdf = render_pdf(page_of(image), no_fonts(), {}).value();
    EXPECT_THAT(pdf, HasSubstr("/DeviceGray"));
    EXPECT_THAT(pdf, HasSubstr("/DCTDecode"));
    EXPECT_THAT(pdf, Not(HasSubstr("/ColorSpace /DeviceRGB")));
}

// 40 × 40 pixels where 10 are wanted: each of the 10 is the mean of 4 × 4.
TEST(FlatPng, IsAveragedDownByAWholeNumber) {
    const auto stripes = [](int x, int) { return x % 2 == 0 ? 0xFF000000u : 0xFFFFFFFFu; };
    const SharedBytes png = made_png(40, 40, stripes);
    const CairoSurface small = read_flat_png(*png, {10, 10});
    ASSERT_TRUE(is_sound(small));
    EXPECT_EQ(cairo_image_surface_get_width(small.get()), 10);
    EXPECT_EQ(*reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(small.get())) & 0xFF, 128u);
    EXPECT_EQ(cairo_image_surface_get_width(read_flat_png(*png).get()), 40);
    EXPECT_EQ(cairo_image_surface_get_width(read_flat_png(*png, {30, 30}).get()), 40);
}

TEST(FlatPng, IsNothingWhenTheFileBreaksOff) {
    SharedBytes png =
        made_png(40, 40, [](int x, int y) { return 0xFF000000u + static_cast<unsigned>(x * 977 + y * 131); });
    const FileBytes half(png->begin(), png->begin() + static_cast<std::ptrdiff_t>(png->size() / 2));
    EXPECT_EQ(read_flat_png(half), nullptr);
}

TEST(VectorArt, OfAnSvgStaysLinesAndAreas) {
    const Pixels page = drawn(art(ArtFormat::svg, kHalves));
    EXPECT_EQ(page.at(30, 60), 0xFF0000u);
    EXPECT_EQ(page.at(90, 60), 0x0000FFu);
    EXPECT_EQ(page.at(110, 60), 0xFFFFFFu);
    EXPECT_THAT(render_pdf(page_of(art(ArtFormat::svg, kHalves)), no_fonts(), {}).value(),
                Not(HasSubstr("/Subtype /Image")));
}

TEST(VectorArt, IsCutOffAtItsArea) {
    VectorArt half = art(ArtFormat::svg, kHalves);
    half.area.width = 40_pt;
    EXPECT_EQ(drawn(half).at(90, 60), 0xFFFFFFu);
}

TEST(VectorArt, InGreyHasGreyColours) {
    VectorArt grey = art(ArtFormat::svg, kHalves);
    grey.colour = ImageColour::grey;
    EXPECT_EQ(drawn(grey).at(30, 60), 0x4C4C4Cu);
}

TEST(VectorArt, OfAPdfIsItsFirstPage) {
    const Bytes pdf =
        render_pdf(document_of({small_page(
                       1, {FilledRect{MarkRole::rule, {0_pt, 0_pt, 200_pt, 300_pt}, {InkName{"red"}, 100}}})}),
                   no_fonts(), {})
            .value();
    VectorArt ad = art(ArtFormat::pdf, pdf);
    EXPECT_EQ(drawn(ad).at(60, 60), 0xC00000u);
    EXPECT_THAT(render_pdf(page_of(ad), no_fonts(), {}).value(), Not(HasSubstr("/Subtype /Image")));
    ad.colour = ImageColour::grey;
    EXPECT_TRUE(is_near(drawn(ad).at(60, 60), 0x393939, 1));
}

TEST(VectorArt, ThatCannotBeReadIsACrossedBox) {
    EXPECT_EQ(drawn(art(ArtFormat::svg, "no svg")).at(30, 60), 0xD9D9D9u);
    EXPECT_EQ(drawn(art(ArtFormat::pdf, "no pdf")).at(30, 60), 0xD9D9D9u);
}

}  // namespace
}  // namespace banxin
