#include "prepress/pictures/press_pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "prepress/pictures/press_pictures_inks.h"
#include "prepress/pictures/press_pictures_rows.h"
#include "prepress/pictures/press_pictures_scale.h"
#include "prepress/profile/profile_lcms.h"
#include "prepress/profile/profile_mix.h"
#include "support/made_pictures.h"

namespace banxin {
namespace {

const PressProfile& profile() {
    static const PressProfile made = newsprint_profile(220);
    return made;
}

/// Pictures are separated for 100 lines an inch: 200 pixels an inch.
PictureSeparation separation() {
    return {profile(), 100};
}

/// The whole of a picture, one inch wide.
PlacedImage inch_wide(SharedBytes bytes, ImageFormat format, PixelCount size) {
    PlacedImage image;
    image.format = format;
    image.area = {{}, {}, 72_pt, Length::pt(72) * size.height / size.width};
    image.pixel_width = image.crop_width = size.width;
    image.pixel_height = image.crop_height = size.height;
    image.path = "picture";
    image.bytes = std::move(bytes);
    return image;
}
PlacedImage jpeg_inch(PixelCount size, J_COLOR_SPACE space, const Samples& samples) {
    return inch_wide(made_jpeg(size.width, size.height, space, samples), ImageFormat::jpeg, size);
}
PlacedImage png_inch(PixelCount size, const std::function<std::uint32_t(int x, int y)>& pixel) {
    return inch_wide(made_png(size.width, size.height, pixel), ImageFormat::png, size);
}

/// A press picture's samples, read back.
struct Pixels {
    int channels = 0;
    int width = 0;
    std::vector<unsigned char> samples;
    std::vector<int> at(int x, int y) const {
        const auto first = samples.begin() + (std::ptrdiff_t{y} * width + x) * channels;
        return {first, first + channels};
    }
};
Pixels pixels_of(const PressPicture& picture) {
    const FileBytes bytes(picture.bytes.begin(), picture.bytes.end());
    if (picture.coding == PictureCoding::flat) return {picture.inks == PictureInks::grey ? 1 : 4, picture.width, bytes};
    auto rows = open_jpeg_rows(bytes, {1e6, 1e6});
    Pixels out{(*rows)->channels(), (*rows)->width(), {}};
    std::vector<unsigned char> row(static_cast<std::size_t>(out.channels * out.width));
    while (out.samples.size() < row.size() * static_cast<std::size_t>((*rows)->height()) && (*rows)->next(row.data()))
        out.samples.insert(out.samples.end(), row.begin(), row.end());
    return out;
}

PressPicture separated(const PlacedImage& image) {
    auto made = separation().separate(image);
    EXPECT_TRUE(made);
    return made ? *std::move(made) : PressPicture{};
}

std::string refusal(const PlacedImage& image) {
    const auto made = separation().separate(image);
    return made ? "taken" : made.error().diagnostics.front().code;
}

const Samples kBlackSurface = [](int, int) { return std::vector<unsigned char>{0, 0, 0}; };
const Samples kRedSurface = [](int, int) { return std::vector<unsigned char>{220, 20, 30}; };

/// As Adobe's programs store bare paper.
const Samples kNoInk = [](int, int) { return std::vector<unsigned char>{255, 255, 255, 255}; };

TEST(PressPicture, OfManyPixelsHasTwoALine) {
    const PressPicture picture = separated(jpeg_inch({800, 400}, JCS_RGB, kRedSurface));
    EXPECT_EQ(picture.width, 200);
    EXPECT_EQ(picture.height, 100);
}

TEST(PressPicture, OfFewPixelsKeepsThem) {
    EXPECT_EQ(separated(jpeg_inch({120, 60}, JCS_RGB, kRedSurface)).width, 120);
}

TEST(PressPicture, SlightlyLargerThanNeededIsNotBlurred) {
    EXPECT_EQ(separated(jpeg_inch({290, 100}, JCS_RGB, kRedSurface)).width, 290);
}

TEST(PressPicture, NeverHasMoreThanThreeHundredAnInch) {
    EXPECT_EQ(separated(jpeg_inch({310, 100}, JCS_RGB, kRedSurface)).width, 200);
}

TEST(PressPicture, OfARedSurfaceIsMagentaAndYellow) {
    const Pixels pixels = pixels_of(separated(jpeg_inch({64, 64}, JCS_RGB, kRedSurface)));
    ASSERT_EQ(pixels.channels, 4);
    const auto inks = pixels.at(32, 32);
    EXPECT_LT(inks[kCyan], 60);
    EXPECT_GT(inks[kMagenta], 180);
    EXPECT_GT(inks[kYellow], 120);
}

/// Half black, half red, so that it is no picture without colour.
std::vector<unsigned char> black_and_red(int x, int) {
    return x < 100 ? std::vector<unsigned char>{0, 0, 0} : std::vector<unsigned char>{200, 0, 0};
}

/// The most ink of any pixel in 255ths.
int most_of(const PressPicture& picture) {
    const Pixels pixels = pixels_of(picture);
    int most = 0;
    for (std::size_t at = 0; at < pixels.samples.size(); at += 4)
        most = std::max(most, std::accumulate(&pixels.samples[at], &pixels.samples[at] + 4, 0));
    return most;
}

TEST(PressPicture, StaysWithinTheInkLimitByPixelAfterJpeg) {
    const PressPicture picture = separated(jpeg_inch({200, 64}, JCS_RGB, black_and_red));
    EXPECT_GT(most_of(picture), 500);
    EXPECT_LE(most_of(picture), 561);
    EXPECT_LE(picture.most_ink, 220);
}

// Black and colours in turn, pixel by pixel, is the worst that JPEG can be given.
TEST(PressPicture, StaysWithinTheInkLimitWhereJpegMakesWaves) {
    const PressPicture picture = separated(jpeg_inch({200, 64}, JCS_RGB, [](int x, int y) {
        const auto seed = static_cast<unsigned>(x * 7919 + y * 104'729) * 2'654'435'761u;
        return std::vector<unsigned char>{static_cast<unsigned char>(seed >> 31 ? 90 : 0),
                                          static_cast<unsigned char>(seed >> 30 & 1 ? 60 : 0), 0};
    }));
    EXPECT_LE(most_of(picture), 561);
}

// Three inks that leap together, against black, make the highest waves; what JPEG cannot hold is kept without it.
TEST(PressPicture, ThatJpegCannotHoldToTheLimitIsKeptWithoutIt) {
    const PlacedImage image = jpeg_inch({200, 64}, JCS_CMYK, [](int x, int y) {
        const auto seed = static_cast<unsigned>(x * 7919 + y * 104'729) * 2'654'435'761u;
        return seed >> 31 ? std::vector<unsigned char>{255, 255, 255, 128} : std::vector<unsigned char>{0, 0, 0, 255};
    });
    const PressPicture picture = separated(image);
    EXPECT_EQ(picture.coding, PictureCoding::flat);
    EXPECT_EQ(picture.bytes.size(), 200u * 64 * 4);
    EXPECT_LE(most_of(picture), 561);
    EXPECT_GE(most_of(picture), 550);
    EXPECT_LE(picture.most_ink, 220);
}

// A limit of 80 per cent: no colour is there to be taken away.
TEST(RowSeparator, HoldsBlackAloneToALimitUnderTheFullInk) {
    RowSeparator separator(profile(), {4, {}, ImageColour::full}, 80);
    std::vector<unsigned char> inks;
    separator.separate({0, 0, 0, 255, 100, 100, 100, 255, 0, 0, 0, 0}, inks);
    EXPECT_THAT(inks, testing::ElementsAre(0, 0, 0, 204, 0, 0, 0, 204, 0, 0, 0, 0));
}

TEST(PressPicture, OfAGreyFileIsBlackAlone) {
    const PlacedImage image =
        jpeg_inch({64, 64}, JCS_GRAYSCALE, [](int, int) { return std::vector<unsigned char>{128}; });
    EXPECT_EQ(separated(image).inks, PictureInks::grey);
}

TEST(PressPicture, OfColoursThatAreAllGreyIsBlackAlone) {
    EXPECT_EQ(separated(jpeg_inch({64, 64}, JCS_RGB, kBlackSurface)).inks, PictureInks::grey);
}

TEST(PressPicture, AskedForInGreyIsBlackAlone) {
    for (const PlacedImage& colour :
         {jpeg_inch({64, 64}, JCS_RGB, kRedSurface), jpeg_inch({64, 64}, JCS_CMYK, kNoInk)}) {
        PlacedImage grey = colour;
        grey.colour = ImageColour::grey;
        EXPECT_EQ(separated(grey).inks, PictureInks::grey);
        EXPECT_NE(separation().key(grey), separation().key(colour));
    }
}

TEST(PressPicture, OfInksAskedForInGreyLeavesBarePaperBare) {
    PlacedImage image = jpeg_inch({64, 64}, JCS_CMYK, kNoInk);
    image.colour = ImageColour::grey;
    EXPECT_GE(pixels_of(separated(image)).at(32, 32)[0], 253);
}

// A picture that lies in its file: 100 wide and 200 high when upright, its upper half black.
TEST(PressPicture, IsCroppedUprightAndStaysInTheOrderOfItsFile) {
    PlacedImage image = png_inch({200, 100}, [](int x, int) { return x < 100 ? 0xFF000000u : 0xFFFFFFFFu; });
    image.orientation = 6;
    std::swap(image.pixel_width, image.pixel_height);
    image.area = {{}, {}, 72_pt, 72_pt};
    image.crop_width = image.crop_height = 100;
    const PressPicture picture = separated(image);
    EXPECT_EQ(picture.width, 100);
    EXPECT_EQ(picture.height, 100);
    EXPECT_LE(pixels_of(picture).at(50, 50)[0], 3);
}

// Grey from bare paper to solid black, in steps that look like those of the screen.
TEST(PressPicture, OfGreysRunsFromBarePaperToSolidBlack) {
    const PlacedImage image = jpeg_inch(
        {256, 16}, JCS_GRAYSCALE, [](int x, int) { return std::vector<unsigned char>{static_cast<unsigned char>(x)}; });
    const Pixels pixels = pixels_of(separated(image));
    EXPECT_LE(pixels.at(0, 8)[0], 3);
    EXPECT_GE(pixels.at(255, 8)[0], 252);
    EXPECT_NEAR(pixels.at(128, 8)[0], 122, 12);
}

// Cyan 200, magenta 40, nothing else, as Adobe's programs store it: upside down.
TEST(PressPicture, OfInksKeepsTheirNumbers) {
    const PlacedImage image = jpeg_inch({64, 64}, JCS_CMYK, [](int, int) {
        return std::vector<unsigned char>{55, 215, 255, 255};
    });
    const PressPicture picture = separated(image);
    EXPECT_THAT(pixels_of(picture).at(32, 32),
                testing::ElementsAre(testing::AllOf(testing::Ge(199), testing::Le(201)),
                                     testing::AllOf(testing::Ge(39), testing::Le(41)), testing::Le(1), testing::Le(1)));
    EXPECT_EQ(picture.most_ink_before, 94);
}

TEST(PressPicture, OfTooMuchInkLosesColourAndSaysSo) {
    const PlacedImage image = jpeg_inch({64, 64}, JCS_CMYK, [](int, int) {
        return std::vector<unsigned char>{0, 0, 0, 0};
    });
    const PressPicture picture = separated(image);
    EXPECT_EQ(picture.most_ink_before, 400);
    EXPECT_LE(picture.most_ink, 220);
    EXPECT_GE(pixels_of(picture).at(32, 32)[kBlack], 254);
}

TEST(PressPicture, ShowsItsCropAlone) {
    PlacedImage image = png_inch({100, 100}, [](int x, int) { return x < 50 ? 0xFFCC0000u : 0xFF0000CCu; });
    image.crop_x = 50;
    image.crop_width = 50;
    const PressPicture picture = separated(image);
    EXPECT_EQ(picture.width, 50);
    const auto inks = pixels_of(picture).at(0, 50);
    EXPECT_GT(inks[kCyan], 150);
    EXPECT_LT(inks[kYellow], 40);
}

TEST(PressPicture, LaysTransparentPixelsOnPaper) {
    const PlacedImage image = png_inch({32, 32}, [](int x, int) { return x < 16 ? 0x00CC0000u : 0xFFCC0000u; });
    EXPECT_THAT(pixels_of(separated(image)).at(4, 16), testing::Each(testing::Le(2)));
}

// A profile that calls the file's red what a screen calls green.
/// A drawing of black and white squares, a bit a pixel.
SharedBytes bit_png(int width, int height) {
    std::vector<unsigned char> out;
    png_structp file = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop head = png_create_info_struct(file);
    png_set_write_fn(
        file, &out,
        [](png_structp into, png_bytep data, png_size_t size) {
            auto& bytes = *static_cast<std::vector<unsigned char>*>(png_get_io_ptr(into));
            bytes.insert(bytes.end(), data, data + size);
        },
        nullptr);
    png_set_IHDR(file, head, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height), 1, PNG_COLOR_TYPE_GRAY,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(file, head);
    std::vector<unsigned char> row(static_cast<std::size_t>(width + 7) / 8);
    for (int y = 0; y < height; ++y) {
        std::fill(row.begin(), row.end(), y % 2 == 0 ? 0xAA : 0x55);
        png_write_row(file, row.data());
    }
    png_write_end(file, nullptr);
    png_destroy_write_struct(&file, &head);
    return std::make_shared<const std::vector<unsigned char>>(std::move(out));
}

PressPicture line_art(int pixels) {
    return separated(inch_wide(bit_png(pixels, pixels), ImageFormat::png, {pixels, pixels}));
}

// A photo of an inch would have 200 pixels.
TEST(PressPicture, OfLineArtKeepsItsPixelsAndItsBit) {
    const PressPicture picture = line_art(600);
    EXPECT_EQ(picture.bits, 1);
    EXPECT_EQ(picture.width, 600);
    EXPECT_EQ(picture.inks, PictureInks::grey);
    EXPECT_EQ(picture.coding, PictureCoding::flat);
    ASSERT_EQ(picture.bytes.size(), 600u * 75);
    EXPECT_EQ(static_cast<unsigned char>(picture.bytes[0]), 0xAA);
    EXPECT_EQ(static_cast<unsigned char>(picture.bytes[75]), 0x55);
}

TEST(PressPicture, OfLineArtHasNoMoreThanTwelveHundredAnInch) {
    EXPECT_EQ(line_art(1200).width, 1200);
    EXPECT_EQ(line_art(2000).width, 1200);
}

/// Green, clear in its left half.
std::uint32_t half_clear(int x, int) {
    return x < 50 ? 0x00'FF'FF'FFu : 0xFF'20'80'20u;
}

// On 40 % of magenta what is clear shows 102 of 255 of it, what is solid none of it.
TEST(PressPicture, ThatIsClearShowsTheTintUnderIt) {
    const PlacedImage image = png_inch({100, 100}, half_clear);
    const auto made = separation().separate(image, PictureGround{{0, 4000, 0, 0}});
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->is_clear_somewhere);
    const Pixels pixels = pixels_of(*made);
    EXPECT_EQ(pixels.at(20, 50), (std::vector<int>{0, 102, 0, 0}));
    const auto bare = separation().separate(image);
    EXPECT_EQ(pixels.at(80, 50), pixels_of(*bare).at(80, 50));
}

// On a tint of black, grey that is clear stays on the black plate alone.
TEST(PressPicture, OfGreysOnATintOfBlackIsBlackAlone) {
    const auto made =
        separation().separate(png_inch({100, 100}, [](int x, int) { return x < 50 ? 0x00'FF'FF'FFu : 0xFF'80'80'80u; }),
                              PictureGround{{0, 0, 0, 2000}});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->inks, PictureInks::grey);
    EXPECT_EQ(pixels_of(*made).at(20, 50), std::vector<int>{204});
}

/// With a profile of these bytes.
ProfileUsed profile_used(const std::string& icc) {
    const SharedBytes bytes = made_jpeg(64, 64, JCS_RGB, kRedSurface, icc);
    return separated(inch_wide(bytes, ImageFormat::jpeg, {64, 64})).profile;
}

TEST(PressPicture, TellsWhatItsProfileIsGoodFor) {
    EXPECT_EQ(profile_used({}), ProfileUsed::none);
    EXPECT_EQ(profile_used(std::string(300, 'x')), ProfileUsed::broken);
    EXPECT_EQ(profile_used(profile().icc), ProfileUsed::other);  // of inks
}

// Twenty dots of four inks among 40 000 pixels of bare paper: JPEG's waves beside them go over the limit, in less than
// half a per cent.
TEST(PressPicture, ThatIsOverTheLimitInFewPixelsStaysJpeg) {
    const PressPicture picture = separated(jpeg_inch({200, 200}, JCS_CMYK, [](int x, int y) {
        const bool is_dot = x % 40 == 7 && y % 50 == 9;
        return is_dot ? std::vector<unsigned char>{0, 0, 0, 0} : kNoInk(0, 0);
    }));
    EXPECT_EQ(picture.coding, PictureCoding::jpeg);
    EXPECT_LT(picture.over_limit, 50);
}

TEST(PressPicture, HonoursTheProfileOfThePicture) {
    const cmsCIExyYTRIPLE swapped{{0.3, 0.6, 1}, {0.64, 0.33, 1}, {0.15, 0.06, 1}};
    const IccCurve gamma(cmsBuildGamma(nullptr, 2.2));
    cmsToneCurve* curves[3] = {gamma.get(), gamma.get(), gamma.get()};
    const IccProfile own(cmsCreateRGBProfile(cmsD50_xyY(), &swapped, curves));
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(own.get(), nullptr, &size);
    std::string icc(size, '\0');
    cmsSaveProfileToMem(own.get(), icc.data(), &size);
    const PlacedImage image = inch_wide(made_jpeg(64, 64, JCS_RGB, kRedSurface, icc), ImageFormat::jpeg, {64, 64});
    const auto inks = pixels_of(separated(image)).at(32, 32);
    EXPECT_GT(inks[kCyan], 120);
    EXPECT_LT(inks[kMagenta], 60);
}

TEST(PressPicture, ThatEndsEarlyIsRefused) {
    PlacedImage image = jpeg_inch({400, 400}, JCS_RGB, black_and_red);
    image.bytes = std::make_shared<const FileBytes>(image.bytes->begin(), image.bytes->begin() + 1200);
    EXPECT_EQ(refusal(image), "picture-damaged");
    PlacedImage png = png_inch({100, 100}, [](int x, int y) { return 0xFF000000u + unsigned(x * y * 77); });
    png.bytes = std::make_shared<const FileBytes>(png.bytes->begin(), png.bytes->begin() + png.bytes->size() / 2);
    EXPECT_EQ(refusal(png), "picture-damaged");
}

TEST(PressPicture, ThatIsNoPictureIsRefused) {
    EXPECT_EQ(refusal(inch_wide(std::make_shared<const FileBytes>(100, 'x'), ImageFormat::jpeg, {10, 10})),
              "picture-damaged");
}

TEST(PressPictureKey, ChangesWithTheCropTheSizeTheFileAndThePress) {
    const PlacedImage image = jpeg_inch({800, 400}, JCS_RGB, kRedSurface);
    const std::string key = separation().key(image);
    EXPECT_EQ(separation().key(image), key);
    PlacedImage cropped = image;
    cropped.crop_width = 700;
    EXPECT_NE(separation().key(cropped), key);
    PlacedImage smaller = image;
    smaller.area.width = 36_pt;
    EXPECT_NE(separation().key(smaller), key);
    EXPECT_NE(separation().key(jpeg_inch({800, 400}, JCS_RGB, kBlackSurface)), key);
    EXPECT_NE(PictureSeparation(profile(), 120).key(image), key);
    const PressProfile other = newsprint_profile(200);
    EXPECT_NE(PictureSeparation(other, 100).key(image), key);
}

TEST(PressPictureKey, LeavesThePlaceOnThePageOut) {
    PlacedImage image = jpeg_inch({800, 400}, JCS_RGB, kRedSurface);
    const std::string key = separation().key(image);
    image.area.x += 10_pt;
    EXPECT_EQ(separation().key(image), key);
}

TEST(PressPictureBytes, ComeBackAsTheyWere) {
    const PressPicture picture = separated(jpeg_inch({200, 64}, JCS_RGB, black_and_red));
    const auto back = press_picture_from(to_bytes(picture));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->width, 200);
    EXPECT_EQ(back->inks, PictureInks::cmyk);
    EXPECT_EQ(back->most_ink, picture.most_ink);
    EXPECT_TRUE(back->bytes == picture.bytes);
}

TEST(PressPictureBytes, CutShortAreNone) {
    const std::string bytes = to_bytes(separated(jpeg_inch({64, 64}, JCS_RGB, kRedSurface)));
    EXPECT_FALSE(press_picture_from(bytes.substr(0, bytes.size() - 1)));
    EXPECT_FALSE(press_picture_from("no picture"));
}

}  // namespace
}  // namespace banxin
