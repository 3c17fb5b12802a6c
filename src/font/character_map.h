#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace banxin {

struct MappedGlyph {
    char32_t code = 0;
    std::uint16_t glyph = 0;
};

// An OpenType `cmap` table (ISO/IEC 14496-22, 5.2.1): format 12 for all codes, and format 4 for those of the first
// plane, which readers expect beside it. `mapped`: by code, each once.
std::vector<unsigned char> character_map(std::span<const MappedGlyph> mapped);

}  // namespace banxin
