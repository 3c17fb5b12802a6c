#include "issue/signed_pages.h"

#include <algorithm>
#include <iterator>

#include "compare/change_words.h"
#include "compare/changes/compare_versions.h"
#include "compare/reflow_words.h"
#include "files/disk_files.h"
#include "issue/issue_version.h"
#include "issue/local_time.h"
#include "issue/stored_proofs.h"
#include "read/edition/read_signatures.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

/// Changes of a page that are told with their words; `banxin diff` tells the rest.
constexpr std::size_t kMostTold = 12;

/// What is known of a page that is not what was signed.
struct ChangedPage {
    const Signature& signature;
    const PageVersion& page;
    const std::optional<EditionVersion>& signed_version;
    const EditionVersion& now;
};

Phrase change_line(const Change& change) {
    const std::string words = marked_words(change, {});
    const Phrase of = text_words(change.of);
    const Phrase what = of.english().empty() ? change_words(change) : of + verbatim(" · ") + change_words(change);
    return words.empty() ? what : phrase("{}: {}", what, words);
}

Phrase told_changes(const ChangedPage& changed) {
    const Comparison comparison =
        only_pages({changed.page.number}, compare_versions(*changed.signed_version, changed.now));
    Phrase told;
    for (std::size_t i = 0; i < std::min(kMostTold, comparison.changes.size()); ++i)
        told = told + verbatim("\n  ") + change_line(comparison.changes[i]);
    if (comparison.changes.empty()) {
        for (const Reflow& reflow : comparison.reflows)
            told = told + verbatim("\n  ") + text_words(reflow.of) + verbatim(" · ") + reflow_words(reflow);
    }
    if (comparison.changes.size() > kMostTold)
        told = told + verbatim("\n  ") + phrase("and {} more", comparison.changes.size() - kMostTold);
    return told;
}

Phrase story_names(const ChangedPage& changed) {
    std::vector<Phrase> names;
    for (const StoryId& story : stories_changed(changed.signature, changed.page))
        names.push_back(verbatim(story.value));
    return names.empty() ? phrase("none of its stories") : listed(names);
}

Diagnostic changed_since(const ChangedPage& changed) {
    const Signature& by = changed.signature;
    Phrase message = by.says == SignatureWord::returned
                         ? phrase("page {} has changed since {} returned it ({}): {}", changed.page.label, by.name,
                                  by.stage, story_names(changed))
                         : phrase("page {} has changed since {} signed it ({}): {}", changed.page.label, by.name,
                                  by.stage, story_names(changed));
    if (changed.signed_version) message = message + told_changes(changed);
    Diagnostic finding{Severity::warning, "changed-since-signed", by.spot, std::move(message),
                       phrase("read what has changed, and sign the page again")};
    finding.page = changed.page.number;
    return finding;
}

/// In every stage that gave the page back.
void tell_returned(const PageState& state, Diagnostics& findings) {
    for (const StageState& stage : state.stages) {
        if (!stage.is_returned) continue;
        const Signature& by = *stage.signature;
        Phrase message = phrase("page {} was returned by {} ({})", state.label, by.name, by.stage);
        if (!by.note.empty()) message = phrase("{}: {}", message, by.note);
        Diagnostic finding{Severity::warning, "page-returned", by.spot, std::move(message),
                           phrase("mend it, and sign the page again")};
        finding.page = state.page;
        findings.push_back(std::move(finding));
    }
}

/// Where two stages are one name's and may not be.
void tell_signed_twice(const PageState& state, Diagnostics& findings) {
    for (const StageState& stage : state.stages) {
        if (stage.name_stands_in.empty()) continue;
        const Signature& by = *stage.signature;
        Diagnostic finding{Severity::warning, "signed-twice", by.spot,
                           phrase("{} has signed page {} in two stages, {} and {}: the second does not count", by.name,
                                  state.label, stage.name_stands_in, by.stage),
                           phrase("somebody else has to sign {}", by.stage)};
        finding.page = state.page;
        findings.push_back(std::move(finding));
    }
}

Diagnostic stray(const char* code, const SourceSpot& spot, Phrase message, Phrase hint) {
    return {Severity::warning, code, spot, std::move(message), std::move(hint)};
}

Phrase stage_hint(const std::string& stage, const ReviewHouse& house) {
    const Phrase guess = did_you_mean(stage, house.stages);
    return guess.empty() ? phrase("choose {}", one_of(house.stages)) : guess;
}

std::vector<std::string> numbers_of(const std::vector<PageVersion>& pages) {
    std::vector<std::string> numbers;
    for (const PageVersion& page : pages) numbers.push_back(std::to_string(page.number.value));
    return numbers;
}

}  // namespace

Diagnostics stray_signatures(const std::vector<Signature>& signatures, const std::vector<PageVersion>& pages,
                             const ReviewHouse& house) {
    Diagnostics found;
    for (const Signature& one : signatures) {
        if (std::ranges::find(pages, one.page, &PageVersion::number) == pages.end())
            found.push_back(
                stray("unknown-page", one.spots.page,
                      phrase("the edition has no `page: {}`: this signature counts for nothing", one.page.value),
                      phrase("write the number of a page that it has: {}", one_of(numbers_of(pages)))));
        if (std::ranges::find(house.stages, one.stage) == house.stages.end())
            found.push_back(stray("unknown-stage", one.spots.stage,
                                  phrase("this paper has no stage `{}`: this signature counts for nothing", one.stage),
                                  stage_hint(one.stage, house)));
        if (!one.time.empty() && !is_time(one.time))
            found.push_back(stray("not-a-time", one.spots.time, phrase("`{}` is no time", one.time),
                                  phrase("write it as 2026-11-22T21:04:11+08:00")));
    }
    return found;
}

Diagnostics signature_findings(const std::vector<PageState>& states, const EditionVersion& version,
                               const std::string& edition, ChangeWords words) {
    const DiskFiles disk;
    Diagnostics findings;
    for (std::size_t i = 0; i < states.size(); ++i) {
        tell_returned(states[i], findings);
        tell_signed_twice(states[i], findings);
        const std::optional<Signature> last = states[i].last();
        const PageVersion& page = version.pages[i];
        if (!last || last->sets == page.sets) continue;
        const bool is_asked = words == ChangeWords::told && !last->proof.empty();
        const auto then = is_asked ? proof_of_pieces(disk, edition, last->proof) : std::nullopt;
        findings.push_back(changed_since({*last, page, then, version}));
    }
    return findings;
}

std::optional<Signature> last_signature(const std::vector<PageState>& states) {
    std::optional<Signature> latest;
    for (const PageState& state : states) {
        const auto last = state.last();
        if (last && (!latest || last->spot.line > latest->spot.line)) latest = last;
    }
    return latest;
}

std::string signatures_file(const std::string& edition) {
    return edition + "/signatures.yaml";
}

Result<std::vector<Signature>> signatures_of(const Files& files, const std::string& edition) {
    const std::string path = signatures_file(edition);
    if (files.look(path).kind == FileKind::none) return std::vector<Signature>{};
    return read_text_file(files, path).and_then(read_signatures);
}

Result<std::optional<SignedPages>> signed_pages(const Issue& issue, const std::string& edition, ChangeWords words) {
    auto signatures = signatures_of(DiskFiles(), edition);
    if (!signatures) return tl::unexpected(std::move(signatures.error()));
    if (signatures->empty()) return std::nullopt;
    SignedPages pages{version_of(issue), {}, {}};
    pages.states = review_states(*signatures, pages.version.pages, issue.edition().paper.review);
    pages.findings = stray_signatures(*signatures, pages.version.pages, issue.edition().paper.review);
    std::ranges::move(signature_findings(pages.states, pages.version, edition, words),
                      std::back_inserter(pages.findings));
    return pages;
}

}  // namespace banxin
