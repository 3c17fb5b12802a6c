#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "base/crew.h"
#include "display/display_list.h"
#include "render/drawing_faces.h"
#include "render/render.h"

namespace banxin {

// What drawing asks of glyphs: their outlines, or, for a PDF that embeds them, no more than how far they reach. Cairo
// asks that of each glyph in each size; where it comes out of a box, it costs next to nothing.
enum class Outlines { drawn, embedded };

/// For a PDF of these pages. Art may have effects that no PDF knows: Cairo then draws all that lies there itself.
Outlines outlines_for_pdf(std::span<const DisplayList* const> pages);

// The faces of one document for any number of threads: whoever draws borrows a set of his own, opened when no other is
// free. The last one that came back goes out first, for its glyphs are loaded.
//
// Promises: all of it may be called by several threads at once.
class FacePool {
  public:
    /// Makes every glyph of the pages drawable. A face that lacks one is cut anew with all it has had; what is being
    /// drawn goes on in the faces it borrowed.
    void add(const std::vector<const DisplayList*>& lists, const FontLibrary& library, const Crew& crew);

    std::unique_ptr<DrawingFaces> take(Outlines outlines);
    void give_back(Outlines outlines, std::unique_ptr<DrawingFaces> faces);

  private:
    /// Which glyphs of one face are drawable: the glyph's number is the index.
    using UsedGlyphs = std::vector<bool>;
    static bool note(const GlyphRun& run, UsedGlyphs& glyphs);

    const FontPrograms& programs_for(Outlines outlines);

    std::mutex guard_;
    std::vector<UsedGlyphs> used_;  ///< At its FaceId, as `programs_`.
    FontPrograms programs_;
    FontPrograms boxes_;  ///< font/box_outlines.h; made when first asked for.
    std::map<Outlines, std::vector<std::unique_ptr<DrawingFaces>>> free_;
};

// Faces lent to one drawing, all of a file's pages in the same ones; they go back with it.
class FacesLease {
  public:
    explicit FacesLease(const RenderFonts& fonts, Outlines outlines = Outlines::drawn)
        : pool_(fonts.pool), outlines_(outlines), faces_(pool_ ? pool_->take(outlines) : nullptr) {}
    ~FacesLease() {
        if (pool_) pool_->give_back(outlines_, std::move(faces_));
    }
    FacesLease(const FacesLease&) = delete;
    FacesLease& operator=(const FacesLease&) = delete;

    /// Null when the document has no text.
    const DrawingFaces* get() const { return faces_.get(); }

  private:
    std::shared_ptr<FacePool> pool_;
    Outlines outlines_;
    std::unique_ptr<DrawingFaces> faces_;
};

}  // namespace banxin
