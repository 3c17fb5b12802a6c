#pragma once

#include "base/diagnostic.h"
#include "check/report.h"
#include "fill/text/filled_page.h"
#include "fill/trial/trial_notes.h"
#include "model/edition.h"

namespace banxin {

/// A filled edition, and what was tried on its pages.
struct TriedEdition {
    const Edition& edition;
    const FilledEdition& filled;
    const TrialNotes& notes;
};

// Whether the text fits its frames, in the editor's words, page by page.
//
// Codes: overset, jump-unplaced, jump-hole-over, remainder-too-small, jumps-unsettled, pointer-over (errors);
//        story-short, jump-hole-short, frame-empty, jump-to-earlier-page (warnings).
Diagnostics judge_fit(const TriedEdition& tried, const Report& report);

}  // namespace banxin
