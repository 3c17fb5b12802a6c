#include "font/character_map.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr char32_t kFirstPlaneEnd = 0xFFFF;  // No character itself: format 4 closes with it.

/// Codes that follow each other, with glyphs that do.
struct CodeStretch {
    char32_t first = 0;
    char32_t last = 0;
    std::uint16_t glyph = 0;
};

std::vector<CodeStretch> stretches_of(std::span<const MappedGlyph> mapped) {
    std::vector<CodeStretch> stretches;
    for (const MappedGlyph& one : mapped) {
        const bool goes_on = !stretches.empty() && stretches.back().last + 1 == one.code &&
                             stretches.back().glyph + (one.code - stretches.back().first) == one.glyph;
        if (goes_on) {
            stretches.back().last = one.code;
        } else {
            stretches.push_back({one.code, one.code, one.glyph});
        }
    }
    return stretches;
}

/// Big-endian.
class BigEndian {
  public:
    BigEndian& u16(std::size_t value) {
        bytes_.push_back(static_cast<unsigned char>(value >> 8 & 0xFF));
        bytes_.push_back(static_cast<unsigned char>(value & 0xFF));
        return *this;
    }
    BigEndian& u32(std::size_t value) { return u16(value >> 16).u16(value & 0xFFFF); }
    BigEndian& add(const BigEndian& other) {
        bytes_.insert(bytes_.end(), other.bytes_.begin(), other.bytes_.end());
        return *this;
    }
    std::size_t size() const { return bytes_.size(); }
    std::vector<unsigned char> take() { return std::move(bytes_); }

  private:
    std::vector<unsigned char> bytes_;
};

BigEndian all_planes(const std::vector<CodeStretch>& stretches) {
    constexpr std::size_t kHeadBytes = 16;
    constexpr std::size_t kGroup = 12;
    BigEndian table;
    table.u16(12).u16(0).u32(kHeadBytes + kGroup * stretches.size()).u32(0).u32(stretches.size());
    for (const CodeStretch& stretch : stretches) table.u32(stretch.first).u32(stretch.last).u32(stretch.glyph);
    return table;
}

/// What a search by halves starts from, as the table's head has it.
std::size_t largest_power_within(std::size_t count) {
    std::size_t power = 1;
    while (power * 2 <= count) power *= 2;
    return power;
}

std::size_t logarithm(std::size_t power) {
    std::size_t steps = 0;
    for (; power > 1; power /= 2) ++steps;
    return steps;
}

BigEndian first_plane(std::vector<CodeStretch> stretches) {
    std::erase_if(stretches, [](const CodeStretch& stretch) { return stretch.last >= kFirstPlaneEnd; });
    // The last stretch must end at 0xFFFF and lead to no glyph.
    stretches.push_back({kFirstPlaneEnd, kFirstPlaneEnd, 0});
    const std::size_t count = stretches.size();
    const std::size_t power = largest_power_within(count);
    BigEndian table;
    table.u16(4).u16(16 + 8 * count).u16(0);
    table.u16(count * 2).u16(power * 2).u16(logarithm(power)).u16((count - power) * 2);
    for (const CodeStretch& stretch : stretches) table.u16(stretch.last);
    table.u16(0);
    for (const CodeStretch& stretch : stretches) table.u16(stretch.first);
    for (const CodeStretch& stretch : stretches) table.u16(stretch.glyph - stretch.first);
    for (std::size_t i = 0; i < count; ++i) table.u16(0);
    return table;
}

}  // namespace

std::vector<unsigned char> character_map(std::span<const MappedGlyph> mapped) {
    constexpr std::size_t kWindows = 3;
    constexpr std::size_t kHeadBytes = 4 + 2 * 8;
    const std::vector<CodeStretch> stretches = stretches_of(mapped);
    const BigEndian few = first_plane(stretches);
    BigEndian table;
    table.u16(0).u16(2);
    table.u16(kWindows).u16(1).u32(kHeadBytes);
    table.u16(kWindows).u16(10).u32(kHeadBytes + few.size());
    return table.add(few).add(all_planes(stretches)).take();
}

}  // namespace banxin
