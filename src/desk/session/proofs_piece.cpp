#include "desk/session/proofs_piece.h"

#include <algorithm>
#include <iterator>

#include "check/json_list.h"
#include "compare/review_state.h"
#include "desk/session/diagnostics_piece.h"
#include "issue/issue_version.h"
#include "issue/judge_marks.h"
#include "issue/signed_pages.h"
#include "issue/stored_proofs.h"
#include "read/edition/read_marks.h"

namespace banxin {
namespace {

DeskJson stage_json(const StageState& stage) {
    DeskJson json{{"stage", stage.stage}, {"stands", stage.stands}, {"returned", stage.is_returned}};
    if (!stage.signature) return json;
    json["by"] = stage.signature->name;
    json["at"] = stage.signature->time;
    json["sets"] = stage.signature->sets;
    json["note"] = stage.signature->note;
    return json;
}

DeskJson state_json(const PageState& state, const std::string& sets) {
    return {{"page", state.page.value},
            {"label", state.label},
            {"sets", sets},
            {"may_go", state.may_go()},
            {"stages", list_json(state.stages, stage_json)}};
}

DeskJson states_json(const std::vector<PageState>& states, const EditionVersion& version) {
    DeskJson all = DeskJson::array();
    for (std::size_t i = 0; i < states.size(); ++i) all.push_back(state_json(states[i], version.pages[i].sets));
    return all;
}

const char* word_of(MarkFate fate) {
    switch (fate) {
        case MarkFate::open:
            return "open";
        case MarkFate::done:
            return "done";
        case MarkFate::gone:
            return "gone";
        case MarkFate::unseen:
            return "unseen";
    }
    return "";
}

DeskJson mark_json(const ProofMark& mark, const MarkState& state) {
    DeskJson json{{"story", mark.story.value}, {"words", mark.words},    {"should", mark.should},
                  {"who", mark.who},           {"line", mark.spot.line}, {"fate", word_of(state.fate)},
                  {"ticked", mark.is_ticked}};
    if (!state.place) return json;
    json["element"] = name_of(state.of.element);
    json["page"] = state.place->page.value;
    json["frame"] = state.place->frame.value;
    return json;
}

/// Those without a mistake, and what is wrong with the others, or with the file.
GoodMarks marks_of(const DeskIssue& desk) {
    const std::string path = marks_file(desk.folder());
    if (!desk.saved().has_file(path)) return {};
    const auto source = read_text_file(desk.saved(), path);
    return source ? read_good_marks(*source) : GoodMarks{{}, source.error()};
}

DeskJson marks_json(const JudgedMarks& judged) {
    DeskJson all = DeskJson::array();
    for (std::size_t i = 0; i < judged.marks.size(); ++i) all.push_back(mark_json(judged.marks[i], judged.states[i]));
    return all;
}

Diagnostics findings_of_signatures(const DeskIssue& desk, const EditionVersion& version) {
    const auto signatures = signatures_of(desk.saved(), desk.folder());
    if (!signatures) return {};
    const ReviewHouse& house = desk.issue().edition().paper.review;
    Diagnostics findings = stray_signatures(*signatures, version.pages, house);
    std::ranges::move(signature_findings(review_states(*signatures, version.pages, house), version, desk.folder()),
                      std::back_inserter(findings));
    return findings;
}

}  // namespace

Result<std::vector<PageState>> page_states(const DeskIssue& desk, const EditionVersion& version) {
    const auto signatures = signatures_of(desk.saved(), desk.folder());
    if (!signatures) return tl::unexpected(signatures.error());
    return review_states(*signatures, version.pages, desk.issue().edition().paper.review);
}

void tell_proofs(Desk& desk) {
    if (!desk.issue().is_blank()) tell_proofs(desk, version_of(desk.issue().issue()));
}

void tell_proofs(Desk& desk, const EditionVersion& version) {
    desk.say_of_signatures(findings_of_signatures(desk.issue(), version));
    desk.put_piece("proofs", in_one_line(proofs_piece(desk.issue(), version)));
}

DeskJson proofs_piece(const DeskIssue& desk, const EditionVersion& version) {
    Diagnostics wrong;
    const auto note = [&](const Failure& failure) {
        wrong.insert(wrong.end(), failure.diagnostics.begin(), failure.diagnostics.end());
    };
    const auto states = page_states(desk, version);
    if (!states) note(states.error());
    const GoodMarks good = marks_of(desk);
    if (good.mistakes) note(*good.mistakes);
    const std::vector<MarkState> marks = judge_marks(good.marks, version, desk.saved(), desk.folder());
    const JudgedMarks judged{version, good.marks, marks};
    const Diagnostics of_marks = findings_of_marks(judged, desk.issue().edition());
    wrong.insert(wrong.end(), of_marks.begin(), of_marks.end());
    DeskJson proofs = DeskJson::array();
    for (const std::string& name : stored_proofs(desk.saved(), desk.folder())) proofs.push_back(name);
    return {{"proofs", std::move(proofs)},
            {"pages", states ? states_json(*states, version) : DeskJson::array()},
            {"marks", marks_json(judged)},
            {"wrong", told_diagnostics(wrong, desk.folder(), desk.saved())}};
}

}  // namespace banxin
