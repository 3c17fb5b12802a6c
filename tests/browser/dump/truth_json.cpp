#include "browser/dump/truth_json.h"

#include "display/source_at.h"

namespace banxin::test {
namespace {

using Json = nlohmann::ordered_json;

double points(Length length) {
    return static_cast<double>(length.in_emu()) / static_cast<double>(Length::kPerPoint);
}

Json run_json(const GlyphRun& run) {
    Json glyphs = Json::array();
    for (const PlacedGlyph& glyph : run.glyphs)
        glyphs.push_back(
            {glyph.glyph, points(run.origin.x + glyph.dx), points(run.origin.y + glyph.dy), glyph.at.value});
    const Source& source = run.source;
    return {{"face", static_cast<int>(run.face)},
            {"size", points(run.size)},
            {"setting", static_cast<int>(run.setting)},
            {"width", run.glyph_width},
            {"text", run.text},
            {"from", {name_of(source.element), source.story.value, source.item, source.block}},
            {"glyphs", std::move(glyphs)}};
}

Json area_json(const Rect& area) {
    return {points(area.x), points(area.y), points(area.width), points(area.height)};
}

/// What stands at places all over the page, some 7 points across and 5 down from each other: no whole numbers, or a
/// place would lie where two cells meet, which rounding moves. Links lie on the words that they are of, and are
/// controls of the page.
Json hits_json(DisplayList page) {
    std::erase_if(page.marks, [](const Mark& mark) { return std::holds_alternative<PageLink>(mark); });
    Json hits = Json::array();
    for (Length y = Length::emu(30'211); y < page.trim.height; y += Length::emu(64'147)) {
        for (Length x = Length::emu(41'303); x < page.trim.width; x += Length::emu(89'513)) {
            const auto found = source_at(page, {x, y});
            if (!found) continue;
            Json hit{points(x),          points(y),          name_of(found->source.element), found->source.story.value,
                     found->source.item, found->source.block};
            if (found->character) hit.push_back(found->character->value);
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

}  // namespace

Json truth_json(const DisplayList& page, const std::vector<ComparedArea>& areas) {
    Json runs = Json::array();
    for (const Mark& mark : page.marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) runs.push_back(run_json(*run));
    }
    Json frames = Json::array();
    for (const auto& [frame, area] : areas) frames.push_back({{"frame", frame}, {"area", area_json(area)}});
    return {{"page", page.page.value},
            {"size", {points(page.trim.width), points(page.trim.height)}},
            {"frames", std::move(frames)},
            {"hits", hits_json(page)},
            {"runs", std::move(runs)}};
}

}  // namespace banxin::test
