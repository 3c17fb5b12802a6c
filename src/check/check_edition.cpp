#include "check/check_edition.h"

#include <iterator>

#include "check/judge_asides.h"
#include "check/judge_broken_lines.h"
#include "check/judge_fit.h"
#include "check/judge_furniture.h"
#include "check/judge_interlinear.h"
#include "check/judge_last_lines.h"
#include "check/judge_look.h"
#include "check/judge_make_up.h"
#include "check/judge_pictures.h"
#include "check/link_ledger.h"
#include "check/measure_edition.h"
#include "check/text_ledger.h"

namespace banxin {
namespace {

void append(Diagnostics& all, Diagnostics more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<std::string> reasons_of(const Diagnostics& diagnostics) {
    std::vector<std::string> out;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::error)
            out.push_back(diagnostic.code + ": " + diagnostic.message.english());
    }
    return out;
}

Checked check_edition(const Edition& edition, const FilledEdition& filled,
                      const std::vector<FilledFurniture>& furniture,
                      const std::vector<FontSubstitution>& substitutions) {
    Checked checked;
    checked.report = measure_edition(edition, filled);
    append(checked.diagnostics, judge_type(filled, edition, substitutions));
    append(checked.diagnostics, judge_fit(edition, filled, checked.report));
    append(checked.diagnostics, judge_look(edition, filled));
    append(checked.diagnostics, judge_pictures(edition, filled));
    append(checked.diagnostics, judge_furniture(edition, furniture));
    append(checked.diagnostics, judge_asides(edition, filled));
    append(checked.diagnostics, judge_interlinear(edition, filled));
    append(checked.diagnostics, judge_last_lines(edition, filled));
    append(checked.diagnostics, judge_broken_lines(edition, filled));
    append(checked.diagnostics, judge_make_up(edition, filled));
    append(checked.diagnostics, link_ledger(edition, filled));
    append(checked.diagnostics, text_ledger(edition, filled));
    checked.report.reasons = reasons_of(checked.diagnostics);
    checked.report.fit = checked.report.reasons.empty() ? Fit::fits : Fit::does_not_fit;
    return checked;
}

}  // namespace banxin
