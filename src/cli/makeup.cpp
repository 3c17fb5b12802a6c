#include "cli/makeup.h"

#include <algorithm>
#include <filesystem>
#include <regex>

#include "check/select_pages.h"
#include "cli/interrupts.h"
#include "cli/makeup_words.h"
#include "cli/open_issue.h"
#include "cli/output_files.h"
#include "cli/say.h"
#include "issue/make_up_issue.h"
#include "model/page_label.h"
#include "read/edition/write_stored_page.h"
#include "read/yaml/key_language.h"
#include "render/render.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

/// The pages asked for; none for all.
Result<std::vector<PageNumber>> pages_wanted(const Edition& edition, const PageChoice& choice) {
    if (choice.empty()) return std::vector<PageNumber>{};
    const auto chosen = chosen_pages(edition, choice);
    if (!chosen) return tl::unexpected(chosen.error());
    return std::vector<PageNumber>(chosen->begin(), chosen->end());
}

Result<MadeUpIssue> made_up(Issue& issue, const MakeUpOptions& options) {
    auto pages = pages_wanted(issue.edition_read(), options.pages);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    const GentleInterrupt interrupt;
    ProgressLine progress(0);
    MakeUpOrder order{*std::move(pages), options.alternatives, options.seed, Crew(jobs_or_usual(options.jobs)), {}};
    const Edition& edition = issue.edition_read();
    order.go_on = [&](const makeup::MakingUp& now) {
        progress.show(now.done, sheet_label(now.page, edition));
        return !interrupt.asked();
    };
    return make_up_issue(issue, order);
}

/// What the rules of make-up say of the pages made, and whether everything on them fits when it is set.
struct MadeSet {
    Diagnostics findings;
    bool fits = false;
};

/// What is found at a frame that was just made is found in the file that it is stored in.
Diagnostic in_stored_page(Diagnostic found, const Edition& edition) {
    if (!found.spot.file.empty() || found.page.value == 0) return found;
    const fs::path file = fs::path(edition.file).parent_path() / stored_page_name(found.page);
    found.spot = {file.generic_string(), 0, 0};
    return found;
}

Result<MadeSet> set_made(Issue& issue, const MadeUpIssue& made) {
    const auto set = issue.set_other(made.edition);
    if (!set) return tl::unexpected(set.error());
    std::set<PageNumber> pages;
    for (const PageToStore& page : made.pages) pages.insert(page.page);
    MadeSet of;
    for (const Diagnostic& found : findings_on(pages, set->diagnostics, made.edition)) {
        const auto& rules = make_up_rules();
        if (std::ranges::any_of(rules, [&](const NamedRule& rule) { return rule.id == found.code; }))
            of.findings.push_back(in_stored_page(found, made.edition));
    }
    of.fits = report_of_pages(set->report, pages, {}).fit == Fit::fits && made.fits();
    return of;
}

/// One page with one of its ways, drawn.
Result<Bytes> preview_of(Issue& issue, const MadeUpIssue& made, const StoredPage& way, int dpi) {
    const auto fonts = issue.fonts();
    if (!fonts) return tl::unexpected(fonts.error());
    const auto set = issue.set_other(with_way(made, way));
    if (!set) return tl::unexpected(set.error());
    const Document document = paint(*set, GuideMode::overset);
    const RenderFonts exact = prepare_fonts(document, **fonts);
    return render_png(document, exact, pages_in(document, {way.page}).front(), dpi);
}

std::string base_name(const StoredPage& page, std::size_t index, const char* ending) {
    return fs::path(stored_page_name(page.page, way_letter(index))).stem().string() + ending;
}

/// The names of the files that are there now, of these pages.
using WrittenNames = std::set<std::string>;

Result<WrittenNames> write_ways(Issue& issue, const MadeUpIssue& made, const MakeUpOptions& options,
                                OutputFolder& folder) {
    const auto text = issue.files().read(made.edition.file);
    const WordLanguage language = language_of_keys(text.value_or("")).value_or(WordLanguage::english);
    WrittenNames names;
    for (const PageToStore& page : made.pages) {
        for (std::size_t i = 0; i < page.ways.size(); ++i) {
            const StoredPage& stored = page.ways[i].stored;
            const std::string name = base_name(stored, i, ".yaml");
            if (auto written = folder.write(name, write_stored_page(stored, language)); !written)
                return tl::unexpected(written.error());
            names.insert(name);
            if (!options.preview) continue;
            const auto png = preview_of(issue, made, stored, options.dpi);
            if (!png) return tl::unexpected(png.error());
            const std::string picture = base_name(stored, i, ".png");
            if (auto written = folder.write(picture, *png); !written) return tl::unexpected(written.error());
            names.insert(picture);
        }
    }
    return names;
}

/// Alternatives and previews of an earlier run are of another page.
void remove_others(const fs::path& folder, const MadeUpIssue& made, const WrittenNames& written) {
    static const std::regex name_of_ours(R"((\d+)(\.[b-z]\.yaml|(\.[b-z])?\.png))");
    std::error_code error;
    std::vector<fs::path> old;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        std::smatch parts;
        if (written.contains(name) || !std::regex_match(name, parts, name_of_ours)) continue;
        const auto is_of = [&](const PageToStore& page) { return std::to_string(page.page.value) == parts[1].str(); };
        if (std::ranges::any_of(made.pages, is_of)) old.push_back(entry.path());
    }
    for (const fs::path& file : old) fs::remove(file, error);
}

Result<void> store(Issue& issue, const MadeUpIssue& made, const MakeUpOptions& options) {
    const fs::path folder = fs::path(made.edition.file).parent_path() / kStoredPagesFolder;
    const auto output = open_output(folder.string());
    if (!output) return tl::unexpected(output.error());
    const auto written = write_ways(issue, made, options, **output);
    if (!written) return tl::unexpected(written.error());
    if (auto kept = (*output)->keep(); !kept) return kept;
    remove_others(folder, made, *written);
    return {};
}

ExitCode make_up_and_store(const MakeUpOptions& options) {
    const auto opened = open_to_make_up(options.edition, Crew(jobs_or_usual(options.jobs)));
    if (!opened) return report_failure(opened.error(), options.colour);
    Issue& issue = **opened;
    print_diagnostics(issue.findings(), options.colour);
    const auto made = made_up(issue, options);
    if (!made) return report_failure(made.error(), options.colour);
    const auto set = set_made(issue, *made);
    if (!set) return report_failure(set.error(), options.colour);
    if (const auto stored = store(issue, *made, options); !stored)
        return report_failure(stored.error(), options.colour);
    print_diagnostics(set->findings, options.colour);
    const fs::path folder = fs::path(made->edition.file).parent_path() / kStoredPagesFolder;
    options.json ? say_data(Stream::out, make_up_json(*made))
                 : say(Stream::out, make_up_text(*made, folder.generic_string(), made->edition));
    if (issue.is_partial()) return ExitCode::input_wrong;
    return set->fits ? ExitCode::fits : ExitCode::does_not_fit;
}

/// The layouts that pages are on, each once.
std::vector<std::string> layouts_of(const Edition& edition) {
    std::vector<std::string> names;
    for (const EditionPage& page : edition.pages) {
        const std::string& name = edition.layouts.at(page.layout).name;
        if (std::ranges::count(names, name) == 0) names.push_back(name);
    }
    return names;
}

bool names_page_by_number(const std::string& word) {
    return word.find_first_of("0123456789") != std::string::npos;
}

/// The pages on a layout of this name, or those of this list.
Result<std::vector<PageNumber>> pages_to_judge(const Edition& edition, const std::string& word) {
    std::vector<PageNumber> pages;
    for (const EditionPage& page : edition.pages) {
        if (edition.layouts.at(page.layout).name == word) pages.push_back(page.number);
    }
    if (!pages.empty()) return pages;
    const auto choice = parse_page_choice(word, "--judge");
    if (choice) {
        auto chosen = pages_wanted(edition, *choice);
        if (chosen || names_page_by_number(word)) return chosen;
    }
    return fail_input({{Severity::error,
                        "missing-layout",
                        {"--judge", 0, 0},
                        phrase("no page of the edition is on a layout `{}`", word),
                        phrase("name a page, or the layout of one: {}", one_of(layouts_of(edition)))}});
}

ExitCode judge_pages(const MakeUpOptions& options) {
    const auto opened = open_draft(options.edition, Crew(jobs_or_usual(options.jobs)));
    if (!opened) return report_failure(opened.error(), options.colour);
    print_diagnostics((*opened)->findings(), options.colour);
    const Edition& edition = (*opened)->edition();
    const auto pages = pages_to_judge(edition, options.judge);
    if (!pages) return report_failure(pages.error(), options.colour);
    for (const PageNumber page : *pages) {
        const auto judged = judge_page_of(**opened, page);
        if (!judged) return report_failure(judged.error(), options.colour);
        const std::string label = page_label(page, edition);
        options.json ? say_data(Stream::out, judged_json(label, *judged))
                     : say(Stream::out, judged_text(label, *judged));
    }
    return (*opened)->is_partial() ? ExitCode::input_wrong : ExitCode::fits;
}

}  // namespace

ExitCode make_up(const MakeUpOptions& options) {
    return options.judge.empty() ? make_up_and_store(options) : judge_pages(options);
}

}  // namespace banxin
