#include "cli/layout.h"

#include <filesystem>

#include "cli/layout_dirs.h"
#include "cli/layout_drawing.h"
#include "cli/layout_sheet.h"
#include "cli/layout_words.h"
#include "cli/named_house.h"
#include "cli/output_files.h"
#include "cli/say.h"
#include "files/disk_files.h"
#include "read/house/read_paper.h"
#include "read/layout/check_template.h"
#include "read/layout/place_frames.h"
#include "read/layout/read_template.h"
#include "read/text/nearest.h"
#include "render/render.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

Result<std::vector<std::string>> names_in(const std::vector<std::string>& folders, const Files& files) {
    std::vector<std::string> names;
    for (const std::string& folder : folders) {
        const auto listed = files.list(folder);
        if (!listed) return listed;
        for (const std::string& file : *listed) {
            std::string name = fs::path(file).stem().string();
            const bool is_new = std::ranges::count(names, name) == 0;
            if (is_new && fs::path(file).extension() == ".yaml") names.push_back(std::move(name));
        }
    }
    return names;
}

Phrase where_layouts_are(const LayoutOptions& options, const std::vector<std::string>& names) {
    const Phrase guess = did_you_mean(options.name, names);
    const Phrase found = guess.empty() ? phrase("the layouts found are {}", all_of(names)) : guess;
    if (!options.paper.empty()) return found;
    return phrase(
        "a paper's own is found with `--paper mypaper/paper.yaml`, or named by its file, as in "
        "`mypaper/layouts/{}.yaml`; {}",
        options.name, found);
}

/// A file that is named as one, else a layout's in the folders where an edition finds it.
Result<std::string> layout_file(const LayoutOptions& options, const Files& files) {
    if (options.name.ends_with(".yaml")) return options.name;
    auto folders = layout_dirs(files, options.layouts);
    if (!folders) return tl::unexpected(std::move(folders.error()));
    if (!options.paper.empty()) {
        const fs::path beside = fs::path(options.paper).parent_path() / "layouts";
        folders->insert(folders->begin(), beside.generic_string());
    }
    for (const std::string& folder : *folders) {
        const std::string file = (fs::path(folder) / (options.name + ".yaml")).generic_string();
        if (files.has_file(file)) return file;
    }
    const auto names = names_in(*folders, files);
    if (!names) return tl::unexpected(names.error());
    return fail_input({{Severity::error,
                        "missing-layout",
                        {options.name, 0, 0},
                        phrase("there is no layout of this name"),
                        where_layouts_are(options, *names)}});
}

Result<Paper> paper_of(const LayoutOptions& options) {
    if (options.paper.empty()) {
        auto paper = named_house(options.language);
        if (paper) paper->name = "版心";
        return paper;
    }
    return paper_in(options.paper, options.allowed);
}

Result<PageTemplate> template_in(const std::string& file, const Paper& paper, const Files& files) {
    auto placed =
        read_layout(files, file).and_then([&](const LayoutFile& layout) { return place_frames(layout, paper); });
    if (!placed) return placed;
    if (auto wrong = check_template_in(*placed, paper); has_errors(wrong)) return fail_input(std::move(wrong));
    return placed;
}

Result<void> draw(const LayoutSheet& sheet, const FontLibrary& library, const LayoutOptions& options) {
    const Document document = layout_document(sheet);
    const auto folder = open_output(options.out);
    if (!folder) return tl::unexpected(folder.error());
    const RenderFonts fonts = prepare_fonts(document, library);
    const std::string name = "layout-" + sheet.set.edition->pages.front().layout;
    const std::vector<OutputFile> files{
        {name + ".pdf", [&](const ByteSink& sink) { return render_pdf(document, fonts, {}).and_then(sink); }},
        {name + ".png",
         [&](const ByteSink& sink) { return render_png(document, fonts, 0, options.dpi).and_then(sink); }}};
    return keep_output(**folder, write_output_files(files, **folder, 2));
}

Result<void> show(const LayoutOptions& options) {
    const DiskFiles files;
    const auto file = layout_file(options, files);
    if (!file) return tl::unexpected(file.error());
    const auto paper = paper_of(options);
    if (!paper) return tl::unexpected(paper.error());
    const auto layout = template_in(*file, *paper, files);
    if (!layout) return tl::unexpected(layout.error());
    FontLibrary library(paper->font_files);
    const auto sheet = set_layout(*layout, *paper, library);
    if (!sheet) return tl::unexpected(sheet.error());
    if (auto drawn = draw(**sheet, library, options); !drawn) return drawn;
    options.json ? say_data(Stream::out, layout_json(**sheet)) : say(Stream::out, layout_table(**sheet));
    if (!options.json) say(Stream::out, phrase("The layout is drawn in {}/", options.out) + verbatim("\n"));
    return {};
}

}  // namespace

ExitCode show_layout(const LayoutOptions& options) {
    const auto shown = show(options);
    return shown ? ExitCode::fits : report_failure(shown.error(), options.colour);
}

}  // namespace banxin
