#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "prepress/inside/look_inside.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/profile.h"
#include "render/pixels.h"

namespace banxin {

/// One plate of a page as pixels: 255 is bare, 0 full ink, as a film of it looks.
struct DrawnPlate {
    std::string name;      ///< Cyan, Magenta, Yellow, Black, or the spot's.
    PlateMix stands_in{};  ///< The process mix that a full ink of it looks like.
    Pixels film;
};

/// What plates are made with.
struct PlateOrder {
    const RenderFonts& fonts;
    const InkTable& inks;
    const PressProfile& profile;
    MakePressPicture make_picture;
    int dpi = 100;
    PressArt press_art{};  ///< Art is drawn by its press file, overprints too; where empty, by its colours.
};

/// Which plate, and what a full ink of it looks like.
struct PlateTitle {
    std::string name;  ///< Cyan, Magenta, Yellow, Black, or the spot's.
    PlateMix stands_in{};
};

// The plates of a page, drawn one by one in stretches of rows; as drawn_plates() has them.
class PlateDrawing {
  public:
    /// Makes the page's pictures ready. Borrows the order's parts. Fails as making a press picture fails.
    static Result<std::unique_ptr<PlateDrawing>> open(const DisplayList& page, const PlateOrder& order);
    ~PlateDrawing();

    const std::vector<PlateTitle>& plates() const { return titles_; }
    int width() const;
    int height() const;

    /// Rows of a plate: 255 is bare, 0 full ink. Fails as drawing a page fails.
    Result<Pixels> rows(std::size_t plate, int first, int count);

  private:
    struct Content;
    PlateDrawing(const DisplayList& page, const PlateOrder& order);

    const DisplayList page_;
    PlateOrder order_;
    std::vector<PlateTitle> titles_;
    std::unique_ptr<Content> content_;
};

// The plates of a page as the press will have them: the four, then the page's spots by name.
//
// A mark puts its ink on the plates and clears what was there before (knocks out), or, where its ink overprints, leaves
// the plates alone that it has no ink for. Pictures are the press pictures. Colours of SVG are inks of the paper where
// they look like one, else they go through the profile; a PDF page has its own, and overprints as it asks. Fails as
// making a press picture and as drawing a page fails.
Result<std::vector<DrawnPlate>> drawn_plates(const DisplayList& page, const PlateOrder& order);

}  // namespace banxin
