#include "cli/rearrange.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "cli/layout_dirs.h"
#include "cli/newly_over.h"
#include "cli/open_issue.h"
#include "cli/say.h"
#include "compare/changes/compare_versions.h"
#include "compare/comparison_table.h"
#include "files/disk_files.h"
#include "files/overlay_files.h"
#include "files/write_file.h"
#include "issue/fence.h"
#include "issue/issue_version.h"
#include "issue/language.h"
#include "issue/signed_pages.h"
#include "issue/stored_proofs.h"
#include "model/page_label.h"
#include "read/edition/late_swap.h"

namespace banxin {
namespace {

std::string edition_file(const RearrangeOptions& options) {
    return home_of_edition(options.edition.folder) + "/edition.yaml";
}

/// Of the pages whose layouts have their frames before anything is made up.
std::vector<FrameOfLayout> frames_of(const Edition& edition) {
    std::vector<FrameOfLayout> frames;
    for (const EditionPage& page : edition.pages) {
        const auto layout = edition.layouts.find(page.layout);
        if (page.make_up || layout == edition.layouts.end()) continue;
        for (const FrameTemplate& frame : layout->second.frames)
            frames.push_back({page_as_written(page), frame.id.value, frame.kind});
    }
    return frames;
}

/// All of the folder, whether they stand anywhere or not.
std::vector<std::string> manuscripts_of(const Edition& edition) {
    std::vector<std::string> names;
    for (const auto& entry : edition.stories) names.push_back(entry.first.value);
    return names;
}

Result<std::string> rearranged(const RearrangeOptions& options, const Issue& before) {
    const std::string file = edition_file(options);
    const auto bytes = DiskFiles().read(file);
    if (!bytes) return tl::unexpected(bytes.error());
    const EditionBytes edition{file, *bytes, frames_of(before.edition()), names_of_pages(before.edition()),
                               manuscripts_of(before.edition())};
    return options.how == Rearranging::move ? with_moved(edition, options.what, options.where)
                                            : with_swapped(edition, options.what, options.where);
}

/// The edition as it would be with another edition.yaml.
Result<std::unique_ptr<Issue>> open_with(const RearrangeOptions& options, const std::string& bytes) {
    auto drafts = std::make_shared<OverlayFiles>(std::make_shared<const DiskFiles>());
    drafts->put(edition_file(options), bytes);
    auto layouts = layout_dirs(*drafts, options.edition.layouts);
    if (!layouts) return tl::unexpected(std::move(layouts.error()));
    const std::string home = home_of_edition(options.edition.folder);
    auto fence = fence_round(drafts, home, named_by(options.edition, *layouts));
    return set_quietly(
        std::make_unique<Issue>(std::move(fence), EditionPlace{home, *std::move(layouts)}, Crew(usual_jobs())));
}

std::vector<std::string> lines_in(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// A line of the file as it would be, where it stands in the file as it is; 0 where that has no such line, or several.
int line_before(int line, const std::vector<std::string>& now, const std::vector<std::string>& before) {
    if (line < 1 || static_cast<std::size_t>(line) > now.size()) return 0;
    const std::string& words = now[static_cast<std::size_t>(line) - 1];
    if (static_cast<std::size_t>(line) <= before.size() && before[static_cast<std::size_t>(line) - 1] == words)
        return line;
    const auto found = std::ranges::find(before, words);
    const bool is_only = std::ranges::count(before, words) == 1;
    return is_only ? static_cast<int>(found - before.begin()) + 1 : 0;
}

/// What is wrong with an edit that cannot be made, told at lines of the file as it still is; advice on the pages that
/// it would have made is none of it.
Failure before_the_edit(Failure failure, const RearrangeOptions& options, const std::string& edited) {
    if (has_errors(failure.diagnostics))
        std::erase_if(failure.diagnostics, [](const Diagnostic& found) { return found.severity != Severity::error; });
    const std::string file = edition_file(options);
    const std::vector<std::string> now = lines_in(edited);
    const std::vector<std::string> before = lines_in(DiskFiles().read(file).value_or(std::string()));
    for (Diagnostic& found : failure.diagnostics) {
        if (found.spot.file != file) continue;
        found.spot.line = line_before(found.spot.line, now, before);
        if (found.spot.line == 0) found.spot.column = 0;
    }
    return failure;
}

/// Tells of what is over that was not, or that something else does not fit where all did.
void tell_of_fit(const Issue& before, const Issue& after) {
    const std::string over = newly_over(before.set_pages().report, after.set_pages().report);
    const bool fitted = fit_code(before) == ExitCode::fits;
    if (fit_code(after) == ExitCode::fits || (over.empty() && !fitted)) return;
    const Phrase told = over.empty() ? phrase("It no longer fits: `banxin check` tells what is over")
                                     : phrase("It no longer fits; `banxin check` tells what would do:");
    say(Stream::out, told + verbatim("\n" + over));
}

Result<void> write(const RearrangeOptions& options, const std::string& bytes) {
    if (options.dry_run) return {};
    return write_file(edition_file(options), bytes);
}

/// Pages whose changes are told since one time: that of a signature, or just before the command.
struct TimeBefore {
    EditionVersion version;
    std::optional<Signature> signature{};
    std::set<PageNumber> pages{};
};

/// Of each page since it was signed last; of pages that nobody has signed, or whose proof is gone, since the command.
std::vector<TimeBefore> times_before(const Issue& before, const std::optional<SignedPages>& pages,
                                     const std::string& edition) {
    std::vector<TimeBefore> times;
    std::set<PageNumber> alone;
    for (const PageState& state : pages ? pages->states : std::vector<PageState>()) {
        const auto last = state.last();
        auto proof = last ? proof_of_pieces(DiskFiles(), edition, last->proof) : std::nullopt;
        if (!proof) continue;
        alone.insert(state.page);
        times.push_back({*std::move(proof), last, {state.page}});
    }
    times.push_back({version_of(before)});
    for (const PageVersion& page : times.back().version.pages) {
        if (!alone.contains(page.number)) times.back().pages.insert(page.number);
    }
    times.back().pages.insert(PageNumber());  // what stands on none
    return times;
}

bool is_told_of_room(const Change& known, const Change& change) {
    return known.kind == ChangeKind::room && known.of == change.of && known.way == change.way;
}

/// What of a comparison is on some pages, now or before, and has not been told yet, wherever it comes from.
Comparison told_of(const TimeBefore& then, const EditionVersion& now, const std::vector<Change>& told) {
    Comparison comparison = touching_pages(then.pages, compare_versions(then.version, now));
    std::erase_if(comparison.changes, [&](const Change& change) {
        return std::ranges::any_of(told, [&](const Change& known) {
            // Words without room are told of a text once, whatever else has changed it since which time.
            if (change.kind == ChangeKind::room) return is_told_of_room(known, change);
            const bool is_in_one_place = change.after ? known.after == change.after : known.before == change.before;
            return known.kind == change.kind && known.of == change.of && is_in_one_place;
        });
    });
    return comparison;
}

Phrase heading_of(const TimeBefore& then, const Edition& edition) {
    if (!then.signature) return phrase("On pages that nobody has signed:");
    const Signature& by = *then.signature;
    const std::string label = sheet_label(by.page, edition);
    if (by.says == SignatureWord::returned)
        return phrase("What has changed since {} returned page {} ({}):", by.name, label, by.stage);
    return phrase("What has changed since {} signed page {} ({}):", by.name, label, by.stage);
}

/// Since the command where nobody has signed anything; else page by page, each change once, numbered through.
void tell(const std::vector<TimeBefore>& times, const Issue& issue, ColourWish wish) {
    const EditionVersion now = version_of(issue);
    const Colour colour = colour_for(Stream::out, wish);
    if (times.size() == 1)
        return say(Stream::out, comparison_table(compare_versions(times.front().version, now), colour, spoken()));
    std::vector<Change> told;
    bool any = false;
    for (const TimeBefore& then : times) {
        const Comparison comparison = told_of(then, now, told);
        if (comparison.same()) continue;
        any = true;
        say(Stream::out, heading_of(then, issue.edition()) + verbatim("\n"));
        say(Stream::out, change_rows(comparison, {told.size() + 1, colour}, spoken()));
        told.insert(told.end(), comparison.changes.begin(), comparison.changes.end());
    }
    if (!any) say(Stream::out, phrase("Nothing has changed.") + verbatim("\n"));
}

Result<ExitCode> rearrange_edition(const RearrangeOptions& options) {
    const auto before = open_quietly(options.edition, Crew(usual_jobs()));
    if (!before) return tl::unexpected(before.error());
    const auto bytes = rearranged(options, **before);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto after = open_with(options, *bytes);
    if (!after) return tl::unexpected(before_the_edit(after.error(), options, *bytes));
    const auto pages = signed_pages(**after, options.edition.folder, ChangeWords::left_out);
    if (!pages) return tl::unexpected(pages.error());
    if (auto written = write(options, *bytes); !written) return tl::unexpected(std::move(written.error()));
    if (*pages) print_diagnostics((*pages)->findings, options.colour);
    tell(times_before(**before, *pages, options.edition.folder), **after, options.colour);
    tell_of_fit(**before, **after);
    if (options.dry_run) say(Stream::out, phrase("edition.yaml is as it was") + verbatim("\n"));
    return fit_code(**after);
}

}  // namespace

ExitCode rearrange(const RearrangeOptions& options) {
    const auto done = rearrange_edition(options);
    return done ? *done : report_failure(done.error(), options.colour);
}

}  // namespace banxin
