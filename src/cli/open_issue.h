#pragma once

#include <memory>

#include "cli/edition_words.h"
#include "cli/terminal.h"
#include "files/fenced_files.h"
#include "issue/issue.h"

namespace banxin {

/// Reads an edition behind its fence (issue/fence.h), with its layouts from `layouts` and the usual places, and sets it
/// with a crew. What there is to say is printed.
Result<std::unique_ptr<Issue>> open_issue(const EditionWords& edition, ColourWish wish, Crew crew);

/// The same for a proof: what has a mistake is told of and left out. Nothing is printed.
Result<std::unique_ptr<Issue>> open_draft(const EditionWords& edition, Crew crew);

/// The same for pages that are written: in a paper with mistakes they would be others than the paper's, and would stand
/// where its good ones stood.
Result<std::unique_ptr<Issue>> open_to_build(const EditionWords& edition, Crew crew);

/// Reads it to make its pages up: what is stored of them lies apart, what has a mistake is left out, and nothing is set
/// or printed.
Result<std::unique_ptr<Issue>> open_to_make_up(const EditionWords& edition, Crew crew);
/// The same with every mistake a failure, and nothing printed.
Result<std::unique_ptr<Issue>> open_quietly(const EditionWords& edition, Crew crew);
Result<std::unique_ptr<Issue>> set_quietly(std::unique_ptr<Issue> issue);

/// An edition as the command line names it, behind its fence.
struct IssuePlace {
    std::shared_ptr<FencedFiles> files;
    EditionPlace edition;
};
Result<IssuePlace> issue_place(const EditionWords& edition, StoredPageUse stored = StoredPageUse::set);

/// What the command line lets an edition read besides itself and its paper.
std::vector<std::string> named_by(const EditionWords& edition, const std::vector<std::string>& layouts);

/// Something was left out, or everything fits, or not.
ExitCode fit_code(const Issue& issue);

}  // namespace banxin
