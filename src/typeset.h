#pragma once

#include <memory>
#include <optional>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "check/check_memo.h"
#include "check/report.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/page/frame_memo.h"
#include "fill/text/filled_page.h"
#include "fill/text/shaped_stories.h"
#include "font/font_library.h"
#include "furniture/pieces/filled_furniture.h"
#include "model/edition.h"
#include "paint/guide_mode.h"
#include "paint/repaint_edition.h"

namespace banxin {

/// An edition set: its pages filled, judged and ready to draw. Borrows the library; the edition is its own.
struct Typeset {
    std::shared_ptr<const Edition> edition;
    std::shared_ptr<const Edition> look;  ///< model/look_of_edition.h.
    TypeCase type_case;
    FilledEdition filled;
    SharedList<FilledFurniture> furniture;  ///< Of each filled page, in their order.
    Report report;
    Diagnostics diagnostics;  ///< Of setting and checking, in page order.
};

/// Furniture depends on this alone.
struct FurnitureQuestion {
    std::shared_ptr<const Edition> look;  ///< model/look_of_edition.h.
    PagePlan plan;                        ///< Without frames.
    bool operator==(const FurnitureQuestion&) const = default;
    PageNumber place() const { return plan.number; }
};

// What setting an edition leaves for setting it again after an edit: faces, shaped stories and their lines, frames,
// furniture, what was found of pages and stories.
//
// It holds what the newest edition used, and no more. Borrows the library, which must outlive it; a paper that brings
// other font files needs another library, and with it another memo. One a thread.
class TypesetMemo {
  public:
    /// `crew`: who sets the edition, a story or a page each.
    explicit TypesetMemo(FontLibrary& library, Crew crew = {}) : library_(&library), crew_(crew) {}

  private:
    friend Result<Typeset> typeset(std::shared_ptr<const Edition> edition, TypesetMemo& memo);
    SharedList<FilledFurniture> set_furniture_of(const SharedList<FilledPage>& pages, const TypeCase& type_case);

    FontLibrary* library_;
    Crew crew_;
    std::optional<TypeCase> type_case_;  ///< Of the paper that the stories were shaped for.
    std::optional<ShapedStories> stories_;
    FrameMemo frames_;
    std::shared_ptr<const Edition> look_;
    Memo<FurnitureQuestion, FilledFurniture> furniture_;
    CheckMemo checked_;
};

// Sets an edition: resolve, shape, pour, settle the jumps, check.
//
// Promises: what comes out is the same whatever the memo holds. It is left as it was where the edition cannot be set.
Result<Typeset> typeset(std::shared_ptr<const Edition> edition, TypesetMemo& memo);

/// The same with nothing remembered. The library must outlive what comes out.
Result<Typeset> typeset(std::shared_ptr<const Edition> edition, FontLibrary& library);
Result<Typeset> typeset(Edition edition, FontLibrary& library);

/// Paints a typeset edition: the marks of every page.
Document paint(const Typeset& set, GuideMode guides, const Crew& crew = {});

/// Brings the document of an earlier setting up to date: paint/repaint_edition.h. Gives the pages that differ.
std::vector<PageNumber> repaint(const Typeset& set, GuideMode guides, PaintMemo& memo);

}  // namespace banxin
