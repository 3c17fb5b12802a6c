#pragma once

#include "display/display_list.h"
#include "render/render.h"

namespace banxin {

/// A page of 200 × 300 pt.
inline DisplayList small_page(int number, std::vector<Mark> marks) {
    DisplayList page;
    page.page = PageNumber{number};
    page.label = "A0" + std::to_string(number);
    page.trim = {200_pt, 300_pt};
    page.grid = 12_pt;
    page.marks = std::move(marks);
    return page;
}

inline Document document_of(std::vector<DisplayList> pages) {
    Document document;
    document.facts = {"雁汐日报", "编辑部", "第612期", "2026-11-23T00:00:00+08:00", "zh-Hans"};
    document.inks = {{InkName{"black"}, 0x000000}, {InkName{"red"}, 0xC00000}};
    document.pages = std::move(pages);
    return document;
}

inline FontLibrary& installed_fonts() {
    static FontLibrary library;
    return library;
}

inline FaceId song() {
    return installed_fonts().find({"Noto Serif CJK SC", 400, "zh-Hans"})->face;
}

/// `text` in 12 pt, one cluster a glyph.
inline GlyphRun set_text(Point origin, const std::string& text) {
    GlyphRun run;
    run.origin = origin;
    run.face = song();
    run.size = 12_pt;
    run.text = text;
    const auto shaped = installed_fonts().shape({text, run.face, run.size, RunScript::han, "zh-Hans"});
    for (std::size_t i = 0; i < shaped.size(); ++i) {
        const std::size_t end = i + 1 < shaped.size() ? shaped[i + 1].cluster : text.size();
        run.clusters.push_back({static_cast<std::uint16_t>(end - shaped[i].cluster), 1});
        run.glyphs.push_back(
            {shaped[i].glyph, kNoCharacter, ShortLength(run.width + shaped[i].dx), ShortLength(-shaped[i].dy)});
        run.width += shaped[i].advance;
    }
    return run;
}

/// For documents without text.
inline const RenderFonts& no_fonts() {
    static const RenderFonts none;
    return none;
}

}  // namespace banxin
