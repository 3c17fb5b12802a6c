#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "render/shown_text.h"
#include "render/written_fonts.h"

namespace banxin {

// Reads a PDF back while it is written: every character, glyph and link of its pages has to be in it.
//
// It knows what the file says, and nothing of how it was drawn: page contents are inflated, their codes looked up in
// the fonts' own tables. Art of others may bring more characters; none may be missing.
class WrittenPages {
  public:
    void take(std::string_view bytes) { scan_.take(bytes); }
    /// A page has been written, with so many links; it is looked at again in verdict().
    void end_page(const DisplayList& page, int links);
    /// When all of the file has been taken. Fails (world): `page-not-whole`, for every page that lacks something.
    Result<void> verdict();

  private:
    struct WrittenPage {
        const DisplayList* page = nullptr;
        int links = 0;
        int written_links = 0;
        ShownText shown;
    };
    using Fonts = std::map<std::string, WrittenFont, std::less<>>;

    Fonts fonts_of_all() const;

    PdfScan scan_;
    WrittenFonts fonts_;
    std::vector<WrittenPage> pages_;
};

}  // namespace banxin
