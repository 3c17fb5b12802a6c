#pragma once

#include <memory>

#include "base/unicode.h"
#include "display/display_list.h"

namespace banxin::testing {

/// The machine's fonts.
inline const std::shared_ptr<FontLibrary>& shared_fonts() {
    static const auto library = std::make_shared<FontLibrary>();
    return library;
}

inline FaceId noto_song() {
    return shared_fonts()->find({"Noto Serif CJK SC", 400, "zh-Hans"})->face;
}

/// Characters from (100, 200) pt on, 10 pt each; the first ones of a story's second block.
inline GlyphRun shown_run(const std::string& text) {
    GlyphRun run;
    run.origin = {100_pt, 200_pt};
    run.face = noto_song();
    run.size = 10_pt;
    run.text = text;
    for (const ShapedGlyph& shaped : shared_fonts()->shape({text, run.face, run.size, RunScript::han, "zh-Hans"})) {
        run.glyphs.push_back({shaped.glyph, {static_cast<int>(run.glyphs.size())}, ShortLength(run.width), {}});
        run.width += 10_pt;
    }
    run.source = {Element::body, {"ferry"}, 0, 1, {{0}, {static_cast<int>(run.glyphs.size())}}};
    return run;
}

/// A page of 400 × 600 pt.
inline DisplayList page_with(std::vector<Mark> marks, int number = 1) {
    DisplayList page;
    page.page = {number};
    page.label = "A01";
    page.trim = {400_pt, 600_pt};
    page.grid = 12_pt;
    page.marks = std::move(marks);
    return page;
}

inline Document document_with(std::vector<DisplayList> pages) {
    Document document;
    document.inks = {{{"black"}, 0x000000}, {{"red"}, 0xC00000}};
    document.pages = std::move(pages);
    return document;
}

}  // namespace banxin::testing
