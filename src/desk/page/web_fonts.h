#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "desk/page/piece_map.h"
#include "font/font_library.h"
#include "font/web_face.h"

namespace banxin {

// A face that is shown, and how much of it browsers have.
class GrowingFace {
  public:
    explicit GrowingFace(WebFace face) : face_(std::move(face)) {}

    const std::string& name() const { return face_.name(); }
    /// A glyph's code; it is in a part from the next one on.
    char32_t note(std::uint32_t glyph);

    bool has_fresh_glyphs() const { return !fresh_.empty(); }
    bool has_parts() const { return has_parts_; }
    /// Of the glyphs that are in no part yet.
    std::u32string fresh_codes() const;
    std::vector<unsigned char> next_part();

  private:
    WebFace face_;
    std::vector<bool> noted_;           ///< At a glyph's number.
    std::vector<std::uint32_t> fresh_;  ///< In no part.
    bool has_parts_ = false;
};

// The fonts of a document that is edited, as they grow: parts of faces, each with glyphs that no part before it has.
//
// What a page shows is noted while it is written; cut_parts() comes after that. A part is called after its face and
// what is in it.
class WebFonts {
  public:
    using FontBytes = std::shared_ptr<const std::vector<unsigned char>>;

    /// Whose faces are asked for from here on. True for another library than before.
    bool use(const std::shared_ptr<const FontLibrary>& library);

    /// Null for a face that no font can be cut of.
    GrowingFace* face(FaceId id);

    void cut_parts();

    /// `font/PART` by name, as page_pieces.h has it.
    const PieceMap& pieces() const { return pieces_; }
    /// Null for a part that there is not.
    FontBytes bytes(std::string_view part) const;

  private:
    GrowingFace* opened(FaceId id);
    void cut_part(GrowingFace& face);

    std::shared_ptr<const FontLibrary> library_;
    std::map<std::string, GrowingFace> faces_;  ///< By name.
    std::map<FaceId, GrowingFace*> by_id_;      ///< Of the library's faces.
    PieceMap pieces_;
    std::map<std::string, FontBytes, std::less<>> parts_;
};

}  // namespace banxin
