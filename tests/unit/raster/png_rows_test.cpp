#include "raster/png_rows.h"

#include <gmock/gmock.h>

#include <vector>

#include "support/made_pictures.h"

namespace banxin {
namespace {

using testing::ElementsAre;

/// Two pixels in a row over two others: red, half clear green; blue, white.
SharedBytes four_pixels() {
    return made_png(2, 2, [](int x, int y) {
        constexpr std::uint32_t kPixels[] = {0xFFFF0000, 0x8000FF00, 0xFF0000FF, 0xFFFFFFFF};
        return kPixels[2 * y + x];
    });
}

std::string_view view(const SharedBytes& bytes) {
    return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

TEST(PngRows, ComeFromTheFirstToTheLast) {
    const SharedBytes file = four_pixels();
    PngRows rows(view(file));
    ASSERT_TRUE(rows.open(PngSamples::rgba));
    EXPECT_EQ(rows.width(), 2);
    EXPECT_EQ(rows.height(), 2);
    EXPECT_FALSE(rows.is_interlaced());
    std::vector<unsigned char> row(rows.row_bytes());
    ASSERT_TRUE(rows.read_row(row.data()));
    EXPECT_THAT(row, ElementsAre(255, 0, 0, 255, 0, 255, 0, 128));
    ASSERT_TRUE(rows.read_row(row.data()));
    EXPECT_THAT(row, ElementsAre(0, 0, 255, 255, 255, 255, 255, 255));
}

TEST(PngRows, ComeAllTogether) {
    const SharedBytes file = four_pixels();
    PngRows rows(view(file));
    ASSERT_TRUE(rows.open(PngSamples::rgba));
    std::vector<unsigned char> all(2 * rows.row_bytes());
    ASSERT_TRUE(rows.read_all(all.data()));
    EXPECT_EQ(all[0], 255);
    EXPECT_EQ(all[8 + 2], 255);
}

TEST(PngRows, OfHalfAFileBreakOff) {
    const SharedBytes file = made_png(100, 100, [](int x, int y) { return 0xFF000000u + unsigned(x * y * 77); });
    PngRows rows(view(file).substr(0, file->size() / 2));
    ASSERT_TRUE(rows.open(PngSamples::own));
    std::vector<unsigned char> row(rows.row_bytes());
    int read = 0;
    while (read < 100 && rows.read_row(row.data())) ++read;
    EXPECT_LT(read, 100);
}

TEST(PngRows, AreNoneOfWhatIsNoPng) {
    EXPECT_FALSE(PngRows("no PNG").open(PngSamples::rgba));
    EXPECT_FALSE(PngRows("").open(PngSamples::own));
}

}  // namespace
}  // namespace banxin
