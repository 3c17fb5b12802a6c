#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "font/font_values.h"

namespace banxin {

// The faces of one run of the program: found through fontconfig, opened once, shaped with HarfBuzz.
//
// The only room that knows HarfBuzz, FreeType or fontconfig. Several threads may ask at once.
// Shaping turns off chws, vchw, palt and vpal (the engine sets pairs of marks itself), keeps locl and kern (Latin).
// Vertical runs are set with vert.
class FontLibrary {
  public:
    /// `own_files`: the house's font files, found before the system's.
    explicit FontLibrary(const std::vector<std::string>& own_files = {});
    ~FontLibrary();
    FontLibrary(FontLibrary&&) noexcept;
    FontLibrary& operator=(FontLibrary&&) noexcept;

    /// The face for a family; always one (another family with as_asked = false). Throws nothing; nothing when no font
    /// at all is installed.
    std::optional<FaceFound> find(const FaceRequest& request);
    bool has_glyph(FaceId face, char32_t character) const;
    /// A face for a character that `preferred` lacks, near in weight; nothing when no installed font has it.
    std::optional<FaceId> fallback(char32_t character, FaceId preferred, std::string_view language);
    /// The own files without a font to set with: missing, of another format, bitmaps, in colour, variable.
    const std::vector<std::string>& unreadable_files() const;

    FaceMetrics metrics(FaceId face) const;
    std::string family(FaceId face) const;
    FaceFile file(FaceId face) const;
    /// Nothing for a glyph without ink (a space). Rounded outward.
    std::optional<InkBounds> ink(FaceId face, std::uint32_t glyph) const;
    std::vector<ShapedGlyph> shape(const RunRequest& run) const;
    /// What the one mark of a run, shaped to `glyph`, needs of its body; measured once for each glyph.
    MarkForm mark_form(const RunRequest& mark, std::uint32_t glyph) const;
    /// Whether the face draws a run of one character otherwise in vertical lines.
    bool has_vertical_form(const RunRequest& mark) const;

    /// The face cut down to `glyphs` (characters, layout tables and hints dropped), for embedding.
    SubsetFont subset(FaceId face, const std::vector<std::uint32_t>& glyphs) const;

  private:
    struct Faces;
    std::unique_ptr<Faces> faces_;
};

}  // namespace banxin
