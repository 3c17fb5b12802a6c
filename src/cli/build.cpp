#include "cli/build.h"

#include <numeric>

#include "base/in_parallel.h"
#include "check/fit_table.h"
#include "check/report_json.h"
#include "cli/open_issue.h"
#include "cli/output_files.h"
#include "cli/say.h"
#include "cli/stale_pages.h"
#include "cli/told_pages.h"
#include "display/dump.h"
#include "display/page_numbers.h"
#include "files/disk_files.h"
#include "render/render.h"

namespace banxin {
namespace {

/// What is left of an issue when its pages are painted. What setting them again would need is let go before they are,
/// and what they were set from, as large again as the marks, before they are drawn.
struct Painted {
    Told told;
    Document document;
    std::shared_ptr<const FontLibrary> library;
};

Painted painted_and_closed(std::unique_ptr<Issue> issue, Told told, GuideMode guides) {
    issue->forget();
    return {std::move(told), issue->painted(guides), issue->shared_library()};
}

struct Rendering {
    const BuildOptions& options;
    const Document& document;
    const RenderFonts& fonts;

    bool wants(BuildFormat format) const { return options.formats.contains(format); }
};

/// A file whose bytes come all at once: `bytes` gives a Result<Bytes>.
template <typename Make>
FileMaker all_at_once(Make bytes) {
    return [bytes](const ByteSink& sink) { return bytes().and_then(sink); };
}

std::string file_name(const DisplayList& page) {
    return "page-" + page_numbers(page);
}

void add_page(std::vector<OutputFile>& files, const Rendering& r, std::size_t index) {
    const DisplayList& page = r.document.pages[index];
    const std::string name = file_name(page);
    if (r.wants(BuildFormat::page_pdf))
        files.push_back({name + ".pdf", all_at_once([&r, index] { return render_pdf(r.document, r.fonts, {index}); })});
    if (r.wants(BuildFormat::png))
        files.push_back({name + ".png",
                         all_at_once([&r, index] { return render_png(r.document, r.fonts, index, r.options.dpi); })});
    if (r.wants(BuildFormat::svg))
        files.push_back({name + ".svg", all_at_once([&r, index] { return render_svg(r.document, r.fonts, index); })});
    if (r.options.dump) files.push_back({name + ".txt", [&page](const ByteSink& sink) { return sink(dump(page)); }});
}

/// The longest work first.
std::vector<OutputFile> files_of(const Rendering& r, const std::vector<std::size_t>& pages, const Painted& painted) {
    std::vector<OutputFile> files;
    if (r.wants(BuildFormat::edition_pdf))
        files.push_back(
            {"edition.pdf", [&](const ByteSink& sink) { return write_pdf(r.document, r.fonts, pages, sink); }});
    for (const std::size_t index : pages) add_page(files, r, index);
    if (r.wants(BuildFormat::json))
        files.push_back({"report.json", [&](const ByteSink& sink) {
                             return sink(report_json(painted.told.report, painted.told.findings));
                         }});
    return files;
}

std::vector<std::string> page_names(const Document& document) {
    std::vector<std::string> names;
    for (const DisplayList& page : document.pages) names.push_back(file_name(page));
    return names;
}

/// Where the pages that are told of stand in the document; all of them where none were chosen.
std::vector<std::size_t> pages_to_render(const Painted& painted) {
    if (painted.told.pages) return pages_in(painted.document, *painted.told.pages);
    std::vector<std::size_t> all(painted.document.pages.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

Result<void> render_edition(const BuildOptions& options, const Painted& painted) {
    const Document& document = painted.document;
    const std::vector<std::size_t> pages = pages_to_render(painted);
    const auto folder = open_output(options.out);
    if (!folder) return tl::unexpected(folder.error());
    const RenderFonts fonts = prepare_fonts(document, *painted.library, Crew(jobs_or_usual(options.jobs)));
    const Rendering rendering{options, document, fonts};
    const auto files = files_of(rendering, pages, painted);
    auto written = keep_output(**folder, write_output_files(files, **folder, jobs_or_usual(options.jobs)));
    if (written && options.pages.empty())
        print_diagnostics(stale_pages(DiskFiles(), options.out, page_names(document)), options.colour);
    return written;
}

}  // namespace

ExitCode build(const BuildOptions& options) {
    auto issue = open_to_build(options.edition, Crew(jobs_or_usual(options.jobs)));
    if (!issue) return report_failure(issue.error(), options.colour);
    auto told = told_of(**issue, options.pages);
    if (!told) return report_failure(told.error(), options.colour);
    print_diagnostics(told->findings, options.colour);
    const ExitCode fit = fit_code(**issue, *told);
    const GuideMode guides = options.guides ? GuideMode::all : GuideMode::overset;
    const Painted painted = painted_and_closed(*std::move(issue), *std::move(told), guides);
    const auto written = render_edition(options, painted);
    if (!written) return report_failure(written.error(), options.colour);
    say(Stream::out, fit_table(painted.told.report, table_look(options.colour)));
    say(Stream::out, phrase("Pages are in {}/", options.out) + verbatim("\n"));
    return fit;
}

}  // namespace banxin
