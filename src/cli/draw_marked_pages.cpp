#include "cli/draw_marked_pages.h"

#include "cli/output_files.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "display/page_numbers.h"
#include "render/render.h"

namespace banxin {
namespace {

constexpr int kProofDpi = 110;

/// Those that were chosen, and behind them all that are gone.
std::vector<std::size_t> pages_drawn(const MarkedPages& pages) {
    const std::size_t standing = pages.document.pages.size() - pages.gone;
    std::vector<std::size_t> indices = pages_in(pages.document, pages.chosen);
    std::erase_if(indices, [&](std::size_t index) { return index >= standing; });
    for (std::size_t i = standing; i < pages.document.pages.size(); ++i) indices.push_back(i);
    return indices;
}

std::string image_name(const MarkedPages& pages, std::size_t index) {
    const bool is_gone = index >= pages.document.pages.size() - pages.gone;
    return pages.name + "-" + page_numbers(pages.document.pages[index]) + (is_gone ? "-gone.png" : ".png");
}

}  // namespace

Result<void> draw_marked_pages(const MarkedPages& pages, const FontLibrary& library, const std::string& out) {
    const Document& document = pages.document;
    const RenderFonts fonts = prepare_fonts(document, library);
    const std::vector<std::size_t> indices = pages_drawn(pages);
    auto folder = open_output(out);
    if (!folder) return tl::unexpected(std::move(folder.error()));
    std::vector<OutputFile> files{{pages.name + ".pdf", [&](const ByteSink& sink) {
                                       return render_pdf(document, fonts, indices).and_then(sink);
                                   }}};
    for (const std::size_t index : indices) {
        files.push_back({image_name(pages, index), [&, index](const ByteSink& sink) {
                             return render_png(document, fonts, index, kProofDpi).and_then(sink);
                         }});
    }
    return keep_output(**folder, write_output_files(files, **folder, usual_jobs()));
}

}  // namespace banxin
