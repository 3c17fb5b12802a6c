#pragma once

#include <vector>

#include "check/page_survey.h"
#include "model/make_up.h"
#include "model/page_label.h"

namespace banxin {

/// What a rule found: the rule, where, in an editor's words.
struct MakeUpFinding {
    MakeUpRule rule = MakeUpRule::short_leg;
    SourceSpot spot;
    Phrase message;
    Phrase hint;
    PageNumber page{};  ///< Of a rule that looks at one.
};
using MakeUpFindings = std::vector<MakeUpFinding>;

/// What a rule may look at.
struct MakeUpPage {
    const Edition& edition;
    const PageSurvey& survey;

    const PagePlan& plan() const { return survey.page->plan; }
    std::string label() const { return sheet_label(plan().number, edition); }
    const Story& story(const StoryId& id) const { return edition.stories.at(id); }
};

/// equal-heads-side-by-side, heads-stacked, head-at-column-foot, head-in-fold.
MakeUpFindings judge_heads(const MakeUpPage& page);
/// page-cut-down, page-cut-across.
MakeUpFindings judge_cuts(const MakeUpPage& page);
/// short-leg, feet-out-of-line, text-above-head, legs-apart, landings-alike.
MakeUpFindings judge_legs(const MakeUpPage& page);
/// mixed-datelines: the only rule that looks at the whole issue.
MakeUpFindings judge_datelines(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
