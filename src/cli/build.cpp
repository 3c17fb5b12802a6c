#include "cli/build.h"

#include <fmt/format.h>

#include <functional>

#include "check/fit_table.h"
#include "check/report_json.h"
#include "cli/open_issue.h"
#include "cli/page_choice.h"
#include "display/dump.h"
#include "display/page_numbers.h"
#include "files/disk_files.h"
#include "files/write_file.h"
#include "issue/stale_pages.h"
#include "render/render.h"

namespace banxin {
namespace {

/// A file to write, and how its bytes are made when its turn comes.
struct Output {
    std::string name;
    std::function<std::string()> bytes;
};

struct Rendering {
    const BuildOptions& options;
    const Document& document;
    const RenderFonts& fonts;
};

void add_page(std::vector<Output>& outputs, const Rendering& r, std::size_t index) {
    const DisplayList& page = r.document.pages[index];
    const std::string name = "page-" + page_numbers(page);
    if (!r.options.pdf_only) {
        outputs.push_back({name + ".pdf", [&r, index] { return render_pdf(r.document, r.fonts, {index}); }});
        outputs.push_back(
            {name + ".png", [&r, index] { return render_png(r.document, r.fonts, index, r.options.dpi); }});
        outputs.push_back({name + ".svg", [&r, index] { return render_svg(r.document, r.fonts, index); }});
    }
    if (r.options.dump) outputs.push_back({name + ".txt", [&page] { return dump(page); }});
}

std::vector<Output> outputs_of(const Rendering& r, const std::vector<std::size_t>& pages) {
    std::vector<Output> outputs;
    outputs.push_back({"edition.pdf", [&r, &pages] { return render_pdf(r.document, r.fonts, pages); }});
    for (const std::size_t index : pages) add_page(outputs, r, index);
    return outputs;
}

Result<void> write_outputs(const std::vector<Output>& outputs, const std::string& folder) {
    ProgressLine progress(outputs.size());
    for (const Output& output : outputs) {
        progress.step(output.name);
        auto written = write_file(folder + "/" + output.name, output.bytes());
        if (!written) return written;
    }
    return {};
}

std::vector<std::string> names_of(const std::vector<Output>& outputs) {
    std::vector<std::string> names;
    for (const Output& output : outputs) names.push_back(output.name);
    return names;
}

Result<void> render_edition(const BuildOptions& options, const Issue& issue) {
    const GuideMode guides = options.guides ? GuideMode::all : GuideMode::overset;
    const Document document = issue.painted(guides);
    const auto pages = choose_pages(document, options.pages);
    if (!pages) return tl::unexpected(pages.error());
    if (auto made = make_folder(options.out); !made) return made;
    const RenderFonts fonts = prepare_fonts(document, issue.library());
    const Rendering rendering{options, document, fonts};
    auto outputs = outputs_of(rendering, *pages);
    outputs.push_back({"report.json", [&] { return report_json(issue.set_pages().report, issue.diagnostics()); }});
    auto written = write_outputs(outputs, options.out);
    if (written && options.pages.empty())
        print_diagnostics(stale_pages(DiskFiles(), options.out, names_of(outputs)), options.colour);
    return written;
}

}  // namespace

ExitCode build(const BuildOptions& options) {
    const auto issue = open_issue(options.edition, options.layouts, options.colour);
    if (!issue) return report_failure(issue.error(), options.colour);
    const auto written = render_edition(options, **issue);
    if (!written) return report_failure(written.error(), options.colour);
    fmt::print("{}Pages are in {}/\n", fit_table((*issue)->set_pages().report, colour_for(Stream::out, options.colour)),
               options.out);
    return fit_code(**issue);
}

}  // namespace banxin
