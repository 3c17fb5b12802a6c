#include "issue/press_issue.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_sheets.h"
#include "prepress/pictures/kept_pictures.h"
#include "prepress/profile/press_profile.h"
#include "read/house/plate_house.h"
#include "read/yaml/read_length.h"

namespace banxin {
namespace {

const PagePlan* plan_of(const FilledEdition& filled, const DisplayList& page) {
    const auto found = std::find_if(filled.pages.begin(), filled.pages.end(), [&](const FilledPage& filled_page) {
        return filled_page.plan.number == page.page;
    });
    return found == filled.pages.end() ? nullptr : &found->plan;
}

/// The PDF that fills a frame, and who asked for it; null for any other frame.
const Picture* pdf_in(const FrameBinding& binding) {
    const auto* ad = std::get_if<AdBinding>(&binding.content);
    const auto* art = std::get_if<ArtBinding>(&binding.content);
    const Picture* picture = ad != nullptr ? &ad->art : art != nullptr ? &art->art : nullptr;
    const bool is_pdf = picture != nullptr && picture->format == PictureFormat::pdf && picture->bytes != nullptr;
    return is_pdf ? picture : nullptr;
}

std::vector<BookedAd> ads_on(const PagePlan& plan) {
    std::vector<BookedAd> ads;
    for (const FramePlan& frame : plan.frames) {
        const Picture* pdf = frame.binding ? pdf_in(*frame.binding) : nullptr;
        if (pdf == nullptr || frame.legs.empty()) continue;
        const auto* ad = std::get_if<AdBinding>(&frame.binding->content);
        ads.push_back({frame.id, plan.turn.to_page(frame.legs.front().area), *pdf,
                       ad == nullptr ? AdFit::scale : ad->fit, ad != nullptr});
    }
    return ads;
}

/// Codes of what keeps text from its reader.
bool cuts_a_story(const Diagnostic& found) {
    static const std::set<std::string_view> kCuts{"overset", "jump-unplaced", "jump-hole-over", "remainder-too-small"};
    return found.severity == Severity::error && kCuts.contains(found.code);
}

PreflightFinding as_finding(const Diagnostic& found) {
    PreflightFinding finding{found.severity, found.code, found.message, found.hint};
    finding.file = found.spot.file;
    finding.is_told = true;
    return finding;
}

bool is_part_of(const DisplayList& sheet, const DisplayList& page) {
    return page.page <= sheet.page && sheet.page.value < page.page.value + page.pages;
}

/// Whether a mark has a part in an area; one that does not print has none.
struct PartIn {
    const Rect& area;

    bool operator()(const GlyphRun& run) const {
        const bool is_level = run.setting == GlyphSetting::level;
        return area.overlaps({run.origin.x - (is_level ? Length() : run.size), run.origin.y - run.size,
                              is_level ? run.width + run.size : run.size * 2,
                              is_level ? run.size * 2 : run.width + run.size * 2});
    }
    bool operator()(const FilledRect& rect) const { return area.overlaps(rect.area); }
    bool operator()(const StrokedRect& box) const { return area.overlaps(box.area); }
    bool operator()(const PlacedImage& image) const { return area.overlaps(image.area); }
    bool operator()(const VectorArt& art) const { return area.overlaps(art.area); }
    bool operator()(const PageLink&) const { return false; }
    bool operator()(const FrameNote&) const { return false; }
    bool operator()(const FilledDisc& disc) const {
        return area.overlaps({disc.centre.x, disc.centre.y, Length::emu(1), Length::emu(1)});
    }
    bool operator()(const WavyLine& wave) const {
        return area.overlaps({wave.start.x, wave.start.y, wave.width, Length::emu(1)});
    }
    bool operator()(const DrawnPath& path) const {
        return std::any_of(path.steps.begin(), path.steps.end(), [&](const PathStep& step) {
            return area.overlaps({step.to.x, step.to.y, Length::emu(1), Length::emu(1)});
        });
    }
};

/// True for art that no other mark of its page reaches into.
bool stands_free(const VectorArt& art, const DisplayList& page) {
    const auto marks = std::count_if(page.marks.begin(), page.marks.end(),
                                     [&](const Mark& mark) { return std::visit(PartIn{art.area}, mark); });
    return marks == 1;
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
    const PlateHouse house = plate_house(issue.files(), issue.edition().paper.file);
    MakePressPicture make = kept_pictures({settings, house.over_limit}, *profile, cache);
    PressOrder order{wish.standard,   wish.bleed,      *std::move(profile),
                     wish.input_time, std::move(make), house.over_limit};
    return std::unique_ptr<PressIssue>(new PressIssue(issue, wish, house.plates, std::move(order)));
}

PressIssue::PressIssue(const Issue& issue, const PressWish& wish, const PlateSettings& plates, PressOrder order)
    : issue_(issue),
      plates_(plates),
      cut_stories_(wish.cut_stories),
      make_picture_(order.make_picture),
      painted_(issue.painted(GuideMode::off)),
      sheets_(wish.spreads == SpreadForm::whole ? painted_ : press_sheets(painted_, issue.edition())),
      run_(issue.edition(), issue.set_pages().type_case, sheets_, std::move(order)) {}

/// `file`: of the whole page, where it has one.
std::vector<PreflightFinding> PressIssue::rule_findings(const DisplayList& page,
                                                        const std::optional<std::string>& file) {
    const Paper& paper = issue_.edition().paper;
    const InkTable inks = press_inks(paper.inks);
    const PagePlan* plan = plan_of(issue_.set_pages().filled, page);
    const Rect type_area =
        plan == nullptr ? Rect{{}, {}, page.trim.width, page.trim.height} : plan->turn.to_page(plan->type_area);
    const PressArt press_art = [&](const VectorArt& art) {
        return file && stands_free(art, page) ? Result<std::string>(*file) : run_.art_alone(page, art);
    };
    return preflight_page(
        page, {paper.press, inks, type_area, make_picture_, plates_of_page(page, issue_.edition()),
               plan == nullptr ? std::vector<BookedAd>{} : ads_on(*plan), press_art, run_.link(), &svg_type_});
}

Result<std::vector<PreflightFinding>> PressIssue::preflight(std::size_t painted_index) {
    const DisplayList& page = painted_.pages[painted_index];
    std::optional<std::string> whole;
    std::vector<std::pair<std::size_t, Diagnostics>> refused;
    for (std::size_t index = 0; index < sheets_.pages.size(); ++index) {
        if (!is_part_of(sheets_.pages[index], page)) continue;
        auto file = run_.page(index);
        if (!file && file.error().kind == FailureKind::world) return tl::unexpected(std::move(file.error()));
        if (!file) refused.emplace_back(index, std::move(file.error().diagnostics));
        if (file && sheets_.pages[index].pages == page.pages) whole = *std::move(file);
    }
    std::vector<PreflightFinding> found = setting_errors(page);
    for (PreflightFinding& finding : rule_findings(page, whole)) found.push_back(std::move(finding));
    for (const auto& [index, reasons] : refused) {
        const auto more = refusals(reasons, run_.file_name(index), found);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

/// What the rules find again, by the same code, is left to them: they know its place.
std::vector<PreflightFinding> PressIssue::setting_errors(const DisplayList& page) const {
    std::vector<PreflightFinding> found;
    for (const Diagnostic& error : issue_.set_pages().diagnostics) {
        const bool is_here = page.page <= error.page && error.page.value < page.page.value + page.pages;
        if (is_here && error.severity == Severity::error && error.code != "missing-glyph")
            found.push_back(as_finding(error));
    }
    return found;
}

std::ptrdiff_t PressIssue::cuts_on(std::size_t sheet_index) const {
    const DisplayList& page = whole_page(sheet_index);
    const Diagnostics& all = issue_.set_pages().diagnostics;
    return std::count_if(all.begin(), all.end(), [&](const Diagnostic& found) {
        const bool is_here = page.page <= found.page && found.page.value < page.page.value + page.pages;
        return is_here && cuts_a_story(found);
    });
}

std::optional<Diagnostic> PressIssue::withheld(std::size_t sheet_index) const {
    const std::ptrdiff_t cuts = cut_stories_ == CutStories::print ? 0 : cuts_on(sheet_index);
    if (cuts == 0) return std::nullopt;
    const std::string& label = sheets_.pages[sheet_index].label;
    Diagnostic finding{Severity::error,
                       "page-withheld",
                       {},
                       phrase("page {} is withheld: not all of its text comes out ({})", label,
                              counted(cuts, "{} place", "{} places")),
                       phrase("shorten what is over, or write it all the same with --even-if-overset")};
    return found_at(phrase("page {}", label), std::move(finding));
}

// The file comes first, for preflight looks into the art that it shows. What preflight finds is told before what the
// file was refused for: it knows more of it.
Result<std::string> PressIssue::page(std::size_t sheet_index) {
    const DisplayList& page = whole_page(sheet_index);
    auto file = run_.page(sheet_index);
    if (!file && file.error().kind == FailureKind::world) return file;
    const bool is_whole = file && sheets_.pages[sheet_index].pages == page.pages;
    Diagnostics errors;
    for (const PreflightFinding& finding : rule_findings(page, is_whole ? std::optional(*file) : std::nullopt)) {
        if (finding.severity == Severity::error) errors.push_back(as_diagnostic(finding, page));
    }
    if (!errors.empty()) return fail_input(std::move(errors));
    return file;
}

/// Preflight asks for the whole of a spread: what crosses its fold lies outside neither half.
const DisplayList& PressIssue::whole_page(std::size_t sheet_index) const {
    const DisplayList& sheet = sheets_.pages[sheet_index];
    const auto whole = std::find_if(painted_.pages.begin(), painted_.pages.end(),
                                    [&](const DisplayList& page) { return is_part_of(sheet, page); });
    return whole == painted_.pages.end() ? sheet : *whole;
}

}  // namespace banxin
