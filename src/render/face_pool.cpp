#include "render/face_pool.h"

#include <set>
#include <utility>

namespace banxin {
namespace {

template <typename Used>
std::vector<std::uint32_t> numbers(const Used& used) {
    std::vector<std::uint32_t> glyphs;
    for (std::uint32_t glyph = 0; glyph < used.size(); ++glyph) {
        if (used[glyph]) glyphs.push_back(glyph);
    }
    return glyphs;
}

}  // namespace

/// True when one of the run's glyphs is new.
bool FacePool::note(const GlyphRun& run, UsedGlyphs& glyphs) {
    bool is_new = false;
    for (const PlacedGlyph& placed : run.glyphs) {
        if (glyphs.size() <= placed.glyph) glyphs.resize(placed.glyph + 1);
        is_new |= !glyphs[placed.glyph];
        glyphs[placed.glyph] = true;
    }
    return is_new;
}

void FacePool::add(const std::vector<const DisplayList*>& lists, const FontLibrary& library) {
    const std::lock_guard lock(guard_);
    std::set<std::size_t> lacking;
    for (const DisplayList* list : lists) {
        for (const Mark& mark : list->marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run == nullptr) continue;
            const auto face = static_cast<std::size_t>(run->face);
            if (used_.size() <= face) used_.resize(face + 1);
            if (note(*run, used_[face])) lacking.insert(face);
        }
    }
    programs_.resize(used_.size());
    for (const std::size_t face : lacking) {
        programs_[face] = std::make_shared<const SubsetFont>(
            library.subset(FaceId{static_cast<std::uint16_t>(face)}, numbers(used_[face])));
    }
}

std::unique_ptr<DrawingFaces> FacePool::take() {
    std::unique_ptr<DrawingFaces> faces;
    FontPrograms programs;
    {
        const std::lock_guard lock(guard_);
        programs = programs_;
        if (!free_.empty()) {
            faces = std::move(free_.back());
            free_.pop_back();
        }
    }
    if (!faces) faces = std::make_unique<DrawingFaces>();
    faces->open(programs);
    return faces;
}

void FacePool::give_back(std::unique_ptr<DrawingFaces> faces) {
    const std::lock_guard lock(guard_);
    free_.push_back(std::move(faces));
}

RenderFonts prepare_fonts(const Document& document, const FontLibrary& library) {
    RenderFonts fonts;
    prepare_more(fonts, document, library);
    return fonts;
}

RenderFonts prepare_fonts(const std::vector<const DisplayList*>& lists, const FontLibrary& library) {
    RenderFonts fonts{std::make_shared<FacePool>()};
    fonts.pool->add(lists, library);
    return fonts;
}

void prepare_more(RenderFonts& fonts, const Document& document, const FontLibrary& library) {
    std::vector<const DisplayList*> lists;
    for (const DisplayList& page : document.pages) lists.push_back(&page);
    if (!fonts.pool) fonts.pool = std::make_shared<FacePool>();
    fonts.pool->add(lists, library);
}

}  // namespace banxin
