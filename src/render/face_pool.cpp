#include "render/face_pool.h"

#include <algorithm>
#include <set>
#include <utility>

#include "font/box_outlines.h"

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

using SharedProgram = std::shared_ptr<const SubsetFont>;

/// The program itself where it has no outlines that are dear to measure.
SharedProgram boxed(const SharedProgram& program) {
    if (!program) return nullptr;
    std::vector<unsigned char> bytes = with_box_outlines(program->bytes);
    if (bytes.empty()) return program;
    return std::make_shared<const SubsetFont>(SubsetFont{program->face, std::move(bytes), program->numbers});
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

void FacePool::add(const std::vector<const DisplayList*>& lists, const FontLibrary& library, const Crew& crew) {
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
    boxes_.clear();
    const std::vector<std::size_t> to_cut(lacking.begin(), lacking.end());
    crew.each(to_cut.size(), [&](std::size_t i) {
        const std::size_t face = to_cut[i];
        programs_[face] = std::make_shared<const SubsetFont>(
            library.subset(FaceId{static_cast<std::uint16_t>(face)}, numbers(used_[face])));
    });
}

const FontPrograms& FacePool::programs_for(Outlines outlines) {
    if (outlines == Outlines::drawn) return programs_;
    for (std::size_t face = boxes_.size(); face < programs_.size(); ++face) boxes_.push_back(boxed(programs_[face]));
    return boxes_;
}

std::unique_ptr<DrawingFaces> FacePool::take(Outlines outlines) {
    std::unique_ptr<DrawingFaces> faces;
    FontPrograms programs;
    {
        const std::lock_guard lock(guard_);
        programs = programs_for(outlines);
        auto& free = free_[outlines];
        if (!free.empty()) {
            faces = std::move(free.back());
            free.pop_back();
        }
    }
    if (!faces) faces = std::make_unique<DrawingFaces>();
    faces->open(programs);
    return faces;
}

void FacePool::give_back(Outlines outlines, std::unique_ptr<DrawingFaces> faces) {
    const std::lock_guard lock(guard_);
    free_[outlines].push_back(std::move(faces));
}

Outlines outlines_for_pdf(std::span<const DisplayList* const> pages) {
    const auto is_art = [](const Mark& mark) { return std::holds_alternative<VectorArt>(mark); };
    const auto has_art = [&](const DisplayList* page) { return std::ranges::any_of(page->marks, is_art); };
    return std::ranges::any_of(pages, has_art) ? Outlines::drawn : Outlines::embedded;
}

RenderFonts prepare_fonts(const Document& document, const FontLibrary& library, const Crew& crew) {
    RenderFonts fonts;
    prepare_more(fonts, document, library, crew);
    return fonts;
}

RenderFonts prepare_fonts(const std::vector<const DisplayList*>& lists, const FontLibrary& library, const Crew& crew) {
    RenderFonts fonts{std::make_shared<FacePool>()};
    fonts.pool->add(lists, library, crew);
    return fonts;
}

void prepare_more(RenderFonts& fonts, const Document& document, const FontLibrary& library, const Crew& crew) {
    std::vector<const DisplayList*> lists;
    for (const DisplayList& page : document.pages) lists.push_back(&page);
    if (!fonts.pool) fonts.pool = std::make_shared<FacePool>();
    fonts.pool->add(lists, library, crew);
}

}  // namespace banxin
