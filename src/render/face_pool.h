#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "display/display_list.h"
#include "render/drawing_faces.h"
#include "render/render.h"

namespace banxin {

// The faces of one document for any number of threads: whoever draws borrows a set of his own, opened when no other is
// free. The last one that came back goes out first, for its glyphs are loaded.
//
// Promises: all of it may be called by several threads at once.
class FacePool {
  public:
    /// Makes every glyph of the pages drawable. A face that lacks one is cut anew with all it has had; what is being
    /// drawn goes on in the faces it borrowed.
    void add(const std::vector<const DisplayList*>& lists, const FontLibrary& library);

    std::unique_ptr<DrawingFaces> take();
    void give_back(std::unique_ptr<DrawingFaces> faces);

  private:
    /// Which glyphs of one face are drawable: the glyph's number is the index.
    using UsedGlyphs = std::vector<bool>;
    static bool note(const GlyphRun& run, UsedGlyphs& glyphs);

    std::mutex guard_;
    std::vector<UsedGlyphs> used_;  ///< At its FaceId, as `programs_`.
    FontPrograms programs_;
    std::vector<std::unique_ptr<DrawingFaces>> free_;
};

// Faces lent to one drawing, all of a file's pages in the same ones; they go back with it.
class FacesLease {
  public:
    explicit FacesLease(const RenderFonts& fonts) : pool_(fonts.pool), faces_(pool_ ? pool_->take() : nullptr) {}
    ~FacesLease() {
        if (pool_) pool_->give_back(std::move(faces_));
    }
    FacesLease(const FacesLease&) = delete;
    FacesLease& operator=(const FacesLease&) = delete;

    /// Null when the document has no text.
    const DrawingFaces* get() const { return faces_.get(); }

  private:
    std::shared_ptr<FacePool> pool_;
    std::unique_ptr<DrawingFaces> faces_;
};

}  // namespace banxin
