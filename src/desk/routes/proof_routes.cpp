#include <algorithm>
#include <array>

#include "compare/changes/compare_versions.h"
#include "desk/routes/body_words.h"
#include "desk/routes/route.h"
#include "desk/session/compared_times.h"
#include "desk/session/proofs_piece.h"
#include "desk/session/told_comparison.h"
#include "issue/issue_version.h"
#include "issue/local_time.h"
#include "issue/sign_pages.h"
#include "issue/stored_proofs.h"
#include "prepress/proof/imposition.h"
#include "render/render.h"

namespace banxin {
namespace {

Response nothing_set() {
    return refusal(404, "nothing is set yet");
}

Response answer_compare(const Call& call) {
    DeskIssue& issue = call.desk.issue();
    if (issue.is_blank()) return nothing_set();
    const auto version = [&](std::string_view key) {
        return version_called(std::string(call.request.asked(key).value_or("now")), issue, issue.place());
    };
    const auto before = version("from");
    if (!before) return refused(before.error(), call.desk);
    const auto after = version("to");
    if (!after) return refused(after.error(), call.desk);
    return json_response(told_comparison(compare_versions(*before, *after)));
}

/// What a signature says, as a browser sends it.
struct SignatureWish {
    PageNumber page;
    SignedBy by;
    std::string sets;
};

std::optional<SignatureWish> signature_in(const nlohmann::json& body) {
    const auto page = number_in(body, "page");
    const auto stage = text_in(body, "stage");
    const auto name = text_in(body, "by");
    const auto sets = text_in(body, "sets");
    if (!page || !stage || !name || name->empty() || !sets) return std::nullopt;
    const auto says = text_in(body, "says") == "returned" ? SignatureWord::returned : SignatureWord::agreed;
    return SignatureWish{{*page}, {*stage, *name, local_time(), says, text_in(body, "note").value_or("")}, *sets};
}

Response answer_sign(const Call& call) {
    const auto wish = signature_in(call.body);
    if (!wish) return refusal(400, "page, stage, by and sets are asked for");
    DeskIssue& issue = call.desk.issue();
    if (issue.is_blank()) return nothing_set();
    const EditionVersion version = version_of(issue.issue());
    const auto states = page_states(issue, version);
    if (!states) return refused(states.error(), call.desk);
    const auto state = std::ranges::find(*states, wish->page, &PageState::page);
    if (state == states->end()) return nothing_set();
    const auto page = std::ranges::find(version.pages, wish->page, &PageVersion::number);
    if (page->sets != wish->sets || !call.desk.drafts().all().empty())
        return json_response(409, in_one_line({{"sets", page->sets}, {"drafts", call.desk.drafts().all().size()}}));
    if (const auto may = may_sign(wish->by, {*state}, issue.issue().edition().paper.review); !may)
        return refused(may.error(), call.desk);
    if (const auto written = write_signatures(issue.folder(), version, {*state}, wish->by); !written)
        return refused(written.error(), call.desk);
    tell_proofs(call.desk, version);
    return with_pieces({{"page", wish->page.value}, {"at", wish->by.time}}, call);
}

Response answer_store(const Call& call) {
    DeskIssue& issue = call.desk.issue();
    if (issue.is_blank()) return nothing_set();
    const EditionVersion version = version_of(issue.issue());
    const auto stored = store_proof(issue.folder(), version, local_time());
    if (!stored) return refused(stored.error(), call.desk);
    tell_proofs(call.desk, version);
    return with_pieces({{"name", stored->name}}, call);
}

/// The page as a PDF: in its own size, which an A3 printer takes, or made smaller for A4.
Response answer_proof_pdf(const Call& call) {
    DeskIssue& issue = call.desk.issue();
    if (issue.is_blank()) return nothing_set();
    const Document document = issue.issue().painted(GuideMode::overset);
    const auto number = number_asked(call.request, "page");
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const DisplayList& page = document.pages[i];
        if (!number || (page.page.value <= *number && *number < page.page.value + page.pages)) indices.push_back(i);
    }
    if (indices.empty()) return nothing_set();
    auto pdf = render_pdf(document, prepare_fonts(document, issue.issue().library()), indices);
    if (pdf && call.request.asked("paper") == "A4") pdf = on_a4(*pdf);
    if (!pdf) return refused(pdf.error(), call.desk);
    Response response = bytes_response(MediaType::pdf, *std::move(pdf));
    response.file_name = number ? "page-" + std::to_string(*number) + ".pdf" : "edition.pdf";
    return response;
}

constexpr std::array kProofRoutes{
    Route{Verb::get, "compare", 1, JobRank::rest, answer_compare},
    Route{Verb::post, "sign", 1, JobRank::rest, answer_sign, true},
    Route{Verb::post, "proof", 1, JobRank::rest, answer_store, true},
    Route{Verb::get, "proof.pdf", 1, JobRank::rest, answer_proof_pdf},
};

}  // namespace

Routes proof_routes() {
    return kProofRoutes;
}

}  // namespace banxin
