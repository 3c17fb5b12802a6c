#include "prepress/run/page_proofs.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "display/page_numbers.h"
#include "prepress/pass/plate_words.h"
#include "prepress/proof/soft_proof.h"
#include "prepress/run/press_file_name.h"

namespace banxin {
namespace {

Phrase coverage_row(const std::string& label, const PageCoverage& coverage) {
    constexpr int kRoom = 3;
    Phrase plates = verbatim(std::string(static_cast<std::size_t>(std::max(0, kRoom - display_width(label))), ' '));
    for (const PlateCoverage& plate : coverage.plates)
        plates = plates + verbatim("  ") + plate_words(plate.name) +
                 verbatim(fmt::format(" {:.2f} %", plate.coverage / 100.0));
    return phrase("page {}{}  most ink {} %, over the limit {:.2f} % of the page", label, plates, coverage.most_ink,
                  coverage.over_limit / 10'000.0);
}

/// The beginning of the names of a page's files.
std::string start_of(const DisplayList& page) {
    return fmt::format("page-{}-", page_numbers(page));
}

void add_films(std::vector<ProofFile>& files, const std::vector<DrawnPlate>& plates, const std::string& start,
               int dpi) {
    std::vector<std::string> plate_names;
    for (const DrawnPlate& plate : plates) plate_names.push_back(plate.name);
    const std::vector<std::string> names = film_names(plate_names, {"proof", "ink"});
    for (std::size_t i = 0; i < plates.size(); ++i)
        files.push_back({start + names[i] + ".png", write_png(plates[i].film, dpi)});
}

/// Notes and how finely they are drawn.
struct NotesDrawing {
    const ProofNotes* notes = nullptr;
    int dpi = 100;
};

Result<Pixels> soft_look(const std::vector<DrawnPlate>& plates, const PressProfile& profile,
                         const NotesDrawing& drawing) {
    Pixels proof = soft_proof(plates, profile);
    if (drawing.notes == nullptr) return proof;
    return with_notes(proof, *drawing.notes, drawing.dpi);
}

}  // namespace

Result<ProvedPage> prove_page(const PageProofs& proofs, const PressRun& run, const ProvedSheet& sheet) {
    const DisplayList& page = run.document().pages[sheet.page_index];
    const PressProfile& profile = run.profile();
    const auto plates = run.plates(sheet.page_index, proofs.dpi);
    if (!plates) return tl::unexpected(plates.error());
    const std::string start = start_of(page);
    ProvedPage proved;
    if (proofs.soft) {
        const auto look = soft_look(*plates, profile, {sheet.notes, proofs.dpi});
        if (!look) return tl::unexpected(look.error());
        proved.files.push_back({start + "proof.png", write_png(*look, proofs.dpi)});
    }
    if (proofs.plates) add_films(proved.files, *plates, start, proofs.dpi);
    if (proofs.ink)
        proved.files.push_back({start + "ink.png", write_png(ink_heat_map(*plates, profile.ink_limit), proofs.dpi)});
    proved.coverage = coverage_row(page.label, coverage_of(*plates, profile.ink_limit));
    return proved;
}

}  // namespace banxin
