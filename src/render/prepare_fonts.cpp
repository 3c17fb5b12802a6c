#include <utility>

#include "render/drawing_faces.h"
#include "render/render.h"

namespace banxin {
namespace {

/// Which glyphs of one face the document shows: the glyph's number is the index.
using UsedGlyphs = std::vector<bool>;

void note_glyphs(const GlyphRun& run, std::vector<UsedGlyphs>& used) {
    const auto face = static_cast<std::size_t>(run.face);
    if (used.size() <= face) used.resize(face + 1);
    UsedGlyphs& glyphs = used[face];
    for (const PlacedGlyph& placed : run.glyphs) {
        if (glyphs.size() <= placed.glyph) glyphs.resize(placed.glyph + 1);
        glyphs[placed.glyph] = true;
    }
}

std::vector<std::uint32_t> numbers(const UsedGlyphs& used) {
    std::vector<std::uint32_t> glyphs;
    for (std::uint32_t glyph = 0; glyph < used.size(); ++glyph) {
        if (used[glyph]) glyphs.push_back(glyph);
    }
    return glyphs;
}

}  // namespace

RenderFonts prepare_fonts(const Document& document, const FontLibrary& library) {
    std::vector<const DisplayList*> lists;
    for (const DisplayList& page : document.pages) lists.push_back(&page);
    return prepare_fonts(lists, library);
}

RenderFonts prepare_fonts(const std::vector<const DisplayList*>& lists, const FontLibrary& library) {
    std::vector<UsedGlyphs> used;
    for (const DisplayList* list : lists) {
        for (const Mark& mark : list->marks) {
            if (const auto* run = std::get_if<GlyphRun>(&mark)) note_glyphs(*run, used);
        }
    }
    std::vector<SubsetFont> subsets;
    for (std::size_t face = 0; face < used.size(); ++face) {
        if (!used[face].empty())
            subsets.push_back(library.subset(FaceId{static_cast<std::uint16_t>(face)}, numbers(used[face])));
    }
    return {std::make_shared<const DrawingFaces>(std::move(subsets))};
}

}  // namespace banxin
