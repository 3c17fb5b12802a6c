#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/page/piece_map.h"
#include "desk/page/served_picture.h"
#include "display/display_list.h"
#include "font/font_library.h"

namespace banxin {

// The pages of a document as a browser draws them: pieces by name, each JSON in one line, and the fonts and pictures
// that they name.
//
//   page/N           {"size": [width, height], "label", "pages", "grid", "groups": [name, …], "links": [[x, y, width,
//                    height, page, target x, target y, element, story], …]}; groups in drawing order, by what follows
//                    `page/N/`
//   page/N/FRAME     a group: the marks of a frame (group_json.h tells how)
//   page/N/.under    what is drawn before the frames: boxes, furniture, rules
//   page/N/.over     what is drawn after them: places of advertisements that have not come, overset flags
//   page/N/.lattice  the grid, below everything; page/N/.guides frames' outlines, names and empty slots, above
//   font/PART        {"face": name, "codes": characters}: a part of a face. A browser loads `font(PART)` as a font of
//   that
//                    name. Codes are told of all parts but a face's first, which has whatever the others have not
//
// N is a page's number, of a spread the lower one. A group without marks is no piece, but for frames'. Lengths are
// whole thousandths of a point (thousandths.h), y down, from the trim's upper left corner.
//
// Promises: same page, same bytes, whatever was shown before: groups name faces and characters, and say nothing of
//           parts. A group changes with its own marks alone; what was written for marks that have not changed is not
//           written again. A part or a picture of one name never changes. A part can be had as long as this lives, a
//           picture as long as a piece names it.
// Used by one thread at a time.
class PagePieces {
  public:
    PagePieces();
    ~PagePieces();
    PagePieces(PagePieces&&) noexcept;
    PagePieces& operator=(PagePieces&&) noexcept;

    /// Brings the pieces up to date. `library`: of the document's faces; a document from another library is told by
    /// other faces where those differ.
    void show(const Document& document, const std::shared_ptr<const FontLibrary>& library);
    /// The same where all pages but these are as they were when they were shown last.
    void show(const Document& document, const std::shared_ptr<const FontLibrary>& library,
              const std::vector<PageNumber>& changed);

    /// Of the document shown last, and of all parts of fonts so far.
    const PieceMap& pieces() const;

    /// An OpenType font for a browser; null for a part that no piece has named.
    std::shared_ptr<const std::vector<unsigned char>> font(std::string_view part) const;

    /// Nothing for a picture that no piece names. Vector art is drawn when it is asked for first.
    std::optional<ServedPicture> picture(std::string_view id);

  private:
    struct Kept;
    std::unique_ptr<Kept> kept_;
};

}  // namespace banxin
