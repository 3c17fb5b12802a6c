#pragma once

#include <functional>
#include <mutex>
#include <optional>

#include "compose/type/type_case.h"
#include "model/edition.h"
#include "model/plate_settings.h"
#include "prepress/pass/art_inks.h"
#include "prepress/pass/page_inks.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_metadata.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/output_profile.h"
#include "prepress/profile/profile.h"
#include "prepress/proof/plates.h"
#include "prepress/run/plate_pair.h"
#include "render/render.h"

namespace banxin {

/// How an edition's press files are to be made.
struct PressOrder {
    PressStandard standard = PressStandard::x1a;
    Length bleed;  ///< At most kMostBleed.
    PressProfile profile;
    std::string input_time;  ///< For the slug line, as it was given; may be empty.
    MakePressPicture make_picture;
    OverLimit over_limit = OverLimit::take;
};

/// Black's alone for a page without colour (`colour: no`).
PagePlates plates_of_page(const DisplayList& page, const Edition& edition);

// Makes the press files of an edition, one a page.
//
// Borrows the edition, the type case and the document, which was painted without guides. Pages and plates may be made
// by several threads at once; `make_picture` must allow it.
class PressRun {
  public:
    PressRun(const Edition& edition, const TypeCase& type_case, const Document& document, PressOrder order);
    PressRun(const PressRun&) = delete;
    PressRun& operator=(const PressRun&) = delete;

    const Document& document() const { return document_; }
    const PressProfile& profile() const { return order_.profile; }
    /// By which art that is over the ink limit is separated anew; null where it stays.
    const InkLink* link() const { return link_ ? &*link_ : nullptr; }

    /// page_file_name() of a page.
    std::string file_name(std::size_t page_index, int version = 1) const;
    /// Eight figures that change with anything that the page shows.
    std::string version(std::size_t page_index) const;

    // The page's file, read back and found to keep every rule of its standard.
    //
    // Fails with `press-empty-place` for a picture or an advertisement that is not there, and the reasons of
    // finish_for_press(), of a picture, and of read_back(); a reason that lies in a piece of art names its file.
    Result<std::string> page(std::size_t page_index) const;

    /// The file of a page with nothing on it but one piece of its art, for a look inside. Fails as page().
    Result<std::string> art_alone(const DisplayList& page, const VectorArt& art) const;

    // Two pages' files side by side on one sheet, read back; `name` is for messages. Fails as laid_in_pair() and
    // read_back().
    Result<std::string> pair(const PairOfFiles& files, const std::string& name) const;

    /// The page's plates as pixels, for proofs. Fails as making a press picture fails.
    Result<std::vector<DrawnPlate>> plates(std::size_t page_index, int dpi) const;

    // The plates of a page with the marks round it, for `work`. Fails as making a press picture and as `work` fails.
    Result<void> draw_sheet(std::size_t page_index, int dpi,
                            const std::function<Result<void>(PlateDrawing&)>& work) const;

  private:
    DisplayList sheet_of(std::size_t page_index) const;
    Result<std::vector<PressPicture>> pictures_of(const DisplayList& page) const;
    Result<std::string> pressed(const DisplayList& page, const DisplayList& marks, const std::string& name) const;
    PlateOrder plate_order(const DisplayList& page, const RenderFonts& fonts, int dpi) const;
    PressMetadata metadata(const std::string& label, const std::string& drawn) const;
    std::string day() const;
    DisplayList marks_of(const DisplayList& page) const;

    const Edition& edition_;
    const TypeCase& type_case_;
    const Document& document_;
    PressOrder order_;
    InkTable inks_;
    OutputProfile output_profile_;
    std::optional<InkLink> link_;  ///< Where art that is over the limit is separated anew.
    mutable ArtInks art_inks_;
    mutable std::mutex art_guard_;    ///< Of art_inks_, which remember.
    std::vector<DisplayList> marks_;  ///< Of each page.
};

}  // namespace banxin
