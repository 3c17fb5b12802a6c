#include <array>

#include "base/content_hash.h"
#include "check/json_list.h"
#include "desk/routes/body_words.h"
#include "desk/routes/operation_words.h"
#include "desk/routes/route.h"
#include "desk/session/cut_asked_at.h"
#include "desk/session/diagnostics_piece.h"
#include "desk/session/story_strikes.h"
#include "desk/session/told_path.h"
#include "issue/story_cuts.h"

namespace banxin {
namespace {

using Body = nlohmann::json;

constexpr std::size_t kCutsTriedOnEachSide = 4;  ///< Each sets the edition; an editor waits for them.

Response not_understood() {
    return refusal(400, "operations are asked for");
}

/// A cut that names its place says what has to be asked for it to be made there.
void name_cuts(Body& body, Desk& desk) {
    const auto name_cut = [&](Body& one) {
        if (!one.is_object() || text_in(one, "op") != "cut") return;
        const auto at = number_in(one, "at");
        const auto story = text_in(one, "story");
        if (!at || !story || desk.issue().is_blank()) return;
        const auto asked = cut_asked_at(desk.issue().issue(), StoryId{*story}, TextOffset{*at});
        if (!asked) return;
        one["kind"] = asked->kind;
        one["give_up"] = asked->give_up;
    };
    const auto list = body.find("operations");
    if (list == body.end() || !list->is_array()) return name_cut(body);
    for (Body& one : *list) name_cut(one);
}

std::optional<std::vector<Operation>> operations_in(const Call& call) {
    Body body = call.body;
    name_cuts(body, call.desk);
    return read_operations(body);
}

/// The files that are not any more what whoever asks has seen, of those that it names by their hashes.
DeskJson files_changed(const Call& call) {
    DeskJson changed = DeskJson::array();
    const auto of = call.body.find("of");
    if (of == call.body.end() || !of->is_object()) return changed;
    const Files& files = call.desk.shown_issue().saved();
    for (const auto& [name, etag] : of->items()) {
        const auto bytes = files.read(call.desk.shown_issue().folder() + "/" + name);
        if (!bytes || !etag.is_string() || content_hash(*bytes) != etag.get<std::string>()) changed.push_back(name);
    }
    return changed;
}

Response answer_try(const Call& call) {
    const auto operations = operations_in(call);
    if (!operations) return not_understood();
    auto tried = call.desk.tried(*operations);
    const DeskIssue& issue = call.desk.shown_issue();
    if (tried) return json_response(*std::move(tried));
    return json_response(
        in_one_line({{"set", call.desk.pieces().set()},
                     {"pieces", DeskJson::object()},
                     {"refused", told_diagnostics(tried.error().diagnostics, issue.folder(), issue.files())}}));
}

Response answer_act(const Call& call, const Result<ActDone>& done) {
    if (!done) return refused(done.error(), call.desk);
    const DeskJson files = list_json(done->changes, [&](const FileChange& change) {
        return DeskJson{{"file", told_path(change.file, call.desk.shown_issue().folder())},
                        {"etag", change.after ? DeskJson(content_hash(*change.after)) : DeskJson(nullptr)}};
    });
    return with_pieces({{"files", files}, {"undo", call.desk.acts().can_undo()}, {"redo", call.desk.acts().can_redo()}},
                       call);
}

/// One of the ways that were found for a page; nothing where the body names none.
std::optional<Result<FileChanges>> way_in(const Call& call) {
    const auto page = number_in(call.body, "page");
    const auto way = number_in(call.body, "way");
    if (!page || !way) return std::nullopt;
    return call.desk.way_kept(PageNumber{*page}, *way);
}

Response answer_keep(const Call& call) {
    const auto changes = way_in(call);
    if (!changes) return refusal(400, "page and way are asked for");
    if (!*changes) return refused(changes->error(), call.desk);
    return answer_act(call, call.desk.act(**changes));
}

Response answer_try_way(const Call& call) {
    const auto changes = way_in(call);
    if (!changes) return refusal(400, "page and way are asked for");
    if (!*changes) return refused(changes->error(), call.desk);
    auto tried = call.desk.tried(**changes);
    return tried ? json_response(*std::move(tried)) : refused(tried.error(), call.desk);
}

Response answer_do(const Call& call) {
    const auto operations = operations_in(call);
    if (!operations) return not_understood();
    if (const DeskJson changed = files_changed(call); !changed.empty())
        return json_response(409, in_one_line({{"changed", changed}}));
    return answer_act(call, call.desk.act(*operations));
}

Response answer_undo(const Call& call) {
    return answer_act(call, call.desk.undo());
}

Response answer_redo(const Call& call) {
    return answer_act(call, call.desk.redo());
}

/// The cuts of its jump, where it has one, and what might be struck of it.
Response answer_cuts(const Call& call) {
    if (call.desk.issue().is_blank()) return refusal(404, "there is no such thing");
    const StoryId story{call.name()};
    const CutSearch search{kCutsTriedOnEachSide, LengthSearch::none, call.go_on};
    const auto cuts = story_cuts(call.desk.issue().issue(), story, search);
    if (!cuts) return refused(cuts.error(), call.desk);
    DeskJson answer = DeskJson::parse(story_cuts_json(*cuts));
    answer["strikes"] = list_json(story_strikes(call.desk, story, call.go_on), strike_json);
    return json_response(in_one_line(answer));
}

constexpr std::array kActRoutes{
    Route{Verb::post, "try", 1, JobRank::drag, answer_try},
    Route{Verb::post, "do", 1, JobRank::drag, answer_do, true},
    Route{Verb::post, "undo", 1, JobRank::drag, answer_undo, true},
    Route{Verb::post, "redo", 1, JobRank::drag, answer_redo, true},
    Route{Verb::post, "make-up/keep", 2, JobRank::drag, answer_keep, true},
    Route{Verb::post, "make-up/try", 2, JobRank::drag, answer_try_way},
    Route{Verb::get, "cuts", 2, JobRank::rest, answer_cuts},
};

}  // namespace

Routes act_routes() {
    return kActRoutes;
}

}  // namespace banxin
