#pragma once

#include <map>
#include <memory>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "check/check_memo.h"
#include "check/report.h"
#include "compose/type/type_case.h"
#include "fill/text/filled_page.h"
#include "fill/trial/trial_notes.h"
#include "furniture/pieces/filled_furniture.h"
#include "model/edition.h"

namespace banxin {

/// A filled edition, and what it was set from.
struct CheckRequest {
    const Edition& edition;
    const std::shared_ptr<const Edition>& look;  ///< Of the edition (model/look_of_edition.h).
    /// Every story of which something stands on a page; the same one as long as nothing of it has changed.
    const std::map<StoryId, std::shared_ptr<const Story>>& stories;
    const FilledEdition& filled;
    const SharedList<FilledFurniture>& furniture;  ///< Of each page, in order.
    const std::vector<FontSubstitution>& substitutions;
    Crew crew{};         ///< Who checks pages and stories, each by itself.
    TrialNotes notes{};  ///< What was tried on the pages.
};

struct Checked {
    Report report;
    Diagnostics diagnostics;  ///< In page order; the ledgers' findings last.
};

// Judges a filled edition: the only place that turns facts of setting into figures, words and severities.
//
// Errors (the edition does not fit): overset, jump-unplaced, jump-hole-over, remainder-too-small, jumps-unsettled,
// pointer-over,
//   missing-glyph, missing-picture, picture-unreadable, and what the ledgers prove wrong (check/link_ledger.h,
//   check/text_ledger.h).
// Warnings: story-short, jump-hole-short, headline-too-long, picture-without-hole, picture-low-resolution,
//           picture-too-large, qr-without-room, ad-missing, ad-size-differs, frame-empty, jump-to-earlier-page,
//           font-substituted, no-room-between-lines, drop-cap-without-room. Notes: headline-short.
// Promises: report.fit is `fits` exactly when no diagnostic is an error.
//           What comes out does not depend on what `memo` holds.
Checked check_edition(const CheckRequest& request, CheckMemo& memo);

/// One sentence for each error: why an edition does not fit, or was not set at all.
std::vector<std::string> reasons_of(const Diagnostics& diagnostics);

}  // namespace banxin
