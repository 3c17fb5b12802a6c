#include "desk/routes/desk_service.h"

#include <utility>

#include "desk/routes/body_words.h"
#include "desk/routes/desk_page.h"
#include "desk/routes/long_acts.h"
#include "desk/routes/route.h"
#include "desk/session/desk_json.h"
#include "desk/session/proofs_piece.h"

namespace banxin {
namespace {

/// Drafts of one story replace each other, and so do the places that a frame is dragged over.
std::string subject_of(const Route& route, const Request& request) {
    if (route.rank == JobRank::draft && route.verb == Verb::post) return "draft/" + request.path.back();
    return route.word == "try" ? "try" : "";
}

Response replaced() {
    return json_response(202, R"({"replaced":true})");
}

}  // namespace

void DeskService::start(std::unique_ptr<Desk> desk, Hooks hooks) {
    saved_ = desk->shown_issue().saved_files();
    place_ = desk->shown_issue().place();
    when_set_ = std::move(hooks.when_set);
    engine_ = std::make_unique<Engine>(std::move(desk), std::move(hooks.changed));
    work_ = std::make_unique<LongWork>();
    files_changed();
}

void DeskService::end() {
    work_.reset();
    engine_.reset();
}

void DeskService::files_changed() {
    engine_->take({JobRank::files, "files", [this](Desk& desk) {
                       desk.set_again();
                       when_set_(desk);
                   }});
    look_round_later();
}

/// What nobody waits for: proofs, and whether somebody has saved late.
void DeskService::look_round_later() {
    engine_->take({JobRank::idle, "round", [this](Desk& desk) {
                       tell_proofs(desk);
                       if (desk.look_for_late_saves()) look_round_later();
                   }});
}

void DeskService::begin_long_work(Request request, Reply reply) {
    const LongAct act = long_act(request);
    const LongCall call{std::move(request), std::make_shared<Reply>(std::move(reply)), saved_, place_, *engine_};
    const bool begun = work_->begin([act, call](const StopAsked& stop) { act(call, stop); });
    if (!begun) call.reply->send(refusal(409, "something else is under way"));
}

void DeskService::answer(Request request, Reply reply) {
    if (auto page = desk_page(request)) return reply.send(*std::move(page));
    if (engine_ == nullptr) return reply.send(refusal(503, "the desk is being opened"));
    if (request.verb == Verb::get && request.path.size() == 1 && request.path[0] == "pieces")
        return reply.send(
            json_response(engine_->pieces()->since(known_setting(request), request.asked("only").value_or(""))));
    if (long_act(request) != nullptr) return begin_long_work(std::move(request), std::move(reply));
    answer_later(std::move(request), std::move(reply));
}

void DeskService::answer_later(Request request, Reply reply) {
    const Route* route = find_route(request);
    if (route == nullptr) return reply.send(refusal(404, "there is no such thing"));
    const auto body = std::make_shared<const nlohmann::json>(body_of(request));
    const auto asked = std::make_shared<const Request>(std::move(request));
    const auto way = std::make_shared<Reply>(std::move(reply));
    engine_->take({route->rank, subject_of(*route, *asked),
                   [this, route, asked, body, way](Desk& desk) {
                       const Call call{*asked, *body, desk, [this, route] { return !engine_->is_wanted(route->rank); }};
                       Response response = route->answer(call);
                       if (route->tells_pieces) {
                           told_.note(client_of(call), desk.pieces().set());
                           look_round_later();
                       }
                       way->send(std::move(response));
                   },
                   [way] { way->send(replaced()); }});
}

std::unique_ptr<EventFeed> DeskService::open_stream(const Request& request) {
    if (engine_ == nullptr || request.path.size() != 1) return nullptr;
    return piece_feed(request, *engine_, told_);
}

}  // namespace banxin
