#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "prepress/pictures/press_pictures_rows.h"

namespace banxin {
namespace {

/// The check of a PNG chunk (ISO 15948, annex D).
std::uint32_t crc_of(const std::string& bytes) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}
std::string four_bytes(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift);
    return bytes;
}

/// The head of a grey PNG; interlaced or not.
std::string png_head(std::uint32_t width, std::uint32_t height, char interlace) {
    const std::string head = "IHDR" + four_bytes(width) + four_bytes(height) + std::string("\x08\0\0\0", 4) + interlace;
    const std::string data = "IDAT";
    return "\x89PNG\r\n\x1a\n" + four_bytes(13) + head + four_bytes(crc_of(head)) + four_bytes(0) + data +
           four_bytes(crc_of(data));
}

// 20 000 × 10 000 pixels are 200 million: row by row they may come, all together they may not.
TEST(PressPicture, ThatIsInterlacedAndTooLargeIsRefused) {
    const auto fault_of = [](const std::string& png) -> std::optional<RowsFault> {
        const FileBytes bytes(png.begin(), png.end());
        const auto rows = open_png_rows(bytes);
        return rows ? std::nullopt : std::optional(rows.error());
    };
    EXPECT_EQ(fault_of(png_head(20'000, 10'000, 1)), RowsFault::too_large);
    EXPECT_EQ(fault_of(png_head(20'000, 10'000, 0)), std::nullopt);
}

}  // namespace
}  // namespace banxin
