#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "pixels.h"
#include "sample_document.h"
#include "whole_picture.h"

namespace banxin {
namespace {

// The page of 200 × 300 pt at 72 dpi: a point is a pixel.
Pixels drawn(std::vector<Mark> marks, int dpi = 72) {
    return read_pixels(render_png(document_of({small_page(1, std::move(marks))}), no_fonts(), 0, dpi).value());
}

FilledRect panel(const Rect& area, const Tint& ink) {
    return {MarkRole::rule, area, ink};
}

constexpr Rect kFrame = {20_pt, 20_pt, 80_pt, 80_pt};
constexpr Size kSquare = {8_pt, 8_pt};  // Pixels of a made picture.

TEST(RenderPng, IsWhitePaperOfTheTrimAtTheResolution) {
    const Pixels page = drawn({}, 144);
    EXPECT_EQ(page.width, 400);
    EXPECT_EQ(page.height, 600);
    EXPECT_EQ(page.at(200, 300), 0xFFFFFFu);
}

TEST(RenderPng, AnInkHasItsColourAndATintIsMixedWithThePaper) {
    const Pixels page = drawn({panel({0_pt, 0_pt, 50_pt, 50_pt}, {InkName{"red"}, 100}),
                               panel({50_pt, 0_pt, 50_pt, 50_pt}, {InkName{"red"}, 50})});
    EXPECT_EQ(page.at(25, 25), 0xC00000u);
    EXPECT_TRUE(is_near(page.at(75, 25), 0xDF8080, 1));
    EXPECT_EQ(page.at(125, 25), 0xFFFFFFu);
}

TEST(RenderPng, TheBoxOfAMissingCharacterIsHollow) {
    StrokedRect box;
    box.area = {10_pt, 10_pt, 20_pt, 20_pt};
    box.line = 2_pt;
    const Pixels page = drawn({box});
    EXPECT_EQ(page.at(10, 20), 0x000000u);
    EXPECT_EQ(page.at(20, 20), 0xFFFFFFu);
}

TEST(RenderPng, ADotIsRound) {
    const Pixels page = drawn({FilledDisc{MarkRole::interlinear, {50_pt, 50_pt}, 40_pt, {}}});
    EXPECT_EQ(page.at(50, 50), 0x000000u);
    EXPECT_EQ(page.at(50, 32), 0x000000u);
    EXPECT_EQ(page.at(33, 33), 0xFFFFFFu);
}

// One wave: 20 pt under its axis at a quarter of its width, 20 pt over it at three quarters.
TEST(RenderPng, AWaveGoesDownAndUp) {
    const Pixels page = drawn({WavyLine{MarkRole::interlinear, {20_pt, 100_pt}, 80_pt, 20_pt, 1, 4_pt, {}}});
    EXPECT_EQ(page.at(40, 120), 0x000000u);
    EXPECT_EQ(page.at(80, 80), 0x000000u);
    EXPECT_EQ(page.at(60, 100), 0x000000u);
    EXPECT_EQ(page.at(40, 80), 0xFFFFFFu);
}

// The left half of the picture is red, the right half blue; the crop is the right half.
TEST(RenderPng, TheCropFillsThePicturesArea) {
    const auto halves = [](int x, int) { return x < 4 ? 0xFFFF0000u : 0xFF0000FFu; };
    PlacedImage image = whole_picture(kFrame, ImageFormat::png, kSquare, made_png(8, 8, halves));
    const Pixels whole = drawn({image});
    image.crop_x = 4;
    image.crop_width = 4;
    const Pixels cropped = drawn({image});
    EXPECT_EQ(whole.at(30, 60), 0xFF0000u);
    EXPECT_EQ(whole.at(90, 60), 0x0000FFu);
    EXPECT_EQ(cropped.at(30, 60), 0x0000FFu);
    EXPECT_EQ(cropped.at(90, 60), 0x0000FFu);
    EXPECT_EQ(cropped.at(15, 60), 0xFFFFFFu);
    EXPECT_EQ(cropped.at(105, 60), 0xFFFFFFu);
}

TEST(RenderPng, AClearPictureShowsThePaper) {
    const auto clear = [](int, int) { return 0u; };
    EXPECT_EQ(drawn({whole_picture(kFrame, ImageFormat::png, kSquare, made_png(8, 8, clear))}).at(60, 60), 0xFFFFFFu);
}

TEST(RenderPng, DecodesColourGreyAndCmykJpegs) {
    const auto plain = [](std::vector<unsigned char> pixel) { return [pixel](int, int) { return pixel; }; };
    const auto colour_of = [](SharedBytes bytes) {
        return drawn({whole_picture(kFrame, ImageFormat::jpeg, kSquare, std::move(bytes))}).at(60, 60);
    };
    EXPECT_TRUE(is_near(colour_of(made_jpeg(8, 8, JCS_RGB, plain({200, 100, 50}))), 0xC86432, 3));
    EXPECT_TRUE(is_near(colour_of(made_jpeg(8, 8, JCS_GRAYSCALE, plain({77}))), 0x4D4D4D, 2));
    // libjpeg marks its CMYK files as Adobe's, where 255 is no ink: full magenta and yellow.
    EXPECT_TRUE(is_near(colour_of(made_jpeg(8, 8, JCS_CMYK, plain({255, 0, 0, 255}))), 0xFF0000, 3));
}

// Stripes one pixel wide, ten of them on each dot of the page: even grey, no pattern.
TEST(RenderPng, ALargePictureIsSampledWithoutPattern) {
    const auto stripes = [](int x, int) {
        return std::vector<unsigned char>{static_cast<unsigned char>(x % 2 ? 255 : 0)};
    };
    const Size pixels = {800_pt, 800_pt};
    const Pixels page =
        drawn({whole_picture(kFrame, ImageFormat::jpeg, pixels, made_jpeg(800, 800, JCS_GRAYSCALE, stripes))});
    for (int x = 25; x < 95; ++x) EXPECT_TRUE(is_near(page.at(x, 60), 0x808080, 4)) << x;
}

TEST(RenderPng, AnUnreadablePictureIsAGreyBoxWithACross) {
    const auto noise = std::make_shared<const std::vector<unsigned char>>(100, static_cast<unsigned char>('?'));
    for (const ImageFormat format : {ImageFormat::jpeg, ImageFormat::png}) {
        const Pixels page = drawn({whole_picture(kFrame, format, kSquare, noise)});
        EXPECT_TRUE(is_near(page.at(40, 60), 0xD9D9D9, 1));
        EXPECT_LT(page.at(60, 60) & 0xFF, 0xD9u);
        EXPECT_EQ(page.at(110, 60), 0xFFFFFFu);
    }
}

TEST(RenderPng, TextStandsOnItsBaseline) {
    const Document document = document_of({small_page(1, {set_text({10_pt, 50_pt}, "国国")})});
    const Pixels page = read_pixels(render_png(document, prepare_fonts(document, installed_fonts()), 0, 72).value());
    int dark_above = 0;
    int dark_below = 0;
    for (int x = 0; x < page.width; ++x) {
        for (int y = 39; y < 51; ++y) dark_above += page.at(x, y) != 0xFFFFFF;
        for (int y = 53; y < 64; ++y) dark_below += page.at(x, y) != 0xFFFFFF;
    }
    EXPECT_GT(dark_above, 100);
    EXPECT_EQ(dark_below, 0);
}

TEST(RenderPng, SameInputSameBytes) {
    const Document document = document_of({small_page(1, {set_text({10_pt, 50_pt}, "版心"), panel(kFrame, {})})});
    const RenderFonts fonts = prepare_fonts(document, installed_fonts());
    EXPECT_EQ(render_png(document, fonts, 0, 96).value(), render_png(document, fonts, 0, 96).value());
}

// A quarter to the right: first to the left of its axis, then to the right.
TEST(RenderPng, AWaveBesideAVerticalLineRunsDown) {
    const Pixels page =
        drawn({WavyLine{MarkRole::interlinear, {100_pt, 20_pt}, 80_pt, 20_pt, 1, 4_pt, {}, Writing::vertical}});
    EXPECT_EQ(page.at(80, 40), 0x000000u);
    EXPECT_EQ(page.at(120, 80), 0x000000u);
    EXPECT_EQ(page.at(120, 40), 0xFFFFFFu);
}

/// The black of a page: its width and height in pixels.
std::pair<int, int> extent_of_black(const Pixels& page) {
    int left = page.width, right = -1, top = page.height, bottom = -1;
    for (int y = 0; y < page.height; ++y) {
        for (int x = 0; x < page.width; ++x) {
            if (page.at(x, y) == 0xFFFFFFu) continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return {right - left + 1, bottom - top + 1};
}

// 一 is a stroke about eleven times as wide as high.
TEST(RenderPng, SidewaysGlyphsAreTurnedAndCondensedOnesNarrowed) {
    const auto extent = [](GlyphSetting setting, int width) {
        GlyphRun run = set_text({100_pt, 100_pt}, "一");
        run.size = 60_pt;
        run.setting = setting;
        run.glyph_width = width;
        const Document document = document_of({small_page(1, {run})});
        return extent_of_black(
            read_pixels(render_png(document, prepare_fonts(document, installed_fonts()), 0, 72).value()));
    };
    const auto [width, height] = extent(GlyphSetting::upright, 1000);
    EXPECT_GT(width, 5 * height);
    const auto [turned_width, turned_height] = extent(GlyphSetting::sideways, 1000);
    EXPECT_NEAR(turned_width, height, 1);
    EXPECT_NEAR(turned_height, width, 1);
    EXPECT_NEAR(extent(GlyphSetting::upright, 500).first, width / 2, 1);
}

}  // namespace
}  // namespace banxin
