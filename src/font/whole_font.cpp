// A font file (OpenType 1.9, "Organization of an OpenType font") starts with a version, the number of its tables and,
// in 16 bytes for each, its tag, checksum, place and length. A collection starts with the places of such heads.
#include "font/whole_font.h"

#include <cstdint>

#include "font/harfbuzz_ptr.h"

namespace banxin {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t kHeadBytes = 12;
constexpr std::uint64_t kRecordBytes = 16;

/// A number of so many bytes, the highest first; nothing beyond the end.
std::uint64_t number_at(std::string_view bytes, std::uint64_t place, int count) {
    std::uint64_t number = 0;
    for (int i = 0; i < count; ++i, ++place)
        number = number << 8 | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0u);
    return number;
}

bool has_all_tables(std::string_view bytes, std::uint64_t head) {
    const std::uint64_t tables = number_at(bytes, head + 4, 2);
    if (head + kHeadBytes + tables * kRecordBytes > bytes.size()) return false;
    for (std::uint64_t i = 0; i < tables; ++i) {
        const std::uint64_t record = head + kHeadBytes + i * kRecordBytes;
        if (number_at(bytes, record + 8, 4) + number_at(bytes, record + 12, 4) > bytes.size()) return false;
    }
    return true;
}

}  // namespace

bool is_whole_font(std::string_view bytes) {
    const std::string_view version = bytes.substr(0, 4);
    if (version == "\0\1\0\0"sv || version == "OTTO" || version == "true") return has_all_tables(bytes, 0);
    if (version != "ttcf") return true;
    const std::uint64_t faces = number_at(bytes, 8, 4);
    if (kHeadBytes + faces * 4 > bytes.size()) return false;
    for (std::uint64_t i = 0; i < faces; ++i) {
        if (!has_all_tables(bytes, number_at(bytes, kHeadBytes + i * 4, 4))) return false;
    }
    return true;
}

bool is_whole_font_file(const std::string& path) {
    const HbBlob file(hb_blob_create_from_file(path.c_str()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(file.get(), &length);
    return bytes == nullptr || is_whole_font({bytes, length});
}

}  // namespace banxin
