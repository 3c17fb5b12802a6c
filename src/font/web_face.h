#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "font/font_values.h"

namespace banxin {

// A face as a browser is given it: cut into parts, each with the outlines of some glyphs and a code for each of them.
//
// A glyph's code is the character that the face itself shows by it, where that is one which stands alone in a browser,
// whatever its neighbours: no mark that joins another, nothing from right to left, no emoji. Of several, the one that
// text is written in: no radical, no compatibility form; then the first. Every other glyph (half-width figures,
// vertical forms, ligatures) has U+F0000 plus its number. So a code says the same of every part of a face, and in every
// run of the program.
class WebFace {
  public:
    /// Nothing when the file holds no face.
    static std::optional<WebFace> open(const FaceFile& file);

    /// By what the face says of itself, not by where its file lies: letters, digits and `-`.
    const std::string& name() const { return name_; }

    char32_t code(std::uint32_t glyph) const;

    /// An OpenType font of these glyphs, found by their codes; hints, layout and vertical tables dropped. Empty when
    /// the face cannot be cut. Promises: the same bytes for the same set.
    std::vector<unsigned char> part(std::span<const std::uint32_t> glyphs) const;

    ~WebFace();
    WebFace(WebFace&&) noexcept;
    WebFace& operator=(WebFace&&) noexcept;

  private:
    struct Opened;
    explicit WebFace(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> opened_;
    std::string name_;
    std::vector<char32_t> characters_;  ///< At its glyph; 0 for none.
};

}  // namespace banxin
