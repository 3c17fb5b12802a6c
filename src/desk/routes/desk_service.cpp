#include "desk/routes/desk_service.h"

#include <utility>

#include "desk/routes/desk_page.h"
#include "desk/routes/route.h"

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

void DeskService::start(std::unique_ptr<Desk> desk, std::function<void()> changed) {
    engine_ = std::make_unique<Engine>(std::move(desk), std::move(changed));
    files_changed();
}

void DeskService::files_changed() {
    engine_->take({JobRank::files, "files", [](Desk& desk) { desk.set_again(); }});
}

void DeskService::answer(Request request, Reply reply) {
    if (auto page = desk_page(request)) return reply.send(*std::move(page));
    if (engine_ == nullptr) return reply.send(refusal(503, "the desk is being opened"));
    if (request.verb == Verb::get && request.path.size() == 1 && request.path[0] == "pieces")
        return reply.send(
            json_response(engine_->pieces()->since(known_setting(request), request.asked("only").value_or(""))));
    answer_later(std::move(request), std::move(reply));
}

void DeskService::answer_later(Request request, Reply reply) {
    const Route* route = find_route(request);
    if (route == nullptr) return reply.send(refusal(404, "there is no such thing"));
    const auto asked = std::make_shared<const Request>(std::move(request));
    const auto way = std::make_shared<Reply>(std::move(reply));
    engine_->take({route->rank, subject_of(*route, *asked),
                   [this, route, asked, way](Desk& desk) {
                       Response response = route->answer({*asked, desk, *engine_});
                       if (route->tells_pieces) told_.note(client_of(*asked), desk.pieces().set());
                       way->send(std::move(response));
                   },
                   [way] { way->send(replaced()); }});
}

std::unique_ptr<EventFeed> DeskService::open_stream(const Request& request) {
    if (engine_ == nullptr || request.path.size() != 1) return nullptr;
    return piece_feed(request, *engine_, told_);
}

}  // namespace banxin
