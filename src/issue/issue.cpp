#include "issue/issue.h"

#include <algorithm>
#include <utility>

#include "check/check_edition.h"
#include "read/edition/leave_out_unread.h"
#include "read/text/findings.h"
#include "resolve/resolve_page.h"

namespace banxin {
namespace {

/// What keeps pages from being made exact: said of a layout once, however many pages have it.
Diagnostics unplanned(const Edition& edition) {
    Diagnostics wrong;
    for (const EditionPage& page : edition.pages) {
        const auto plan = resolve_page(edition, page);
        if (plan) continue;
        for (const Diagnostic& found : plan.error().diagnostics) {
            if (std::find(wrong.begin(), wrong.end(), found) == wrong.end()) wrong.push_back(found);
        }
    }
    return wrong;
}

}  // namespace

Result<void> Issue::read() {
    auto read = read_edition(*files_, place_, memory_);
    if (!read) return tl::unexpected(std::move(read.error()));
    take({std::move(read->edition), std::move(read->warnings), std::move(read->stored)});
    return {};
}

Result<void> Issue::read_what_can_be_set() {
    auto read = banxin::read_what_can_be_set(*files_, place_, memory_);
    if (!read) return tl::unexpected(std::move(read.error()));
    if (const Diagnostics wrong = unplanned(read->edition); !wrong.empty()) {
        leave_out_of(read->edition, wrong);
        // In a paper with mistakes a page may not come out that does so when they are mended.
        if (read->paper == PaperState::read) read->findings.insert(read->findings.end(), wrong.begin(), wrong.end());
        sort_by_place(read->findings);
        if (read->edition.pages.empty()) return fail_input(std::move(read->findings));
    }
    take(*std::move(read));
    return {};
}

void Issue::take(EditionDraft draft) {
    read_ = std::make_shared<const Edition>(std::move(draft.edition));
    findings_ = std::move(draft.findings);
    stored_ = std::move(draft.stored);
}

Result<void> Issue::set() {
    auto library = library_for(read_->paper);
    if (!library) return tl::unexpected(std::move(library.error()));
    auto pages = typeset(read_, *memo_);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    read_.reset();
    if (is_partial()) {
        Report& report = pages->report;
        const std::vector<std::string> reasons = reasons_of(findings_);
        report.fit = Fit::does_not_fit;
        report.reasons.insert(report.reasons.begin(), reasons.begin(), reasons.end());
    }
    set_ = SetEdition{*std::move(library), *std::move(pages)};
    return {};
}

void Issue::forget() {
    memory_.editions.clear();
    memory_.papers.clear();
    memory_.layouts.clear();
    memory_.stories.clear();
    memo_.reset();
    library_.reset();
}

Result<Typeset> Issue::set_other(Edition other) {
    return typeset(std::make_shared<const Edition>(std::move(other)), *memo_);
}

Diagnostics Issue::diagnostics() const {
    Diagnostics all = findings_;
    all.insert(all.end(), set_pages().diagnostics.begin(), set_pages().diagnostics.end());
    return all;
}

/// Faces stay open as long as the house names the same font files, in the same order, and they are what they were.
Result<std::shared_ptr<FontLibrary>> Issue::library_for(const Paper& paper) {
    if (library_ && font_files_ == paper.font_files && fonts_.still(*files_)) return library_;
    const TracedFiles traced(*files_);
    for (const std::string& file : paper.font_files) traced.look(file);
    auto paths = font_copies_.on_disk(*files_, paper.font_files);
    if (!paths) return tl::unexpected(std::move(paths.error()));
    font_files_ = paper.font_files;
    fonts_ = traced.footprint();
    library_ = std::make_shared<FontLibrary>(*std::move(paths));
    memo_.emplace(*library_, crew_);
    return library_;
}

}  // namespace banxin
