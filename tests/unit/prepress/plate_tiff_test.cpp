#include "prepress/proof/plate_tiff.h"

#include <gtest/gtest.h>
#include <tiffio.h>

#include <fstream>

#include "support/temporary_folder.h"

namespace banxin {
namespace {

std::string tiff_of(int width, int height) {
    PlateTiff tiff(width, height, 1270, {"page 3", "Cyan", "100 lpi, 15 degrees, round"});
    std::vector<unsigned char> bits(static_cast<std::size_t>(width + 7) / 8, 0xA5);
    for (int y = 0; y < height; ++y) EXPECT_TRUE(tiff.add(bits));
    return tiff.finish();
}

TEST(PlateTiff, ComesBackBitForBit) {
    const TemporaryFolder folder;
    folder.write("cyan.tif", tiff_of(24, 300));
    TIFF* tiff = TIFFOpen(folder.path("cyan.tif").c_str(), "r");
    ASSERT_NE(tiff, nullptr);
    std::uint32_t width = 0;
    std::uint16_t bits = 0;
    std::uint16_t photometric = 0;
    float dpi = 0;
    char* page_name = nullptr;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &photometric);
    TIFFGetField(tiff, TIFFTAG_XRESOLUTION, &dpi);
    TIFFGetField(tiff, TIFFTAG_PAGENAME, &page_name);
    EXPECT_EQ(width, 24u);
    EXPECT_EQ(bits, 1);
    EXPECT_EQ(photometric, PHOTOMETRIC_MINISWHITE);
    EXPECT_EQ(dpi, 1270);
    EXPECT_STREQ(page_name, "Cyan");
    std::vector<unsigned char> row(3);
    for (std::uint32_t y = 0; y < 300; ++y) {
        ASSERT_EQ(TIFFReadScanline(tiff, row.data(), y, 0), 1);
        EXPECT_EQ(row, std::vector<unsigned char>(3, 0xA5));
    }
    TIFFClose(tiff);
}

TEST(PlateTiff, IsTheSameBytesEveryTime) {
    EXPECT_EQ(tiff_of(64, 64), tiff_of(64, 64));
}

}  // namespace
}  // namespace banxin
