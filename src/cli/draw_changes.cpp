#include "cli/draw_changes.h"

#include "cli/output_files.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "display/page_numbers.h"
#include "issue/language.h"
#include "render/render.h"

namespace banxin {
namespace {

constexpr int kProofDpi = 110;

}  // namespace

Result<void> draw_changes(const Issue& issue, const MarkedChanges& marked, const std::set<PageNumber>& pages,
                          const std::string& out) {
    const Document document = marked_proof(issue, marked, spoken());
    const RenderFonts fonts = prepare_fonts(document, issue.library());
    const std::vector<std::size_t> indices = pages_in(document, pages);
    auto folder = open_output(out);
    if (!folder) return tl::unexpected(std::move(folder.error()));
    std::vector<OutputFile> files{
        {"changes.pdf", [&](const ByteSink& sink) { return render_pdf(document, fonts, indices).and_then(sink); }}};
    for (const std::size_t index : indices) {
        files.push_back({"changes-" + page_numbers(document.pages[index]) + ".png", [&, index](const ByteSink& sink) {
                             return render_png(document, fonts, index, kProofDpi).and_then(sink);
                         }});
    }
    return keep_output(**folder, write_output_files(files, **folder, usual_jobs()));
}

}  // namespace banxin
