#include "cli/diff_plates.h"

#include <algorithm>
#include <cstdlib>

#include "base/in_parallel.h"
#include "cli/open_issue.h"
#include "cli/open_revision.h"
#include "cli/press_files.h"
#include "cli/say.h"
#include "issue/language.h"
#include "issue/stored_proofs.h"
#include "prepress/changed/changed_plates.h"

namespace banxin {
namespace {

constexpr int kNoPagesNumber = 10'000;

Failure proof_not_pressed(const std::string& proof) {
    return {FailureKind::input,
            {{Severity::error,
              "proof-not-pressed",
              {proof},
              phrase("a stored proof has no plates"),
              phrase("name the press files that were made then, or a revision with `--at`")}}};
}

/// What cannot be asked of plates.
Result<void> asked_too_much(const DiffOptions& options) {
    if (options.since > 0) return tl::unexpected(proof_not_pressed("--since"));
    if (options.out.empty()) return {};
    return fail_input({{Severity::error,
                        "plates-not-drawn",
                        {"--out"},
                        phrase("plates are told, not drawn"),
                        phrase("without `--only press` the pages are drawn with what has changed on them")}});
}

/// A time of an edition, in a folder or as its press files.
Result<std::vector<PressFile>> files_named(const EditionWords& edition, const PageChoice& pages) {
    if (is_stored_proof(edition.folder)) return tl::unexpected(proof_not_pressed(edition.folder));
    if (holds_press_files(edition.folder)) return press_files_in(edition.folder);
    return open_quietly(edition, Crew(usual_jobs())).and_then([&](const std::unique_ptr<Issue>& issue) {
        return press_files_of(*issue, edition.profile, pages);
    });
}

Result<std::vector<PressFile>> older_files_of(const DiffOptions& options) {
    if (options.at.empty()) return files_named(options.edition, options.pages);
    return open_revision(options.edition, options.at, Crew(usual_jobs()))
        .and_then([&](const std::unique_ptr<Issue>& issue) {
            return press_files_of(*issue, options.edition.profile, options.pages);
        });
}

/// 3 of `03`; of what is no number one that no page has.
PageNumber number_of(const std::string& label, std::size_t place) {
    const int number = std::atoi(label.c_str());
    return PageNumber{number > 0 ? number : kNoPagesNumber + static_cast<int>(place)};
}

/// By their labels, for press files have no other numbers. Fails as chosen_pages().
Result<std::vector<ChangedPlates>> only_chosen(std::vector<ChangedPlates> pages, const PageChoice& choice) {
    if (choice.empty()) return pages;
    std::vector<CalledPage> called;
    for (const ChangedPlates& page : pages) called.push_back({number_of(page.label, called.size()), page.label});
    const auto chosen = chosen_pages(called, choice);
    if (!chosen) return tl::unexpected(chosen.error());
    std::vector<ChangedPlates> kept;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (chosen->contains(called[i].number)) kept.push_back(std::move(pages[i]));
    }
    return kept;
}

Result<std::vector<ChangedPlates>> told_plates(const DiffOptions& options) {
    if (auto wrong = asked_too_much(options); !wrong) return tl::unexpected(std::move(wrong.error()));
    const auto before = older_files_of(options);
    if (!before) return tl::unexpected(before.error());
    EditionWords newer = options.edition;
    if (!options.newer.empty()) newer.folder = options.newer;
    const auto after = files_named(newer, options.pages);
    if (!after) return tl::unexpected(after.error());
    return only_chosen(changed_plates(*before, *after), options.pages);
}

}  // namespace

ExitCode diff_plates(const DiffOptions& options) {
    const auto pages = told_plates(options);
    if (!pages) return report_failure(pages.error(), options.colour);
    options.json ? say_data(Stream::out, changed_plates_json(*pages))
                 : say(Stream::out, changed_plates_table(*pages).in(spoken()));
    const bool same = std::all_of(pages->begin(), pages->end(), [](const ChangedPlates& page) { return page.same(); });
    return same ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
