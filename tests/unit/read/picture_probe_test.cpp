#include "read/picture_probe.h"

#include <gtest/gtest.h>

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
    EXPECT_EQ(probe_picture("a.jpg", "").error(), "is neither JPEG nor PNG");
    EXPECT_EQ(probe_picture("a.gif", "GIF89a").error(), "is neither JPEG nor PNG");
}

TEST(PictureProbe, RefusesADamagedHead) {
    const std::string jpeg = made_jpeg(40, 30);
    const std::string png = made_png(40, 30);
    EXPECT_EQ(probe_picture("a", jpeg.substr(0, 20)).error(), "is damaged: its head cannot be read");
    EXPECT_EQ(probe_picture("a", png.substr(0, 20)).error(), "is damaged: its head cannot be read");
    std::string flipped = png;
    flipped[18] = static_cast<char>(flipped[18] ^ 1);
    EXPECT_EQ(probe_picture("a", flipped).error(), "is damaged: its head cannot be read");
}

TEST(PictureProbe, RefusesAPictureThatBreaksOff) {
    const std::string jpeg = made_jpeg(200, 200);
    const std::string png = made_png(40, 30);
    EXPECT_EQ(probe_picture("a", jpeg.substr(0, jpeg.size() - 2)).error(), "is damaged: it breaks off before its end");
    EXPECT_EQ(probe_picture("a", png.substr(0, png.size() - 4)).error(), "is damaged: it breaks off before its end");
}

}  // namespace
}  // namespace banxin
