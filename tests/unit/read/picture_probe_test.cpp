#include "read/picture/picture_probe.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/picture/alpha_contour.h"
#include "read/picture/svg_safety.h"
#include "support/made_pictures.h"

namespace banxin {
namespace {

TEST(PictureProbe, ReadsTheSizeOfAJpeg) {
    const std::string bytes = made_jpeg(40, 30);
    const auto picture = probe_picture("a.jpg", bytes);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->format, PictureFormat::jpeg);
    EXPECT_EQ(picture->width, 40);
    EXPECT_EQ(picture->height, 30);
    EXPECT_EQ(picture->bytes->size(), bytes.size());
}

// The content counts, not the ending of the name.
TEST(PictureProbe, ReadsTheSizeOfAPng) {
    const auto picture = probe_picture("a.jpg", made_png(7, 5));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->format, PictureFormat::png);
    EXPECT_EQ(picture->width, 7);
    EXPECT_EQ(picture->height, 5);
}

TEST(PictureProbe, BytesBehindThePictureDoNoHarm) {
    EXPECT_TRUE(probe_picture("a.jpg", made_jpeg(4, 4) + "trailer"));
}

TEST(PictureProbe, RefusesWhatIsNoPicture) {
    EXPECT_EQ(probe_picture("a.jpg", "").error().english(), "is no JPEG, PNG, SVG or PDF");
    EXPECT_EQ(probe_picture("a.gif", "GIF89a").error().english(), "is no JPEG, PNG, SVG or PDF");
}

TEST(PictureProbe, RefusesADamagedHead) {
    const std::string jpeg = made_jpeg(40, 30);
    const std::string png = made_png(40, 30);
    EXPECT_EQ(probe_picture("a", jpeg.substr(0, 20)).error().english(), "is damaged: its head cannot be read");
    EXPECT_EQ(probe_picture("a", png.substr(0, 20)).error().english(), "is damaged: its head cannot be read");
    std::string flipped = png;
    flipped[18] = static_cast<char>(flipped[18] ^ 1);
    EXPECT_EQ(probe_picture("a", flipped).error().english(), "is damaged: its head cannot be read");
}

// The file ends as it should, and half of what was between is gone; in the other, noise stands in its midst.
TEST(PictureProbe, RefusesAJpegWithDamageInside) {
    const std::string whole = made_jpeg(400, 300);
    const std::string cut = whole.substr(0, whole.size() * 3 / 4) + whole.substr(whole.size() - 2);
    std::string noisy = whole;
    noisy.replace(noisy.size() - 60, 40, 40, '\xFF');
    EXPECT_TRUE(probe_picture("a", whole).has_value());
    EXPECT_EQ(probe_picture("a", cut).error().english(), "is damaged: not all of it can be read");
    EXPECT_EQ(probe_picture("a", noisy).error().english(), "is damaged: not all of it can be read");
}

/// A PNG with one byte of its pixels changed; its sums stay those of before.
std::string flipped_inside(std::string png) {
    const std::size_t data = png.find("IDAT");
    png[data + 20] = static_cast<char>(png[data + 20] ^ 0x55);
    return png;
}

constexpr std::size_t kPngHead = 33;  // The mark of a PNG, and its first part.

/// How a PNG of that size in grey begins.
std::string png_head(png_uint_32 width, png_uint_32 height) {
    std::string bytes;
    png_structp file = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop head = png_create_info_struct(file);
    png_set_write_fn(
        file, &bytes,
        [](png_structp png, png_bytep some, std::size_t count) {
            static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(some), count);
        },
        [](png_structp) {});
    png_set_IHDR(file, head, width, height, 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_write_info(file, head);
    png_destroy_write_struct(&file, &head);
    return bytes.substr(0, kPngHead);
}

/// Every sum is right, and there are fewer rows than the head says.
std::string of_fewer_rows() {
    return made_png(400, 600).substr(0, kPngHead) + made_png(400, 300).substr(kPngHead);
}

TEST(PictureProbe, RefusesAPngWithDamageInside) {
    const std::string whole = made_png(400, 300);
    EXPECT_TRUE(probe_picture("a", whole).has_value());
    EXPECT_EQ(probe_picture("a", flipped_inside(whole)).error().english(), "is damaged: not all of it can be read");
    EXPECT_EQ(probe_picture("a", of_fewer_rows()).error().english(), "is damaged: not all of it can be read");
}

// 21 000 × 21 000 pixels of one bit are 441 million; their rows are never looked at.
TEST(PictureProbe, RefusesMorePixelsThanCanBeHandled) {
    std::string png = png_head(21'000, 21'000) + made_png(4, 4).substr(kPngHead);
    png.insert(png.size() - 12, 60'000, '\0');
    EXPECT_EQ(probe_picture("a", png).error().english(), "has 21000 × 21000 pixels, more than can be handled");
}

TEST(PictureProbe, RefusesAPictureThatBreaksOff) {
    const std::string jpeg = made_jpeg(200, 200);
    const std::string png = made_png(40, 30);
    EXPECT_EQ(probe_picture("a", jpeg.substr(0, jpeg.size() - 2)).error().english(),
              "is damaged: it breaks off before its end");
    EXPECT_EQ(probe_picture("a", png.substr(0, png.size() - 4)).error().english(),
              "is damaged: it breaks off before its end");
}

// A JPEG of 8 × 6 whose EXIF head says that the camera lay on its side: seen upright it is 6 × 8.
TEST(PictureProbe, SeesAPictureUprightAsTheCameraWasHeld) {
    const std::string exif(
        "\xFF\xE1\x00\x22"
        "Exif\0\0"
        "MM\0\x2A\0\0\0\x08"
        "\0\x01"
        "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
        "\0\0\0\0",
        36);
    const std::string jpeg = made_jpeg(8, 6);
    const auto picture = probe_picture("a.jpg", jpeg.substr(0, 2) + exif + jpeg.substr(2));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->orientation, 6);
    EXPECT_EQ(picture->width, 6);
    EXPECT_EQ(picture->height, 8);
}

// The height in a PNG's head stands at bytes 20 to 23, its check sum at 29 to 32: 1 × 7 pixels made into 1 × 60 000.
TEST(PictureProbe, RefusesAHeadThatPromisesMoreThanTheFileHolds) {
    std::string jpeg = made_jpeg(8, 8);
    const std::size_t frame = jpeg.find("\xFF\xC0");
    jpeg[frame + 5] = '\x75';
    jpeg[frame + 7] = '\x75';
    EXPECT_THAT(probe_picture("a", jpeg).error().english(),
                testing::StartsWith("is damaged: its head promises 29960 × 29960 pixels"));
}

constexpr const char* kChart =
    "<svg xmlns='http://www.w3.org/2000/svg' width='96' height='48'><rect width='9' height='9'/></svg>";

// 96 units are an inch: 72 000 thousandths of a point.
TEST(PictureProbe, MeasuresAnSvgInThousandthsOfAPoint) {
    const auto picture = probe_picture("chart.svg", kChart);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->format, PictureFormat::svg);
    EXPECT_EQ(picture->width, 72'000);
    EXPECT_EQ(picture->height, 36'000);
    const auto in_points = probe_picture("a", "<svg xmlns='http://www.w3.org/2000/svg' width='72pt' height='36pt'/>");
    ASSERT_TRUE(in_points);
    EXPECT_EQ(in_points->width, 72'000);
    EXPECT_EQ(in_points->height, 36'000);
    const auto boxed =
        probe_picture("a", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'/>");
    ASSERT_TRUE(boxed);
    EXPECT_EQ(boxed->width, 2 * boxed->height);
}

TEST(PictureProbe, RefusesAnSvgThatIsDamagedOrLooksOutside) {
    const auto svg = [](const std::string& inside) {
        return probe_picture("a", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + inside + "</svg>");
    };
    EXPECT_THAT(svg("<rect").error().english(), testing::StartsWith("is a damaged SVG"));
    EXPECT_EQ(svg("<image href='/etc/passwd'/>").error().english(), "is an SVG that shows another file, `/etc/passwd`");
    EXPECT_EQ(svg("<use xlink:href='b.svg#x'/>").error().english(), "is an SVG that shows another file, `b.svg#x`");
    EXPECT_EQ(svg("<style>rect{fill:url(http://a.example/b)}</style>").error().english(),
              "is an SVG that shows another file, `http://a.example/b`");
    EXPECT_TRUE(svg("<a href='https://a.example/'><rect width='1' height='1' fill='url(#g)'/></a>"));
    const std::string laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>";
    EXPECT_EQ(probe_picture("a", laughs + kChart).error().english(), "is an SVG whose entities are made of others");

    // 263 times 3 986 bytes is 1 048 318; a megabyte is 1 048 576.
    const std::string laugh = "<!DOCTYPE svg [<!ENTITY h '" + std::string(3'981, 'h') + "'>]>";
    const auto laughing = [&](int times) {
        std::string uses;
        for (int i = 0; i < times; ++i) uses += "<desc>&h;</desc>";
        return laugh + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + uses + "</svg>";
    };
    EXPECT_TRUE(probe_picture("a", laughing(263)));
    EXPECT_EQ(probe_picture("a", laughing(264)).error().english(),
              "is an SVG whose entities stand for more than a megabyte");
}

// Every one of two million marks is left open: a reader that looks for each one's end to the end of the file would not
// come back.
TEST(SvgSafety, ComesToAnEndOnMarksThatAreNeverClosed) {
    const auto filled_with = [](const std::string& mark) {
        std::string art = "<svg xmlns='http://www.w3.org/2000/svg'><a ";
        while (art.size() < (15u << 20)) art += mark;
        return art;
    };
    EXPECT_EQ(unsafe_in_svg(filled_with("url(#")).english(), "");
    EXPECT_EQ(unsafe_in_svg(filled_with("href=")).english(), "");
    EXPECT_EQ(unsafe_in_svg(filled_with("href=\"b\" ")).english(), "");
    EXPECT_EQ(unsafe_in_svg(filled_with("url(#") + "url(b.svg)").english(),
              "is an SVG that shows another file, `b.svg`");
    EXPECT_EQ(unsafe_in_svg("<rect fill='url(#a)'/><rect fill='url(b.svg").english(),
              "is an SVG that shows another file, `b.svg`");
}

TEST(PictureProbe, RefusesAnSvgLargerThanAnyNumber) {
    for (const char* size : {"width='1e300' height='1e300'", "viewBox='0 0 1e300 1e300'", "viewBox='0 0 9e15 9e15'",
                             "width='4e9' height='10'"}) {
        const auto art = probe_picture("a", std::string("<svg xmlns='http://www.w3.org/2000/svg' ") + size + "/>");
        ASSERT_FALSE(art) << size;
        EXPECT_THAT(art.error().english(),
                    testing::AnyOf("has no size, or one that cannot be meant", testing::StartsWith("is a damaged SVG")))
            << size;
    }
}

// 48 rows are 48 bands: the upper 24 have ink in their left half only.
TEST(AlphaContour, GoesRoundWhatIsNotClear) {
    const SharedBytes png = made_png(10, 48, [](int x, int y) { return y < 24 && x >= 5 ? 0u : 0xFF000000u; });
    const auto contour = alpha_contour({reinterpret_cast<const char*>(png->data()), png->size()});
    ASSERT_EQ(contour.size(), 48u * 4);
    EXPECT_EQ(contour.front(), (PicturePoint{501, 0}));
    EXPECT_EQ(contour[24 * 2], (PicturePoint{1000, 500}));
    EXPECT_EQ(contour.back(), (PicturePoint{0, 0}));
}

TEST(AlphaContour, IsNothingForAnOpaquePicture) {
    EXPECT_TRUE(alpha_contour(made_png(10, 48)).empty());
    EXPECT_TRUE(alpha_contour("no picture").empty());
}

}  // namespace
}  // namespace banxin
