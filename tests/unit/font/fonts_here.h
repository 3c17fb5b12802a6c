#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "font/font_library.h"

// The tests' fonts: Noto Serif/Sans CJK and LXGW WenKai, as Debian installs them.
namespace banxin::testing {

inline const FaceRequest kSong{"Noto Serif CJK SC", 400, "zh-Hans"};

inline FaceId song(FontLibrary& library) {
    return library.find(kSong)->face;
}

/// `text` in the given face at 9 pt (114 300 EMU).
inline RunRequest at_9pt(std::string_view text, FaceId face) {
    return {.text = text, .face = face, .size = Length::pt(9)};
}

inline Length width(const std::vector<ShapedGlyph>& glyphs) {
    Length sum;
    for (const ShapedGlyph& g : glyphs) sum += g.advance;
    return sum;
}

inline std::vector<std::uint32_t> clusters(const std::vector<ShapedGlyph>& glyphs) {
    std::vector<std::uint32_t> offsets;
    for (const ShapedGlyph& g : glyphs) offsets.push_back(g.cluster);
    return offsets;
}

}  // namespace banxin::testing
