#include "display/marks_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "display/ink_use.h"
#include "display/mark_role_name.h"
#include "display/trace.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

const char* word_of(GlyphSetting setting) {
    if (setting == GlyphSetting::level) return "level";
    return setting == GlyphSetting::upright ? "upright" : "sideways";
}

double points(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0;
}

Json mark_json(const char* kind, MarkRole role, const Rect& area) {
    return {{"kind", kind},        {"role", name_of(role)},       {"x", points(area.x)},
            {"y", points(area.y)}, {"width", points(area.width)}, {"height", points(area.height)}};
}

void add_ink(Json& json, const Tint& tint) {
    json["ink"] = tint.ink.value;
    json["percent"] = tint.percent;
}

Length along(const GlyphRun& run, const PlacedGlyph& glyph) {
    return run.setting == GlyphSetting::level ? glyph.dx : glyph.dy;
}

/// How many bytes of the text each cluster shows, where along the line its first glyph starts, and which character of
/// the source it shows; none for what the engine wrote.
Json clusters_of(const GlyphRun& run) {
    Json clusters = Json::array();
    std::size_t glyph = 0;
    for (const GlyphCluster& cluster : run.clusters) {
        const Length at = glyph < run.glyphs.size() ? along(run, run.glyphs[glyph]) : run.width;
        Json one{{"bytes", cluster.bytes}, {"at", points(at)}};
        if (glyph < run.glyphs.size() && run.glyphs[glyph].at != kNoCharacter)
            one["character"] = run.glyphs[glyph].at.value;
        clusters.push_back(std::move(one));
        glyph += cluster.glyphs;
    }
    return clusters;
}

Json json_of(const GlyphRun& run) {
    Json json{{"kind", "text"},
              {"role", name_of(run.role)},
              {"x", points(run.origin.x)},
              {"y", points(run.origin.y)},
              {"width", points(run.width)},
              {"size", points(run.size)},
              {"setting", word_of(run.setting)},
              {"text", run.text}};
    add_ink(json, run.ink);
    json["clusters"] = clusters_of(run);
    return json;
}

Json json_of(const FilledRect& rect) {
    Json json = mark_json(ink_use(rect) == InkUse::line ? "rule" : "panel", rect.role, rect.area);
    add_ink(json, rect.ink);
    return json;
}

Json json_of(const FilledDisc& disc) {
    const Length half = disc.diameter / 2;
    Json json = mark_json("dot", disc.role, {disc.centre.x - half, disc.centre.y - half, disc.diameter, disc.diameter});
    add_ink(json, disc.ink);
    return json;
}

Json json_of(const WavyLine& wave) {
    const bool is_level = wave.writing == Writing::horizontal;
    const Rect area = is_level ? Rect{wave.start.x, wave.start.y - wave.swing, wave.width, wave.swing * 2}
                               : Rect{wave.start.x - wave.swing, wave.start.y, wave.swing * 2, wave.width};
    Json json = mark_json("wave", wave.role, area);
    add_ink(json, wave.ink);
    return json;
}

Json json_of(const StrokedRect& rect) {
    Json json = mark_json("outline", rect.role, rect.area);
    json["line"] = points(rect.line);
    if (!rect.text.empty()) json["text"] = rect.text;
    add_ink(json, rect.ink);
    return json;
}

/// Round all of a path's points, handles included.
Rect area_of(const DrawnPath& path) {
    if (path.steps.empty()) return {};
    Point least = path.steps.front().to;
    Point most = least;
    const auto widen = [&](Point to) {
        least = {std::min(least.x, to.x), std::min(least.y, to.y)};
        most = {std::max(most.x, to.x), std::max(most.y, to.y)};
    };
    for (const PathStep& step : path.steps) {
        if (step.kind == PathStep::Kind::close) continue;
        widen(step.to);
        if (step.kind != PathStep::Kind::curve) continue;
        widen(step.first_handle);
        widen(step.second_handle);
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

Json json_of(const DrawnPath& path) {
    Json json = mark_json("path", path.role, area_of(path));
    add_ink(json, path.ink);
    return json;
}

Json json_of(const PlacedImage& image) {
    Json json = mark_json("picture", image.role, image.area);
    json["file"] = image.path;
    return json;
}

Json json_of(const VectorArt& art) {
    Json json = mark_json("art", art.role, art.area);
    json["file"] = art.path;
    return json;
}

Json json_of(const PageLink& link) {
    Json json = mark_json("link", MarkRole::jump_to, link.area);
    json.erase("role");
    json["to"] = link.page.value;
    json["to_x"] = points(link.target.x);
    json["to_y"] = points(link.target.y);
    return json;
}

Json json_of(const FrameNote& note) {
    return {{"kind", "frame"}, {"frame", note.frame.value}};
}

/// Where it comes from; nothing for what is of no element of the edition.
void add_source(Json& json, const Mark& mark) {
    const Source* source = source_of(mark);
    if (source == nullptr || source->element == Element::none) return;
    Json from{{"element", name_of(source->element)}};
    if (!source->story.value.empty()) from["story"] = source->story.value;
    from["item"] = source->item;
    if (!source->text.empty()) {
        from["block"] = source->block;
        from["from"] = source->text.from.value;
        from["until"] = source->text.until.value;
    }
    json["source"] = std::move(from);
}

}  // namespace

std::string marks_json(const DisplayList& page) {
    Json marks = Json::array();
    for (const Mark& mark : page.marks) {
        Json json = std::visit([](const auto& one) { return json_of(one); }, mark);
        add_source(json, mark);
        marks.push_back(std::move(json));
    }
    const Json json{{"page", page.page.value},
                    {"pages", page.pages},
                    {"label", page.label},
                    {"width", points(page.trim.width)},
                    {"height", points(page.trim.height)},
                    {"grid", points(page.grid)},
                    {"marks", std::move(marks)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
