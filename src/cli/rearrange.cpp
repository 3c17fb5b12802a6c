#include "cli/rearrange.h"

#include "cli/layout_dirs.h"
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
#include "read/edition/late_swap.h"

namespace banxin {
namespace {

std::string edition_file(const RearrangeOptions& options) {
    return home_of_edition(options.edition.folder) + "/edition.yaml";
}

Result<std::string> rearranged(const RearrangeOptions& options) {
    const std::string file = edition_file(options);
    const auto bytes = DiskFiles().read(file);
    if (!bytes) return tl::unexpected(bytes.error());
    const EditionBytes edition{file, *bytes};
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

Result<void> write(const RearrangeOptions& options, const std::string& bytes) {
    if (options.dry_run) return {};
    return write_file(edition_file(options), bytes);
}

/// What the edition was when it was signed last; as it was just now where nobody has, or the proof is gone.
struct TimeBefore {
    EditionVersion version;
    std::optional<Signature> signature{};
};

TimeBefore time_before(const Issue& before, const std::optional<SignedPages>& pages, const std::string& edition) {
    const auto last = pages ? last_signature(pages->states) : std::nullopt;
    auto proof = last ? proof_of_pieces(DiskFiles(), edition, last->proof) : std::nullopt;
    if (proof) return {*std::move(proof), last};
    return {version_of(before)};
}

/// Once, whatever was signed: since the last signature, or since the command.
void tell(const TimeBefore& then, const Issue& now, ColourWish colour) {
    if (then.signature)
        say(Stream::out, phrase("What has changed since {} signed page {} ({}):", then.signature->name,
                                then.signature->page.value, then.signature->stage) +
                             verbatim("\n"));
    const Comparison comparison = compare_versions(then.version, version_of(now));
    say(Stream::out, comparison_table(comparison, colour_for(Stream::out, colour), spoken()));
}

Result<ExitCode> rearrange_edition(const RearrangeOptions& options) {
    const auto before = open_quietly(options.edition, Crew(usual_jobs()));
    if (!before) return tl::unexpected(before.error());
    const auto bytes = rearranged(options);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto after = open_with(options, *bytes);
    if (!after) return tl::unexpected(after.error());
    const auto pages = signed_pages(**after, options.edition.folder, ChangeWords::left_out);
    if (!pages) return tl::unexpected(pages.error());
    if (auto written = write(options, *bytes); !written) return tl::unexpected(std::move(written.error()));
    if (*pages) print_diagnostics((*pages)->findings, options.colour);
    tell(time_before(**before, *pages, options.edition.folder), **after, options.colour);
    if (options.dry_run) say(Stream::out, phrase("edition.yaml is as it was") + verbatim("\n"));
    return fit_code(**after);
}

}  // namespace

ExitCode rearrange(const RearrangeOptions& options) {
    const auto done = rearrange_edition(options);
    return done ? *done : report_failure(done.error(), options.colour);
}

}  // namespace banxin
