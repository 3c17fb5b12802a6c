#include "cli/press_replace.h"

#include <algorithm>
#include <set>

#include "base/calendar_date.h"
#include "cli/open_issue.h"
#include "cli/press_folder.h"
#include "cli/say.h"
#include "files/disk_files.h"
#include "fill/picture/show_picture.h"
#include "model/page_label.h"
#include "paint/paint_picture.h"
#include "prepress/inside/look_inside.h"
#include "prepress/preflight/preflight.h"
#include "prepress/preflight/preflight_ads.h"
#include "prepress/run/page_file_name.h"
#include "prepress/run/replace_art.h"
#include "read/picture/picture_probe.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

tl::unexpected<Failure> refuse(const char* code, Phrase message, Phrase hint) {
    return fail_input({{Severity::error, code, {"--replace"}, std::move(message), std::move(hint)}});
}

/// `ad=FILE`.
struct ReplaceWords {
    std::string ad;
    std::string file;
};

Result<ReplaceWords> words_of(const std::string& word) {
    const std::size_t sign = word.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == word.size())
        return refuse("replace-words", phrase("`{}` names no advertisement and file", word),
                      phrase("write --replace FRAME=FILE.pdf"));
    return ReplaceWords{word.substr(0, sign), word.substr(sign + 1)};
}

/// An advertisement in a page's file.
struct FoundAd {
    RecordedPage page;
    StandingArt art;
    std::string press_file;  ///< Its bytes.
};

bool is_called(const StandingArt& art, const std::string& name) {
    return art.frame.value == name || art.file == name;
}

/// Where an advertisement is looked for.
struct Hunt {
    const PressFolder& folder;
    const Edition& edition;
    std::set<PageNumber> pages;
};

std::vector<FoundAd> ads_called(const std::string& name, const Hunt& hunt, std::vector<std::string>& others) {
    std::vector<FoundAd> found;
    for (const RecordedPage& page : hunt.folder.record().pages_of(issue_date(hunt.edition), hunt.edition.number)) {
        if (!hunt.pages.contains({page.page})) continue;
        const std::string bytes = hunt.folder.bytes_of(page);
        for (const StandingArt& art : standing_art(bytes)) {
            if (is_called(art, name)) {
                found.push_back({page, art, bytes});
            } else {
                others.push_back(art.frame.value);
            }
        }
    }
    return found;
}

bool holds_ad(const FrameBinding& frame) {
    return std::holds_alternative<AdBinding>(frame.content);
}

/// A frame of the edition is called so, and holds something other than an advertisement.
bool holds_something_else(const std::string& name, const Edition& edition) {
    const auto is_it = [&](const FrameBinding& frame) { return frame.frame.value == name && !holds_ad(frame); };
    return std::ranges::any_of(edition.pages,
                               [&](const EditionPage& page) { return std::ranges::any_of(page.frames, is_it); });
}

tl::unexpected<Failure> holds_no_ad(const std::string& name, const Edition& edition) {
    std::vector<std::string> ads;
    for (const EditionPage& page : edition.pages) {
        for (const FrameBinding& frame : page.frames) {
            if (holds_ad(frame)) ads.push_back(frame.frame.value);
        }
    }
    return refuse(
        "replace-unknown", phrase("the frame `{}` holds no advertisement", name),
        ads.empty() ? phrase("no frame of this edition holds one") : phrase("advertisements stand in {}", all_of(ads)));
}

Result<FoundAd> find_ad(const std::string& name, const Hunt& hunt) {
    std::vector<std::string> others;
    std::vector<FoundAd> found = ads_called(name, hunt, others);
    if (found.size() == 1) return std::move(found.front());
    if (found.size() > 1)
        return refuse("replace-many", phrase("{} advertisements are called `{}`", std::to_string(found.size()), name),
                      phrase("name its frame, or choose its page with --pages"));
    if (holds_something_else(name, hunt.edition)) return holds_no_ad(name, hunt.edition);
    std::vector<Phrase> names;
    for (const std::string& other : others) names.push_back(verbatim(other));
    return refuse("replace-unknown", phrase("no press file of this issue has an advertisement called `{}`", name),
                  names.empty() ? phrase("press its page first") : phrase("there are: {}", listed(names)));
}

Result<Picture> read_ad(const std::string& path) {
    const auto bytes = DiskFiles().read(path);
    if (!bytes) return fail_world(path, phrase("it cannot be read"));
    auto picture = probe_picture(path, *bytes);
    if (picture && picture->format == PictureFormat::pdf) return *std::move(picture);
    return refuse("replace-file", picture ? phrase("{} is no PDF", path) : phrase("{} {}", path, picture.error()),
                  phrase("an advertisement in a press file is exchanged for a PDF; press the page anew for others"));
}

AdFit fit_of(const FrameId& frame, const EditionPage* page) {
    if (page == nullptr) return AdFit::own_size;
    for (const FrameBinding& binding : page->frames) {
        const auto* ad = std::get_if<AdBinding>(&binding.content);
        if (binding.frame == frame && ad != nullptr) return ad->fit;
    }
    return AdFit::own_size;
}

/// The new file in the place of the old one.
PdfPage laid(const Picture& picture, const StandingArt& old, AdFit fit) {
    PlacedPicture placed;
    placed.source.picture = picture;
    placed.source.look.scale = fit == AdFit::scale ? PictureScale::fit : PictureScale::natural;
    const Shown shown = show_picture(picture, placed.source.look, old.area);
    placed.area = shown.area;
    placed.crop = shown.crop;
    return {vector_art(placed), old.frame};
}

/// What an exchange is made with.
struct ReplaceWork {
    const PressOptions& options;
    const Edition& edition;
    PressFolder& folder;
    FoundAd ad;
    Picture picture;

    const EditionPage* page() const { return page_holding({ad.page.page}, edition); }
    PagePlates plates() const {
        return page() != nullptr && page()->colour == PictureColour::grey ? PagePlates::black : PagePlates::all;
    }
};

/// As preflight finds it on the page; true without an error.
bool passes(const ReplaceWork& work, const PdfPage& page, AdFit fit) {
    const PressSettings& press = work.edition.paper.press;
    std::vector<PreflightFinding> found =
        preflight_ads({BookedAd{page.frame, work.ad.art.area, work.picture, fit, true}});
    for (PreflightFinding& inside : look_inside(page.art, page.frame, {press.ads, press.ink_limit, {}, {}}))
        found.push_back(std::move(inside));
    DisplayList sheet;
    sheet.page = {work.ad.page.page};
    Diagnostics told;
    for (const PreflightFinding& finding : found) told.push_back(as_diagnostic(finding, sheet));
    print_diagnostics(told, work.options.colour);
    return !has_errors(told);
}

std::vector<std::string> spots_of(const Paper& paper) {
    std::vector<std::string> plates;
    for (const auto& [name, ink] : paper.inks) {
        if (ink.kind == InkKind::spot) plates.push_back(ink.plate);
    }
    return plates;
}

/// The new file of the page, under the name that its next version has.
Result<std::string> write(const ReplaceWork& work, const std::string& bytes) {
    const RecordedPage& page = work.ad.page;
    DisplayList sheet;
    sheet.page = {page.page};
    sheet.label = page_label(sheet.page, work.edition);
    const bool is_named = !work.edition.paper.press.name.empty();
    const std::string before = work.folder.record().state(page).file;
    return work.folder.put(
        page, bytes, [&](int version) { return is_named ? page_file_name(sheet, work.edition, version) : before; });
}

Result<ExitCode> exchange(const ReplaceWork& work) {
    const AdFit fit = fit_of(work.ad.art.frame, work.page());
    const PdfPage page = laid(work.picture, work.ad.art, fit);
    if (!passes(work, page, fit)) return ExitCode::does_not_fit;
    const ReadBackWish wish{standard_of(work.ad.press_file), spots_of(work.edition.paper), work.ad.art.file};
    const auto bytes = with_art_exchanged(
        work.ad.press_file, {work.ad.art, page, issue_date(work.edition) + "T00:00:00+08:00", work.plates(), wish});
    if (!bytes) return tl::unexpected(bytes.error());
    const auto file = write(work, *bytes);
    if (!file) return tl::unexpected(file.error());
    if (const auto kept = work.folder.output().keep(); !kept) return tl::unexpected(kept.error());
    if (const auto noted = work.folder.note(); !noted) return tl::unexpected(noted.error());
    if (const auto aside = work.folder.put_aside(); !aside) return tl::unexpected(aside.error());
    say(Stream::out, phrase("Page {}: {} is now {} in {}", page_label({work.ad.page.page}, work.edition),
                            work.ad.art.frame.value, work.picture.path, *file) +
                         verbatim("\n") +
                         phrase("Give the edition the new file, too: pressed anew, the page has what the edition has") +
                         verbatim("\n"));
    return ExitCode::fits;
}

Result<ExitCode> replaced(const PressOptions& options) {
    const auto words = words_of(options.replace);
    if (!words) return tl::unexpected(words.error());
    const auto issue = open_to_make_up(options.edition, Crew());
    if (!issue) return tl::unexpected(issue.error());
    const Edition& edition = (*issue)->edition_read();
    const auto folder = PressFolder::open(options.out, edition);
    if (!folder) return tl::unexpected(folder.error());
    const auto pages = chosen_pages(edition, options.pages);
    if (!pages) return tl::unexpected(pages.error());
    auto ad = find_ad(words->ad, {**folder, edition, *pages});
    if (!ad) return tl::unexpected(ad.error());
    auto picture = read_ad(words->file);
    if (!picture) return tl::unexpected(picture.error());
    return exchange({options, edition, **folder, *std::move(ad), *std::move(picture)});
}

}  // namespace

ExitCode replace_ad(const PressOptions& options) {
    const auto code = replaced(options);
    return code ? *code : report_failure(code.error(), options.colour);
}

}  // namespace banxin
