// Writes the runs of type of a finished edition for the floor: banxin_runs EDITION OUT.txt.
//
// One thing a line, its fields parted by tabs, lengths in EMU; a run belongs to the page above it:
// clang-format off
//     face  INDEX  PATH              the faces in the order in which runs count them, from 0; INDEX within a collection
//     page  WIDTH  HEIGHT
//     run   FACE  SIZE  X  Y  TEXT   X and Y of the run's origin, on the baseline
// clang-format on
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace {

using namespace banxin;

std::string faces_of(const Document& document, const FontLibrary& library) {
    int faces = 0;
    for (const DisplayList& page : document.pages) {
        for (const Mark& mark : page.marks) {
            if (const auto* run = std::get_if<GlyphRun>(&mark))
                faces = std::max(faces, static_cast<int>(run->face) + 1);
        }
    }
    std::string out;
    for (int face = 0; face < faces; ++face) {
        const FaceFile file = library.file(FaceId{static_cast<std::uint16_t>(face)});
        out += fmt::format("face\t{}\t{}\n", file.index, file.path);
    }
    return out;
}

std::string runs_of(const DisplayList& page) {
    std::string out = fmt::format("page\t{}\t{}\n", page.trim.width.in_emu(), page.trim.height.in_emu());
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (!run || run->text.empty()) continue;
        out += fmt::format("run\t{}\t{}\t{}\t{}\t{}\n", static_cast<int>(run->face), run->size.in_emu(),
                           run->origin.x.in_emu(), run->origin.y.in_emu(), run->text);
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return fmt::print(stderr, "usage: banxin_runs EDITION OUT.txt\n"), 2;
    const auto read = read_edition(DiskFiles(), {argv[1], {BANXIN_LAYOUTS}});
    if (!read) return fmt::print(stderr, "banxin_runs: {} cannot be read\n", argv[1]), 3;
    FontLibrary library(read->edition.paper.font_files);
    const auto set = typeset(read->edition, library);
    if (!set) return fmt::print(stderr, "banxin_runs: {} cannot be set\n", argv[1]), 3;
    const Document document = paint(*set, GuideMode::off);
    std::ofstream out(argv[2], std::ios::binary);
    out << faces_of(document, library);
    for (const DisplayList& page : document.pages) out << runs_of(page);
    return out.flush() ? 0 : 3;
}
