#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/em_box.h"
#include "base/length.h"
#include "base/writing.h"

namespace banxin {

/// A face that the library opened: an index, the same for the same requests in the same order.
enum class FaceId : std::uint16_t {};

/// Where a face comes from.
struct FaceFile {
    std::string path;
    unsigned index = 0;  ///< Within a collection.
};

struct FaceRequest {
    std::string family;
    int weight = 400;
    std::string language =
        "zh-Hans";  ///< BCP 47; picks the region's face of a family named without one, and stand-ins.
};

struct FaceFound {
    FaceId face{};
    std::string family;  ///< What was opened; other than asked for when the family is not installed.
    bool as_asked = true;
};

/// In thousandths of an em, up positive.
struct FaceMetrics {
    int ascent = kEmHead;
    int descent = -kEmFoot;
    int cap_height = 700;
    bool has_halt = false;  ///< GPOS half-width forms.
};

// A laid-out glyph of a run; lengths at the run's size.
//
// dx goes along the line, dy toward the line before: up, or to the right in vertical writing, from a baseline that
// leaves the head of the em box (base/em_box.h) on that side.
struct ShapedGlyph {
    std::uint32_t glyph = 0;
    std::uint32_t cluster = 0;  ///< Byte offset in the run's text.
    Length advance;
    Length dx;
    Length dy;
};

// Half width: the face's own narrow figures and letters (OpenType hwid), two to an em, where it has them.
// Full width: its own quotes, dashes and dots of a whole em (fwid).
enum class GlyphForms : std::uint8_t { usual, half_width, full_width };

enum class RunScript { han, hangul, kana, latin, other };

struct RunRequest {
    std::string_view text;  ///< UTF-8, one paragraph's run of one face.
    FaceId face{};
    Length size;
    RunScript script = RunScript::han;
    std::string_view language = "zh-Hans";
    GlyphForms forms = GlyphForms::usual;
    Writing writing = Writing::horizontal;  ///< Vertical: upright one under the other, in the face's vertical forms.
};

/// The ink of a glyph in thousandths of an em; y up, from the origin on the baseline.
struct InkBounds {
    int left = 0;
    int bottom = 0;
    int right = 0;
    int top = 0;
};

/// What a mark's ink leaves blank of its body, in thousandths of the advance: halves and quarters, where the face sees
/// to it.
struct MarkForm {
    int before = 0;
    int after = 0;
    int ink = 0;  ///< Width of the ink in thousandths of an em.
    bool operator==(const MarkForm&) const = default;
};

/// A font program with a part of a face's glyphs, which have numbers of their own in it.
struct SubsetFont {
    FaceId face{};
    std::vector<unsigned char> bytes;
    std::vector<std::uint16_t>
        numbers;  ///< At a glyph's number in the face: its number in the program; 0 when it has none.
};

// The faces of one run of the program: found through fontconfig, opened once, shaped with HarfBuzz.
//
// The only room that knows HarfBuzz, FreeType or fontconfig. Several threads may ask at once; they take turns.
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
