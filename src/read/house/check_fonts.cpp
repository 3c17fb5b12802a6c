// A font file (OpenType 1.9, "Organization of an OpenType font") starts with a version, the number of its tables and,
// in 16 bytes for each, its tag, checksum, place and length. A collection starts with the places of such heads.
#include "read/house/check_fonts.h"

#include <cstdint>

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

bool has_all_faces(std::string_view bytes) {
    const std::uint64_t faces = number_at(bytes, 8, 4);
    if (kHeadBytes + faces * 4 > bytes.size()) return false;
    for (std::uint64_t i = 0; i < faces; ++i) {
        if (!has_all_tables(bytes, number_at(bytes, kHeadBytes + i * 4, 4))) return false;
    }
    return true;
}

}  // namespace

FontFile look_at_font(std::string_view bytes) {
    const std::string_view version = bytes.substr(0, 4);
    const bool is_face = version == "\0\1\0\0"sv || version == "OTTO" || version == "true";
    if (!is_face && version != "ttcf") return FontFile::none;
    const bool is_whole = is_face ? has_all_tables(bytes, 0) : has_all_faces(bytes);
    return is_whole ? FontFile::whole : FontFile::broken_off;
}

Diagnostics check_fonts(const std::vector<std::string>& paths, const Files& files) {
    Diagnostics found;
    for (const std::string& path : paths) {
        const auto bytes = files.read(path);
        if (!bytes) continue;  // who sets with it tells why
        const FontFile file = look_at_font(*bytes);
        if (file == FontFile::broken_off)
            found.push_back({Severity::error,
                             "font-unusable",
                             {path, 0, 0},
                             phrase("this font file breaks off before its end"),
                             phrase("copy it anew, or take it away")});
        if (file == FontFile::none)
            found.push_back({Severity::warning,
                             "font-unusable",
                             {path, 0, 0},
                             phrase("this is no font file of TrueType or OpenType"),
                             phrase("its families are not there")});
    }
    return found;
}

}  // namespace banxin
