#include "check/judge_make_up.h"

#include <iterator>

#include "check/make_up_rules.h"

namespace banxin {
namespace {

void append(MakeUpFindings& all, MakeUpFindings more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Diagnostics asked_for(MakeUpFindings all, const MakeUpHouse& house) {
    Diagnostics found;
    for (MakeUpFinding& finding : all) {
        if (!house.asks(finding.rule)) continue;
        found.push_back({Severity::warning, std::string(id_of(finding.rule)), finding.spot, std::move(finding.message),
                         std::move(finding.hint), finding.page});
    }
    return found;
}

}  // namespace

Diagnostics judge_make_up(const Edition& edition, const FilledEdition& filled) {
    MakeUpFindings all;
    for (const FilledPage& page : filled.pages) {
        const PageSurvey surveyed = survey(page);
        const MakeUpPage looked_at{edition, surveyed};
        const std::size_t before = all.size();
        append(all, judge_heads(looked_at));
        append(all, judge_cuts(looked_at));
        append(all, judge_legs(looked_at));
        for (std::size_t i = before; i < all.size(); ++i) all[i].page = page.plan.number;
    }
    return asked_for(std::move(all), edition.paper.make_up);
}

Diagnostics judge_forms_of_datelines(const Edition& edition, const FilledEdition& filled) {
    return asked_for(judge_datelines(edition, filled), edition.paper.make_up);
}

}  // namespace banxin
