#include "desk/page/run_places.h"

#include <algorithm>

#include "desk/page/folded.h"
#include "desk/page/thousandths.h"

namespace banxin {
namespace {

using Numbers = std::vector<std::optional<std::int64_t>>;

const std::string kNothing = "[]";

std::int64_t along(const GlyphRun& run, const PlacedGlyph& glyph) {
    return thousandths(run.setting == GlyphSetting::level ? glyph.dx : glyph.dy);
}

std::int64_t across(const GlyphRun& run, const PlacedGlyph& glyph) {
    return thousandths(run.setting == GlyphSetting::level ? glyph.dy : glyph.dx);
}

}  // namespace

std::string along_json(const GlyphRun& run) {
    Numbers steps;
    std::int64_t before = 0;
    for (const PlacedGlyph& glyph : run.glyphs) {
        const std::int64_t now = along(run, glyph);
        steps.push_back(now - before);
        before = now;
    }
    if (!steps.empty() && steps.front() == 0) steps.erase(steps.begin());
    return folded(steps);
}

std::string across_json(const GlyphRun& run) {
    Numbers places;
    for (const PlacedGlyph& glyph : run.glyphs) places.push_back(across(run, glyph));
    const bool on_line = std::ranges::all_of(places, [](const auto& place) { return place == 0; });
    return on_line ? kNothing : folded(places);
}

std::string characters_json(const GlyphRun& run) {
    if (run.source.text.empty()) return kNothing;
    Numbers steps;
    int before = run.source.text.from.value - 1;
    for (const PlacedGlyph& glyph : run.glyphs) {
        if (glyph.at == kNoCharacter) {
            steps.emplace_back();
            continue;
        }
        steps.emplace_back(glyph.at.value - before);
        before = glyph.at.value;
    }
    const bool one_by_one = std::ranges::all_of(steps, [](const auto& step) { return step == 1; });
    return one_by_one ? kNothing : folded(steps);
}

int told_count(const GlyphRun& run) {
    if (run.source.text.empty()) return -1;
    const int count = run.source.text.count();
    return count == static_cast<int>(run.glyphs.size()) ? 0 : count;
}

}  // namespace banxin
