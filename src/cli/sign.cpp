#include "cli/sign.h"

#include <algorithm>

#include "base/text_table.h"
#include "cli/open_issue.h"
#include "cli/say.h"
#include "files/disk_files.h"
#include "issue/issue_version.h"
#include "issue/language.h"
#include "issue/local_time.h"
#include "issue/sign_pages.h"
#include "issue/signed_pages.h"
#include "model/page_label.h"
#include "model/signer_name.h"

namespace banxin {
namespace {

tl::unexpected<Failure> not_named(const std::string& option, const char* code, Phrase message, Phrase hint) {
    return fail_input({{Severity::error, code, {option, 0, 0}, std::move(message), std::move(hint)}});
}

Result<void> check_words(const SignOptions& options) {
    if (options.pages.empty())
        return not_named("--pages", "sign-without-page", phrase("no page is named"), phrase("write --pages 1"));
    if (plain_name(options.name).empty())
        return not_named("--name", "sign-without-name", phrase("nobody is named"), phrase("say who signs: --name"));
    return check_time(options.time);
}

/// The states of the chosen pages alone; of a spread by either of its numbers.
std::vector<PageState> chosen_states(const std::vector<PageState>& states, const std::set<PageNumber>& chosen,
                                     const Edition& edition) {
    std::set<PageNumber> sheets;
    for (const PageNumber number : chosen) {
        if (const EditionPage* page = page_holding(number, edition)) sheets.insert(page->number);
    }
    std::vector<PageState> some;
    std::copy_if(states.begin(), states.end(), std::back_inserter(some),
                 [&](const PageState& state) { return sheets.contains(state.page); });
    return some;
}

Phrase stage_words(const StageState& state) {
    if (!state.signature) return verbatim("–");
    if (state.stands) return verbatim(state.signature->name + " " + state.signature->time);
    if (state.is_returned) return phrase("{} {}, returned", state.signature->name, state.signature->time);
    if (!state.name_stands_in.empty())
        return phrase("{} {}, has signed {} already", state.signature->name, state.signature->time,
                      state.name_stands_in);
    return phrase("{} {}, changed since", state.signature->name, state.signature->time);
}

/// Whether it may go, and past which stages that nobody has signed, or whose signatures do not stand.
Phrase may_go_words(const PageState& state) {
    if (!state.may_go()) return phrase("no");
    std::vector<Phrase> missing;
    for (const StageState& stage : state.stages) {
        if (!stage.stands) missing.push_back(verbatim(stage.stage));
    }
    return missing.empty() ? phrase("yes") : phrase("yes, without {}", listed(missing));
}

std::string table_of(const std::vector<PageState>& states, const ReviewHouse& house) {
    TextRow head{said(phrase("page"))};
    head.insert(head.end(), house.stages.begin(), house.stages.end());
    head.push_back(said(phrase("may go")));
    std::vector<TextRow> rows{head};
    for (const PageState& state : states) {
        TextRow row{state.label};
        for (const StageState& stage : state.stages) row.push_back(said(stage_words(stage)));
        row.push_back(said(may_go_words(state)));
        rows.push_back(std::move(row));
    }
    return text_table(rows);
}

ExitCode show_list(const Issue& issue, const std::vector<PageState>& states) {
    say(Stream::out, table_of(states, issue.edition().paper.review));
    const bool all = std::all_of(states.begin(), states.end(), [](const PageState& state) { return state.may_go(); });
    return all ? ExitCode::fits : ExitCode::does_not_fit;
}

Result<std::vector<PageState>> states_of(const SignOptions& options, const Issue& issue,
                                         const EditionVersion& version) {
    const auto signatures = signatures_of(DiskFiles(), options.edition.folder);
    if (!signatures) return tl::unexpected(signatures.error());
    print_diagnostics(stray_signatures(*signatures, version.pages, issue.edition().paper.review), options.colour);
    const auto chosen = chosen_pages(issue.edition(), options.pages);
    if (!chosen) return tl::unexpected(chosen.error());
    return chosen_states(review_states(*signatures, version.pages, issue.edition().paper.review), *chosen,
                         issue.edition());
}

Phrase done_words(const SignedBy& by, const std::string& label) {
    if (by.says == SignatureWord::returned) return phrase("page {} is returned by {}: {}\n", label, by.name, by.stage);
    return phrase("page {} is signed by {}: {}\n", label, by.name, by.stage);
}

Result<ExitCode> sign_pages(const SignOptions& options, const Issue& issue, const EditionVersion& version) {
    if (const auto right = check_words(options); !right) return tl::unexpected(right.error());
    const auto states = states_of(options, issue, version);
    if (!states) return tl::unexpected(states.error());
    const SignedBy by{options.stage, plain_name(options.name), options.time.empty() ? local_time() : options.time,
                      options.says, options.note};
    if (const auto right = may_sign(by, *states, issue.edition().paper.review); !right)
        return tl::unexpected(right.error());
    if (const auto written = write_signatures(options.edition.folder, version, *states, by); !written)
        return tl::unexpected(written.error());
    for (const PageState& state : *states) say(Stream::out, done_words(by, state.label));
    return ExitCode::fits;
}

}  // namespace

ExitCode sign(const SignOptions& options) {
    const auto issue = open_quietly(options.edition, Crew(usual_jobs()));
    if (!issue) return report_failure(issue.error(), options.colour);
    const EditionVersion version = version_of(**issue);
    if (!options.list) {
        const auto done = sign_pages(options, **issue, version);
        return done ? *done : report_failure(done.error(), options.colour);
    }
    const auto states = states_of(options, **issue, version);
    return states ? show_list(**issue, *states) : report_failure(states.error(), options.colour);
}

}  // namespace banxin
