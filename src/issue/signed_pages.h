#pragma once

#include <vector>

#include "compare/review_state.h"
#include "issue/issue.h"

namespace banxin {

/// The file of an edition that its signatures stand in.
std::string signatures_file(const std::string& edition);

/// The signatures of an edition; none where the file is not there. Fails as read_signatures().
Result<std::vector<Signature>> signatures_of(const Files& files, const std::string& edition);

/// What in signatures counts for nothing, and would be passed over: a stage or a page that there is not, a time that
/// cannot be read. Warnings, each at its word.
Diagnostics stray_signatures(const std::vector<Signature>& signatures, const std::vector<PageVersion>& pages,
                             const ReviewHouse& house);

/// What the signatures of an edition come to, now that it is set.
struct SignedPages {
    EditionVersion version;
    std::vector<PageState> states;  ///< A page each.
    Diagnostics findings;  ///< What counts for nothing; and what has changed since, page by page and story by story,
                           ///< with its words.
};

/// Whether what has changed in a signed page is told there, or by who asks.
enum class ChangeWords { told, left_out };

/// What there is to say of pages that were given back, or are not what was signed. `edition`: where the proofs lie that
/// were stored with the signatures.
Diagnostics signature_findings(const std::vector<PageState>& states, const EditionVersion& version,
                               const std::string& edition, ChangeWords words = ChangeWords::told);

/// Who signed last, of all pages: the last one in the file; nothing where nobody has signed anything.
std::optional<Signature> last_signature(const std::vector<PageState>& states);

/// Nothing where no signature has been made yet. Fails as signatures_of().
Result<std::optional<SignedPages>> signed_pages(const Issue& issue, const std::string& edition,
                                                ChangeWords words = ChangeWords::told);

}  // namespace banxin
