// dump_pages EDITION LAYOUTS OUTPUT [DPI]: an edition's pages as a browser gets them, and what must come of that, read
// off the display list by itself.
//
// OUTPUT/pieces.json, font/PART, picture/ID; truth.json: of each page its size, frames and runs, in points; PAGE.png at
// so many dots to an inch.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "browser/example_pages.h"
#include "display/source_at.h"

namespace banxin::test {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

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

Json frames_json(const PagePlan& plan) {
    Json frames = Json::array();
    for (const FramePlan& frame : plan.frames) {
        for (const PlannedArea& leg : frame.legs)
            frames.push_back({{"frame", frame.id.value}, {"area", area_json(plan.turn.to_page(leg.area))}});
    }
    return frames;
}

/// What stands at places all over the page, every 7 points across and 5 down: neither divides a line or a cell evenly.
/// Links lie on the words that they are of, and are controls of the page.
Json hits_json(DisplayList page) {
    std::erase_if(page.marks, [](const Mark& mark) { return std::holds_alternative<PageLink>(mark); });
    Json hits = Json::array();
    for (Length y = 2_pt; y < page.trim.height; y += 5_pt) {
        for (Length x = 3_pt; x < page.trim.width; x += 7_pt) {
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

Json page_json(const DisplayList& page, const PagePlan& plan) {
    Json runs = Json::array();
    for (const Mark& mark : page.marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) runs.push_back(run_json(*run));
    }
    return {{"page", page.page.value},
            {"size", {points(page.trim.width), points(page.trim.height)}},
            {"frames", frames_json(plan)},
            {"hits", hits_json(page)},
            {"runs", std::move(runs)}};
}

template <typename Text>
void write(const fs::path& path, const Text& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(text.data()), static_cast<std::streamsize>(text.size()));
}

/// The picture that a mark of a group names, if it is one.
std::string picture_of(const Json& mark) {
    return mark[0] == "i" || mark[0] == "v" ? mark[6].get<std::string>() : "";
}

void write_pictures(ShownEdition& shown, const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& [piece, text] : shown.pieces.pieces()) {
        const Json json = Json::parse(text);
        if (!json.contains("marks")) continue;
        for (const Json& mark : json["marks"]) names.insert(picture_of(mark));
    }
    for (const std::string& name : names) {
        if (const auto picture = shown.pieces.picture(name)) write(folder / "picture" / name, *picture->bytes);
    }
}

void write_pieces(const ShownEdition& shown, const fs::path& folder) {
    Json pieces;
    for (const auto& [name, text] : shown.pieces.pieces()) {
        pieces[name] = Json::parse(text);
        if (name.starts_with("font/")) write(folder / name, *shown.pieces.font(name.substr(5)));
    }
    write(folder / "pieces.json", pieces.dump());
}

void write_truth(const ShownEdition& shown, const fs::path& folder) {
    Json pages = Json::array();
    const Document& document = shown.pages.document();
    for (std::size_t i = 0; i < document.pages.size(); ++i)
        pages.push_back(page_json(document.pages[i], shown.issue.set_pages().filled.pages[i].plan));
    write(folder / "truth.json", pages.dump());
}

int dump(const std::vector<std::string>& words) {
    ShownEdition shown(words[0], words[1]);
    if (!shown.is_set()) {
        std::cerr << words[0] << " cannot be set\n";
        return 1;
    }
    const fs::path folder = words[2];
    write_pieces(shown, folder);
    write_pictures(shown, folder);
    write_truth(shown, folder);
    if (words.size() < 4) return 0;
    for (std::size_t i = 0; i < shown.pages.document().pages.size(); ++i) {
        const auto png = shown.pages.png(i, std::stoi(words[3]));
        if (!png) return 1;
        write(folder / (std::to_string(shown.pages.document().pages[i].page.value) + ".png"), *png);
    }
    return 0;
}

}  // namespace
}  // namespace banxin::test

int main(int count, char** words) {
    if (count < 4) return 2;
    return banxin::test::dump({words + 1, words + count});
}
