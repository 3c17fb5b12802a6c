// Real pages made up, from manuscripts as a desk gets them: banxin_made_edition EDITION [PICTURES [PAGE…]].
//
// Every page without a wish of its own gets the stories of its section. For each page: seconds of the processor, what
// it is blamed for, what does not fit; then whether the composer sets what was promised, and which rules of make-up it
// breaks. With a folder, a picture of each page goes there.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include "check/judge_make_up.h"
#include "files/disk_files.h"
#include "fill/text/shaped_stories.h"
#include "makeup/copy/story_copy.h"
#include "makeup/pages/find_room.h"
#include "makeup/pages/make_up_edition.h"
#include "read/edition/read_edition.h"
#include "render/render.h"
#include "typeset.h"

namespace {

using namespace banxin;

double seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

int fail(const Failure& failure) {
    for (const Diagnostic& d : failure.diagnostics)
        fmt::print(stderr, "{}: {}: {}\n", d.spot.file, d.code, d.message.english());
    return 2;
}

void wish(Edition& edition, const std::vector<int>& pages) {
    for (EditionPage& page : edition.pages) {
        const bool named = pages.empty() || std::find(pages.begin(), pages.end(), page.number.value) != pages.end();
        if (page.make_up || !named) continue;
        banxin::MakeUpWish wish;
        wish.automatic = true;
        if (page.number.value == 1) wish.jumps = JumpWish{PageNumber{2}, 4, {}};
        page.make_up = wish;
    }
}

void print(const makeup::MadeUpPage& page) {
    for (const makeup::PageMadeUp& way : page.ways) {
        fmt::print("page {}: {:.3f}, {} white\n", page.page.value, way.price / 1000.0, way.white);
        for (const makeup::Blame& blame : way.blames)
            fmt::print("  {} {:.2f}", word_of(blame.term), blame.price / 1000.0);
        fmt::print("\n");
        for (const makeup::PlacedStory& story : way.stories) {
            fmt::print("  {:<12} rank {} {:>4} lines", story.story.value, static_cast<int>(story.rank), story.lines);
            for (const Phrase& done : story.done) fmt::print("; {}", done.english());
            fmt::print("\n");
        }
        for (const StoryId& story : way.left_out) fmt::print("  {} left out\n", story.value);
    }
}

/// All manuscripts of the folder for the first page that is made up: what their tables cost.
void time_tables(const Edition& edition, const TypeCase& type_case) {
    const auto page = std::find_if(edition.pages.begin(), edition.pages.end(),
                                   [](const EditionPage& one) { return one.make_up.has_value(); });
    if (page == edition.pages.end()) return;
    const auto room = makeup::find_room(edition, *page, makeup::kept_frames(edition, *page));
    if (!room) return;
    PagePlan plan = room->plan;
    for (const auto& [id, story] : edition.stories) {
        StoryBinding binding;
        binding.story = id;
        FramePlan frame;
        frame.binding = FrameBinding{FrameId{id.value}, {}, binding};
        plan.frames.push_back(std::move(frame));
    }
    const ShapedStories shaped = shape_stories(edition, {plan}, type_case, nullptr);
    const FillSources sources = shaped.in(plan.turn.writing, edition);
    const makeup::HeadBands bands = makeup::head_bands(edition.paper, makeup::PageWeight::inside);
    const makeup::Weights weights = makeup::weights_of(makeup::Style::modular);
    const double start = seconds();
    for (const auto& [id, story] : edition.stories)
        makeup::copy_of({id, makeup::Rank::body, bands[2], {}, false}, *room, weights, sources);
    const double all = (seconds() - start) * 1000;
    fmt::print("tables: {} stories, {:.0f} ms, {:.1f} ms each\n", edition.stories.size(), all,
               all / static_cast<double>(edition.stories.size()));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    std::vector<int> numbers;
    for (int i = 3; i < argc; ++i) numbers.push_back(std::atoi(argv[i]));
    auto read = read_edition(DiskFiles(), {argv[1], {BANXIN_LAYOUTS}});
    if (!read) return fail(read.error());
    Edition edition = std::move(read->edition);
    wish(edition, numbers);
    FontLibrary library(edition.paper.font_files);
    const auto type_case = open_type_case(edition.paper, library);
    if (!type_case) return fail(type_case.error());
    time_tables(edition, *type_case);
    const double start = seconds();
    const auto made = makeup::make_up_edition(edition, *type_case, {});
    if (!made) return fail(made.error());
    fmt::print("{:.2f} s\n", seconds() - start);
    Edition whole = edition;
    for (const makeup::MadeUpPage& page : made->pages) {
        print(page);
        if (!page.ways.empty()) whole = makeup::with_page(std::move(whole), page.page, page.ways.front());
    }
    const auto set = typeset(whole, library);
    if (!set) return fail(set.error());
    for (const Diagnostic& d : set->diagnostics) fmt::print("{} {}: {}\n", d.spot.line, d.code, d.message.english());
    if (argc < 3) return 0;
    const Document document = paint(*set, GuideMode::overset);
    const RenderFonts fonts = prepare_fonts(document, library);
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (!numbers.empty() && std::find(numbers.begin(), numbers.end(), static_cast<int>(i) + 1) == numbers.end())
            continue;
        const auto bytes = render_png(document, fonts, i, 110);
        if (!bytes) return 3;
        std::ofstream file(fmt::format("{}/page-{}.png", argv[2], i + 1), std::ios::binary);
        file.write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
    }
    return 0;
}
