// What a press file costs beside Cairo's drawing of it: banxin_press EDITION.
//
// Milliseconds of the processor a page, the median of nine runs: Cairo draws the sheet; the press pass puts inks, boxes
// and intent into it; the file is read back. Pictures are one grey dot each: converting them is another matter, and
// cached.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <stdexcept>

#include "files/disk_files.h"
#include "prepress/back/read_back.h"
#include "prepress/pass/art_inks.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_pass.h"
#include "prepress/pictures/picture_places.h"
#include "read/edition/read_edition.h"
#include "render/press_sheet.h"
#include "typeset.h"

namespace {

using namespace banxin;

constexpr int kRuns = 9;
using Laps = std::array<double, 3>;

double now_ms() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

struct Bench {
    const Document& document;
    const InkTable inks;
    const PressProfile profile;
    const OutputProfile output_profile;
    const RenderFonts fonts;
};

Laps time_page(const Bench& bench, ArtInks& art_inks, const DisplayList& page) {
    const SignedPage sheet = sign_pictures(page);
    const std::vector<PressPicture> dots(sheet.pictures.size(),
                                         PressPicture{1, 1, PictureInks::grey, PictureCoding::flat, "\x80"});
    const double start = now_ms();
    PressColours colours(bench.inks);
    note_art_inks(sheet.page, art_inks, colours);
    const std::string drawn = render_press_sheet({sheet.page, {}, kSheetMargin, {}}, bench.fonts, colours).value();
    const double drawing = now_ms();
    const PressMetadata words{"bench", "", bench.document.facts.date, std::string(32, '0')};
    const auto file =
        finish_for_press(drawn, {colours, dots, bench.output_profile, words, page.trim, kSheetMargin, {}, "bench"});
    const double pass = now_ms();
    // A page that is refused early costs nothing: its times would say nothing.
    if (!file) throw std::runtime_error(fmt::format("page {} makes no press file", page.page.value));
    read_back(*file, {PressStandard::x1a, {}, "bench"});
    return {drawing - start, pass - drawing, now_ms() - pass};
}

Laps median_of(const Bench& bench, const DisplayList& page) {
    std::array<std::vector<double>, 3> runs;
    ArtInks art_inks(bench.inks, bench.profile);
    for (int run = 0; run < kRuns; ++run) {
        const Laps laps = time_page(bench, art_inks, page);
        for (std::size_t i = 0; i < laps.size(); ++i) runs[i].push_back(laps[i]);
    }
    Laps median{};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::nth_element(runs[i].begin(), runs[i].begin() + kRuns / 2, runs[i].end());
        median[i] = runs[i][kRuns / 2];
    }
    return median;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return fmt::print(stderr, "usage: banxin_press EDITION\n"), 2;
    const auto read = read_edition(DiskFiles(), {argv[1], {BANXIN_LAYOUTS}});
    if (!read) return fmt::print(stderr, "banxin_press: {} cannot be read\n", argv[1]), 3;
    FontLibrary library(read->edition.paper.font_files);
    const auto set = typeset(read->edition, library);
    if (!set) return fmt::print(stderr, "banxin_press: {} cannot be set\n", argv[1]), 3;
    const Document document = paint(*set, GuideMode::off);
    const PressProfile profile = newsprint_profile(220);
    const Bench bench{document, press_inks(read->edition.paper.inks), profile, pack_profile(profile),
                      prepare_fonts(document, library)};
    fmt::print("{:>4} {:>10} {:>10} {:>10}\n", "page", "drawing", "pass", "read back");
    for (const DisplayList& page : document.pages) {
        const Laps laps = median_of(bench, page);
        fmt::print("{:>4} {:>7.1f} ms {:>7.1f} ms {:>7.1f} ms\n", page.page.value, laps[0], laps[1], laps[2]);
    }
    return 0;
}
