// dump_pages OUTPUT DPI [EDITION LAYOUTS]: an edition's pages as a browser gets them, and what must come of that;
// without an edition, a page that is made up of what editions have little of.
//
// OUTPUT/pieces.json, font/PART, picture/ID; truth.json (truth_json.h); PAGE.png as the engine draws it.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

#include "browser/dump/made_page.h"
#include "browser/dump/truth_json.h"
#include "browser/example_pages.h"
#include "render/render.h"

namespace banxin::test {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

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

/// Pages, and of each what of it is compared.
struct DumpedPages {
    Document document;
    std::shared_ptr<const FontLibrary> library;
    std::vector<std::vector<ComparedArea>> areas;
};

void write_pictures(PagePieces& pages, const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& [piece, text] : pages.pieces()) {
        const Json json = Json::parse(*text);
        if (!json.contains("marks")) continue;
        for (const Json& mark : json["marks"]) names.insert(picture_of(mark));
    }
    for (const std::string& name : names) {
        if (const auto picture = pages.picture(name)) write(folder / "picture" / name, *picture->bytes);
    }
}

void write_pieces(const PagePieces& pages, const fs::path& folder) {
    Json pieces;
    for (const auto& [name, text] : pages.pieces()) {
        pieces[name] = Json::parse(*text);
        if (name.starts_with("font/")) write(folder / name, *pages.font(name.substr(5)));
    }
    write(folder / "pieces.json", pieces.dump());
}

bool write_truth(const DumpedPages& pages, const fs::path& folder, int dpi) {
    const RenderFonts fonts = prepare_fonts(pages.document, *pages.library);
    Json truth = Json::array();
    for (std::size_t i = 0; i < pages.document.pages.size(); ++i) {
        const DisplayList& page = pages.document.pages[i];
        truth.push_back(truth_json(page, pages.areas[i]));
        const auto png = render_png(pages.document, fonts, i, dpi);
        if (!png) return false;
        write(folder / (std::to_string(page.page.value) + ".png"), *png);
    }
    write(folder / "truth.json", truth.dump());
    return true;
}

std::vector<ComparedArea> frames_of(const PagePlan& plan) {
    std::vector<ComparedArea> areas;
    for (const FramePlan& frame : plan.frames) {
        for (const PlannedArea& leg : frame.legs) areas.push_back({frame.id.value, plan.turn.to_page(leg.area)});
    }
    return areas;
}

DumpedPages pages_of(const ShownEdition& shown) {
    DumpedPages pages{shown.pages.document(), shown.issue.shared_library(), {}};
    for (const FilledPage& page : shown.issue.set_pages().filled.pages) pages.areas.push_back(frames_of(page.plan));
    return pages;
}

DumpedPages made_pages() {
    const auto library = std::make_shared<FontLibrary>();
    MadePage made = made_page(*library);
    return {std::move(made.document), library, {std::move(made.areas)}};
}

int dump(const std::vector<std::string>& words) {
    std::optional<ShownEdition> shown;
    if (words.size() > 3) shown.emplace(words[2], words[3]);
    if (shown && !shown->is_set()) {
        std::cerr << words[2] << " cannot be set\n";
        return 1;
    }
    const DumpedPages pages = shown ? pages_of(*shown) : made_pages();
    PagePieces pieces;
    pieces.show(pages.document, pages.library);
    write_pieces(pieces, words[0]);
    write_pictures(pieces, words[0]);
    return write_truth(pages, words[0], std::stoi(words[1])) ? 0 : 1;
}

}  // namespace
}  // namespace banxin::test

int main(int count, char** words) {
    if (count < 3) return 2;
    return banxin::test::dump({words + 1, words + count});
}
