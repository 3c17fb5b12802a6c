#include "cli/draw_marked_pages.h"

#include "cli/output_files.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "display/page_numbers.h"
#include "render/render.h"

namespace banxin {
namespace {

constexpr int kProofDpi = 110;

}  // namespace

Result<void> draw_marked_pages(const MarkedPages& pages, const FontLibrary& library, const std::string& out) {
    const Document& document = pages.document;
    const RenderFonts fonts = prepare_fonts(document, library);
    const std::vector<std::size_t> indices = pages_in(document, pages.chosen);
    auto folder = open_output(out);
    if (!folder) return tl::unexpected(std::move(folder.error()));
    std::vector<OutputFile> files{{pages.name + ".pdf", [&](const ByteSink& sink) {
                                       return render_pdf(document, fonts, indices).and_then(sink);
                                   }}};
    for (const std::size_t index : indices) {
        files.push_back(
            {pages.name + "-" + page_numbers(document.pages[index]) + ".png", [&, index](const ByteSink& sink) {
                 return render_png(document, fonts, index, kProofDpi).and_then(sink);
             }});
    }
    return keep_output(**folder, write_output_files(files, **folder, usual_jobs()));
}

}  // namespace banxin
