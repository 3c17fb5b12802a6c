#pragma once

#include <string>
#include <vector>

#include "compare/review_state.h"
#include "compare/version/edition_version.h"

namespace banxin {

/// Who signs in which stage, and when.
struct SignedBy {
    std::string stage;
    std::string name;
    std::string time;  ///< As issue/local_time.h has it.
    SignatureWord says = SignatureWord::agreed;
    std::string note{};
};

// Names are compared and written as model/signer_name.h has them.

// Whether somebody may sign pages as they are. Refuses: `unknown-stage`, `same-name` where no two stages may be signed
// by one; giving a page back is everybody's.
Result<void> may_sign(const SignedBy& by, const std::vector<PageState>& pages, const ReviewHouse& house);

// Writes down that the pages are signed, a line each at the end of signatures.yaml, and stores the proof that was
// signed. Fails (world): the edition's folder cannot be written.
Result<void> write_signatures(const std::string& edition, const EditionVersion& version,
                              const std::vector<PageState>& pages, const SignedBy& by);

}  // namespace banxin
