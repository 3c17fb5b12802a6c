#include "issue/press_issue.h"

#include <algorithm>

#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_sheets.h"
#include "prepress/pictures/kept_pictures.h"
#include "prepress/profile/press_profile.h"
#include "read/yaml/read_length.h"

namespace banxin {
namespace {

Rect type_area_of(const FilledEdition& filled, const DisplayList& page) {
    const auto plan = std::find_if(filled.pages.begin(), filled.pages.end(),
                                   [&](const FilledPage& filled_page) { return filled_page.plan.number == page.page; });
    if (plan == filled.pages.end()) return {{}, {}, page.trim.width, page.trim.height};
    return plan->plan.turn.to_page(plan->plan.type_area);
}

bool is_part_of(const DisplayList& sheet, const DisplayList& page) {
    return page.page <= sheet.page && sheet.page.value < page.page.value + page.pages;
}

/// The paper's press, with the wish on top.
PressSettings settings_for(const PressWish& wish, const Paper& paper) {
    PressSettings settings = paper.press;
    if (!wish.profile.empty()) settings.profile = wish.profile;
    return settings;
}

}  // namespace

std::optional<Length> parse_bleed(const std::string& word) {
    if (word.empty() || word == "0") return Length();
    const auto length = parse_length(word);
    const auto* paper = length ? std::get_if<Length>(&*length) : nullptr;
    if (paper == nullptr || *paper < Length() || *paper > kMostBleed) return std::nullopt;
    return *paper;
}

Result<std::unique_ptr<PressIssue>> PressIssue::open(const Issue& issue, const PressWish& wish, const Cache& cache) {
    const PressSettings settings = settings_for(wish, issue.edition().paper);
    auto profile = press_profile(settings, issue.files(), cache);
    if (!profile) return tl::unexpected(std::move(profile.error()));
    MakePressPicture make = kept_pictures(settings, *profile, cache);
    PressOrder order{wish.standard, wish.bleed, *std::move(profile), wish.input_time, std::move(make)};
    return std::unique_ptr<PressIssue>(new PressIssue(issue, wish, std::move(order)));
}

PressIssue::PressIssue(const Issue& issue, const PressWish& wish, PressOrder order)
    : issue_(issue),
      make_picture_(order.make_picture),
      painted_(issue.painted(GuideMode::off)),
      sheets_(wish.spreads == SpreadForm::whole ? painted_ : press_sheets(painted_, issue.edition())),
      run_(issue.edition(), issue.set_pages().type_case, sheets_, std::move(order)) {}

std::vector<PreflightFinding> PressIssue::rule_findings(const DisplayList& page) const {
    const Paper& paper = issue_.edition().paper;
    const InkTable inks = press_inks(paper.inks);
    return preflight_page(page, {paper.press, inks, type_area_of(issue_.set_pages().filled, page), make_picture_});
}

Result<std::vector<PreflightFinding>> PressIssue::preflight(std::size_t painted_index) {
    const DisplayList& page = painted_.pages[painted_index];
    std::vector<PreflightFinding> found = rule_findings(page);
    for (std::size_t index = 0; index < sheets_.pages.size(); ++index) {
        if (!is_part_of(sheets_.pages[index], page)) continue;
        const auto file = run_.page(index);
        if (file) continue;
        if (file.error().kind == FailureKind::world) return tl::unexpected(file.error());
        const auto more = refusals(file.error().diagnostics, run_.file_name(index), found);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

Result<std::string> PressIssue::page(std::size_t sheet_index) {
    const DisplayList& page = whole_page(sheet_index);
    Diagnostics errors;
    for (const PreflightFinding& finding : rule_findings(page)) {
        if (finding.severity == Severity::error) errors.push_back(as_diagnostic(finding, page));
    }
    if (!errors.empty()) return fail_input(std::move(errors));
    return run_.page(sheet_index);
}

/// Preflight asks for the whole of a spread: what crosses its fold lies outside neither half.
const DisplayList& PressIssue::whole_page(std::size_t sheet_index) const {
    const DisplayList& sheet = sheets_.pages[sheet_index];
    const auto whole = std::find_if(painted_.pages.begin(), painted_.pages.end(),
                                    [&](const DisplayList& page) { return is_part_of(sheet, page); });
    return whole == painted_.pages.end() ? sheet : *whole;
}

}  // namespace banxin
