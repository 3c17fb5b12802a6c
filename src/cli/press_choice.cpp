#include "cli/press_choice.h"

#include <algorithm>

#include "issue/signed_pages.h"
#include "model/page_label.h"

namespace banxin {
namespace {

bool may_go(const std::optional<SignedPages>& pages, PageNumber number, const Edition& edition) {
    const EditionPage* page = page_holding(number, edition);
    return pages && page != nullptr &&
           std::any_of(pages->states.begin(), pages->states.end(),
                       [&](const PageState& state) { return state.page == page->number && state.may_go(); });
}

Diagnostic not_signed(const DisplayList& sheet, const Issue& issue) {
    Diagnostic finding{
        Severity::error,
        "not-signed",
        {},
        phrase("page {} is not signed {} as it is now", sheet.label, issue.edition().paper.review.stages.back()),
        phrase("`banxin sign` signs it; `banxin sign --list` shows who has")};
    return found_at(phrase("page {}", sheet.label), std::move(finding));
}

Diagnostic held(const DisplayList& sheet) {
    return found_at(phrase("page {}", sheet.label), {Severity::warning,
                                                     "page-held",
                                                     {},
                                                     phrase("page {} is held, and not written", sheet.label),
                                                     phrase("--release {} lets it go", sheet.label)});
}

/// Why a sheet that was asked for is not written; nothing for one that is.
class Refusals {
  public:
    Refusals(const PressOptions& options, const Issue& issue, const PressIssue& press)
        : options_(options), issue_(issue), press_(press) {}

    std::optional<Diagnostic> of(std::size_t index, const std::optional<SignedPages>& signatures,
                                 const PressFolder& folder) const {
        const DisplayList& sheet = press_.sheets().pages[index];
        if (folder.record().state(pressed_page(sheet, issue_.edition())).is_held) return held(sheet);
        if (options_.signed_only && !may_go(signatures, sheet.page, issue_.edition())) return not_signed(sheet, issue_);
        return press_.withheld(index);
    }

  private:
    const PressOptions& options_;
    const Issue& issue_;
    const PressIssue& press_;
};

}  // namespace

Result<SheetsToPress> sheets_to_press(const PressOptions& options, const ToldIssue& opened, const PressIssue& press,
                                      PressFolder& folder) {
    const Issue& issue = *opened.issue;
    auto indices = choose_pages(press.sheets(), issue.edition(), options.pages);
    if (!indices) return tl::unexpected(std::move(indices.error()));
    const auto signatures = signed_pages(issue, options.edition.folder);
    if (!signatures) return tl::unexpected(signatures.error());
    if (*signatures)
        print_diagnostics(findings_of(opened.told, (*signatures)->findings, issue.edition()), options.colour);
    const Refusals refusals(options, issue, press);
    SheetsToPress to_press;
    for (const std::size_t index : *indices) {
        auto refused = refusals.of(index, *signatures, folder);
        if (!refused) {
            to_press.indices.push_back(index);
            continue;
        }
        if (refused->code == "page-withheld") folder.withhold(press.run(), index);
        to_press.refused.push_back(*std::move(refused));
        to_press.not_written.push_back(index);
    }
    return to_press;
}

Result<void> hold_pages(const PressOptions& options, const Issue& issue, const PressIssue& press, PressFolder& folder) {
    const auto each = [&](const PageChoice& choice, auto act) -> Result<void> {
        if (choice.empty()) return {};
        return choose_pages(press.sheets(), issue.edition(), choice).map([&](const std::vector<std::size_t>& indices) {
            for (const std::size_t index : indices) act(press.sheets().pages[index]);
        });
    };
    return each(options.hold, [&](const DisplayList& sheet) { folder.hold(sheet); }).and_then([&] {
        return each(options.release, [&](const DisplayList& sheet) { folder.release(sheet); });
    });
}

}  // namespace banxin
