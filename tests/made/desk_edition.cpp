#include "desk_edition.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "files/disk_files.h"
#include "files/overlay_files.h"
#include "read/edition/read_edition.h"

namespace banxin::test {
namespace {

const std::string kFolder = std::string(BANXIN_SOURCE_DIR) + "/examples/yanxi/2026-11-28";

constexpr const char* kPlan = R"(
date: 2026-11-28
number: 331
total: 8422
paper: ../../../examples/yanxi/paper.yaml
pages:
  - {page: 1, layout: made-front, section: 要闻, ear: [天气]}
  - {page: 2, layout: made-inside, section: 综合新闻}
  - {page: 3, layout: made-with-ad, section: 港口·渔农, frames: {ad: {ad: oranges-3x15.svg}}}
)";

/// Its `rest` is a frame that stands empty: none is kept of it.
std::string layout(const std::string& name, const std::string& furniture, const std::string& frames) {
    return "name: " + name +
           "\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 12字, gutter: 1字, lines: 88}\nfurniture:\n" +
           furniture + "frames:\n  - {id: rest, columns: 1-6, lines: 20-60}\n" + frames;
}

Edition read_desk() {
    OverlayFiles files(std::make_shared<DiskFiles>());
    const std::string folio = "  - {kind: folio, columns: 1-6, lines: 1-2}\n";
    files.put(kFolder + "/edition.yaml", kPlan);
    files.put(
        kFolder + "/layouts/made-front.yaml",
        layout("made-front",
               "  - {kind: masthead, columns: 1-4, lines: 1-11}\n  - {kind: ear, columns: 5-6, lines: 1-11}\n", ""));
    files.put(kFolder + "/layouts/made-inside.yaml", layout("made-inside", folio, ""));
    files.put(kFolder + "/layouts/made-with-ad.yaml",
              layout("made-with-ad", folio, "  - {id: ad, kind: ad, columns: 4-6, lines: 74-88}\n"));
    auto read = read_edition(files, {kFolder});
    if (!read) throw std::runtime_error("the desk's edition cannot be read");
    return std::move(read->edition);
}

}  // namespace

DeskEdition::DeskEdition()
    : edition(read_desk()),
      library(edition.paper.font_files),
      type_case(open_type_case(edition.paper, library).value()) {}

banxin::MakeUpWish& DeskEdition::wish(int number) {
    std::optional<banxin::MakeUpWish>& wish = page(number).make_up;
    if (!wish) wish.emplace();
    return *wish;
}

void DeskEdition::take(int number, std::vector<std::string> stories) {
    for (std::string& story : stories) wish(number).stories.push_back(StoryId{std::move(story)});
}

makeup::EditionMadeUp DeskEdition::make_up(const makeup::EditionWish& wish) {
    return makeup::make_up_edition(edition, type_case, wish).value();
}

Typeset DeskEdition::set(const makeup::EditionMadeUp& made) {
    Edition whole = edition;
    for (const makeup::MadeUpPage& page : made.pages)
        whole = makeup::with_page(std::move(whole), page.page, page.ways.at(0));
    return typeset(std::move(whole), library).value();
}

const StoryPart* part_of(const Typeset& set, PageNumber number, const FrameId& id) {
    for (const FilledPage& page : set.filled.pages) {
        if (page.plan.number != number) continue;
        const auto frame = std::find_if(page.frames.begin(), page.frames.end(),
                                        [&](const FilledFrame& filled) { return filled.frame == id; });
        if (frame != page.frames.end() && !frame->parts.empty()) return &frame->parts.front();
    }
    return nullptr;
}

}  // namespace banxin::test
