#include "read/picture/exif.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace banxin {

namespace {

using namespace std::string_view_literals;

constexpr std::uint8_t kApp1 = 0xE1;
constexpr std::uint8_t kStartOfScan = 0xDA;
constexpr std::string_view kExifHead = "Exif\0\0"sv;
constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::size_t kEntryBytes = 12;

/// Numbers of a TIFF block, in its own byte order; nothing beyond its end.
struct Tiff {
    std::string_view bytes;
    bool little = false;

    std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const {
        if (at > bytes.size() || bytes.size() - at < size) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t place = little ? size - 1 - i : i;
            value = value << 8 | static_cast<std::uint8_t>(bytes[at + place]);
        }
        return value;
    }
};

/// The TIFF block of the first EXIF segment; empty without one.
std::string_view exif_block(std::string_view jpeg) {
    std::size_t at = 2;
    while (at + 4 <= jpeg.size() && static_cast<std::uint8_t>(jpeg[at]) == 0xFF) {
        const auto marker = static_cast<std::uint8_t>(jpeg[at + 1]);
        const std::size_t length = static_cast<std::size_t>(static_cast<std::uint8_t>(jpeg[at + 2])) << 8 |
                                   static_cast<std::uint8_t>(jpeg[at + 3]);
        if (marker == kStartOfScan || length < 2 || at + 2 + length > jpeg.size()) return {};
        const std::string_view content = jpeg.substr(at + 4, length - 2);
        if (marker == kApp1 && content.starts_with(kExifHead)) return content.substr(kExifHead.size());
        at += 2 + length;
    }
    return {};
}

}  // namespace

int exif_orientation(std::string_view jpeg) {
    const std::string_view block = exif_block(jpeg);
    const Tiff tiff{block, block.starts_with("II")};
    const auto directory = tiff.number(4, 4);
    const auto entries = directory ? tiff.number(*directory, 2) : std::nullopt;
    for (std::size_t i = 0; entries && i < *entries; ++i) {
        const std::size_t entry = *directory + 2 + i * kEntryBytes;
        if (tiff.number(entry, 2) != kOrientationTag) continue;
        const std::uint32_t value = tiff.number(entry + 8, 2).value_or(1);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

}  // namespace banxin
