#include "issue/marked_words.h"

#include <algorithm>
#include <optional>

#include "compare/version/line_runs.h"
#include "display/cells.h"

namespace banxin {
namespace {

Rect cells_from(const GlyphRun& run, std::size_t first, std::size_t last) {
    const Rect start = cell_of(run, first);
    const Rect end = cell_of(run, last);
    return {start.x, start.y, end.right() - start.x, end.bottom() - start.y};
}

using GlyphPlaces = std::vector<std::optional<int>>;

/// The code point of the whole text that each glyph shows.
GlyphPlaces places_of_glyphs(const RunInText& one) {
    const int start = one.text.from.value - one.run->source.text.from.value;
    GlyphPlaces places;
    for (const PlacedGlyph& glyph : one.run->glyphs)
        places.push_back(glyph.at == kNoCharacter ? std::nullopt : std::optional(glyph.at.value + start));
    return places;
}

void append_cells(std::vector<Rect>& cells, const GlyphRun& run, const GlyphPlaces& places, TextRange range) {
    const auto is_in = [&](std::size_t i) { return places[i] && range.contains({*places[i]}); };
    for (std::size_t i = 0; i < run.glyphs.size();) {
        std::size_t end = i;
        while (end < run.glyphs.size() && is_in(end)) ++end;
        if (end > i) cells.push_back(cells_from(run, i, end - 1));
        i = std::max(end, i + 1);
    }
}

}  // namespace

std::vector<Rect> cells_of(const DisplayList& page, const TextVersion& text, TextRange range) {
    std::vector<Rect> cells;
    for (const RunInText& one : runs_of_text(page, text)) append_cells(cells, *one.run, places_of_glyphs(one), range);
    return cells;
}

}  // namespace banxin
