#include "display/source_at.h"

#include <algorithm>

#include "display/cells.h"

namespace banxin {
namespace {

bool holds(const Rect& area, Point place) {
    return area.x <= place.x && place.x < area.right() && area.y <= place.y && place.y < area.bottom();
}

std::optional<TextOffset> character_at(const GlyphRun& run, Point place) {
    const bool level = run.setting == GlyphSetting::level;
    const Length along = level ? place.x - run.origin.x : place.y - run.origin.y;
    const PlacedGlyph* found = run.glyphs.empty() ? nullptr : &run.glyphs.front();
    for (const PlacedGlyph& glyph : run.glyphs) {
        if (cell_start(run, glyph) <= along && glyph.at != found->at) found = &glyph;
    }
    return found == nullptr || found->at == kNoCharacter ? std::nullopt : std::optional(found->at);
}

std::optional<SourceAt> answer(const Source& source) {
    if (source.element == Element::none) return std::nullopt;
    return SourceAt{source, source.text.empty() ? std::nullopt : std::optional(source.text.from)};
}

struct Asked {
    Point place;

    std::optional<SourceAt> operator()(const GlyphRun& run) const {
        if (!holds(cells_of(run), place) || run.source.element == Element::none) return std::nullopt;
        return SourceAt{run.source, character_at(run, place)};
    }
    std::optional<SourceAt> operator()(const FilledDisc& disc) const {
        const Length half = disc.diameter / 2;
        const Rect area{disc.centre.x - half, disc.centre.y - half, disc.diameter, disc.diameter};
        return holds(area, place) ? answer(disc.source) : std::nullopt;
    }
    /// Lines are too thin to be meant.
    std::optional<SourceAt> operator()(const WavyLine&) const { return std::nullopt; }
    std::optional<SourceAt> operator()(const DrawnPath&) const { return std::nullopt; }
    std::optional<SourceAt> operator()(const FrameNote&) const { return std::nullopt; }
    template <typename Area>
    std::optional<SourceAt> operator()(const Area& mark) const {
        return holds(mark.area, place) ? answer(mark.source) : std::nullopt;
    }
};

bool shows_text(const SourceAt& found) {
    return !found.source.text.empty();
}

}  // namespace

std::optional<SourceAt> source_at(const DisplayList& page, Point place) {
    std::optional<SourceAt> topmost;
    for (auto mark = page.marks.rbegin(); mark != page.marks.rend(); ++mark) {
        const auto found = std::visit(Asked{place}, *mark);
        if (!found) continue;
        if (shows_text(*found)) return found;
        if (!topmost) topmost = found;
    }
    return topmost;
}

}  // namespace banxin
