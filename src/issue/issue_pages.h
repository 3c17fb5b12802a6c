#pragma once

#include <optional>
#include <vector>

#include "issue/issue.h"
#include "render/render.h"

namespace banxin {

// The pages of an issue as they were painted last, drawn when they are asked for.
//
// Borrows the issue's faces: paint_again() comes after each setting.
class IssuePages {
  public:
    /// Paints what is set. Out: nothing of the pages before is drawn any more.
    void paint_again(const Issue& issue);

    const Document& document() const { return document_; }
    /// How often the page has come to look otherwise, 1 at first; by index in the document.
    int changes(std::size_t index) const { return changes_[index]; }
    /// Where the page with a number stands in the document; a spread has two numbers.
    std::optional<std::size_t> index_of(PageNumber number) const;

    std::string pdf(const std::vector<std::size_t>& indices) { return render_pdf(document_, fonts(), indices); }
    std::string png(std::size_t index, int dpi) { return render_png(document_, fonts(), index, dpi); }
    std::string svg(std::size_t index) { return render_svg(document_, fonts(), index); }

  private:
    const RenderFonts& fonts();

    const FontLibrary* library_ = nullptr;
    Document document_;
    std::vector<int> changes_;  ///< Of each page of the document.
    std::optional<RenderFonts> fonts_;
};

}  // namespace banxin
