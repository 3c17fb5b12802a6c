#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "issue/issue.h"
#include "render/render.h"

namespace banxin {

// The pages of an issue as they were painted last, drawn when they are asked for.
//
// paint_again() comes after each setting. Fonts are cut down for what was not drawn before alone.
class IssuePages {
  public:
    /// Paints what has changed of what is set. Out: nothing of the pages before is drawn any more.
    void paint_again(const Issue& issue);

    const Document& document() const { return painted_.document; }
    /// How often the page's marks have changed, 1 at first; by index in the document.
    int changes(std::size_t index) const { return changes_.at(document().pages[index].page); }
    /// Where the page with a number stands in the document; a spread has two numbers.
    std::optional<std::size_t> index_of(PageNumber number) const;

    // As the renderers give them (render/render.h).

    Result<Bytes> pdf(const std::vector<std::size_t>& indices);
    Result<Bytes> png(std::size_t index, int dpi);
    Result<Bytes> svg(std::size_t index);

  private:
    const RenderFonts& exact_fonts();
    const RenderFonts& grown_fonts();

    std::shared_ptr<const FontLibrary> library_;
    PaintMemo painted_;
    std::map<PageNumber, int> changes_;  ///< Of each page of the document.
    std::optional<RenderFonts> exact_;   ///< Of this document alone: for PDFs.
    std::optional<RenderFonts> grown_;   ///< Of the documents before, too: for bitmaps and SVGs.
    bool grown_has_all_ = false;
};

}  // namespace banxin
