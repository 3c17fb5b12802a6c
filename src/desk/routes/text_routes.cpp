#include <array>

#include "base/content_hash.h"
#include "check/json_list.h"
#include "desk/routes/body_words.h"
#include "desk/routes/route.h"

namespace banxin {
namespace {

DeskJson conflict_json(const MergeConflict& conflict) {
    return {{"from", conflict.merged.from.value},
            {"until", conflict.merged.until.value},
            {"base", conflict.base},
            {"mine", conflict.mine},
            {"theirs", conflict.theirs}};
}

DeskJson meeting_json(const MeetingTexts& meeting) {
    return {{"base", meeting.base},
            {"theirs", meeting.theirs},
            {"merged", meeting.merged.text},
            {"conflicts", list_json(meeting.merged.conflicts, conflict_json)}};
}

Response answer_manuscript(const Call& call) {
    auto bytes = call.desk.manuscript(StoryId{call.name()});
    if (!bytes) return refused(bytes.error(), call.desk);
    // Of these very bytes: what the desk shows may be older.
    std::string etag = content_hash(*bytes);
    Response response = bytes_response(MediaType::markdown, *std::move(bytes));
    response.etag = std::move(etag);
    return response;
}

Response answer_draft(const Call& call) {
    const KeptDraft* draft = call.desk.drafts().of(StoryId{call.name()});
    if (draft == nullptr) return refusal(404, "there is no draft");
    return json_response(in_one_line({{"text", draft->text}, {"of", content_hash(draft->base)}}));
}

Response take_draft(const Call& call) {
    const auto text = text_in(call.body, "text");
    const auto of = text_in(call.body, "of");
    if (!text || !of) return refusal(400, "text and of are asked for");
    const auto answer = call.desk.draft({StoryId{call.name()}, *text, *of});
    if (!answer) return refused(answer.error(), call.desk);
    DeskJson told = DeskJson::object();
    if (const auto n = number_in(call.body, "n")) told["n"] = *n;
    told["etag"] = answer->etag;
    if (answer->meeting) told["met"] = meeting_json(*answer->meeting);
    return with_pieces(told, call);
}

Response drop_draft(const Call& call) {
    call.desk.drop_draft(StoryId{call.name()});
    return with_pieces(DeskJson::object(), call);
}

Response save_text(const Call& call) {
    if (!call.request.if_match) return refusal(428, "If-Match is asked for");
    const auto answer = call.desk.save({StoryId{call.name()}, call.request.body, *call.request.if_match});
    if (!answer) return refused(answer.error(), call.desk);
    DeskJson told{{"etag", answer->etag}};
    if (answer->meeting) told.update(meeting_json(*answer->meeting));
    if (!answer->is_saved()) return json_response(409, in_one_line(told));
    Response response = json_response(in_one_line(told));
    response.etag = answer->etag;
    return response;
}

constexpr std::array kTextRoutes{
    Route{Verb::get, "story", 2, JobRank::drag, answer_manuscript},
    Route{Verb::get, "draft", 2, JobRank::drag, answer_draft},
    Route{Verb::post, "draft", 2, JobRank::draft, take_draft, true},
    Route{Verb::put, "story", 2, JobRank::draft, save_text},
    Route{Verb::del, "draft", 2, JobRank::draft, drop_draft, true},
};

}  // namespace

Routes text_routes() {
    return kTextRoutes;
}

}  // namespace banxin
