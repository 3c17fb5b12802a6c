#include "desk/routes/route.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "desk/routes/body_words.h"
#include "desk/session/diagnostics_piece.h"

namespace banxin {

namespace {

/// By its first word, or by all of its words.
bool is_called(const Route& route, const Request& request) {
    if (route.word.find('/') == std::string_view::npos) return route.word == request.path[0];
    return request.path.size() == 2 && route.word == request.path[0] + "/" + request.path[1];
}

int status_of(const Failure& failure) {
    if (failure.kind == FailureKind::world) return 500;
    return failure.diagnostics.front().code == "edit-unknown" ? 404 : 409;
}

}  // namespace

const Route* find_route(const Request& request) {
    if (request.path.empty()) return nullptr;
    for (const Routes routes : std::array{looking_routes(), text_routes(), act_routes(), proof_routes()}) {
        const auto found = std::ranges::find_if(routes, [&](const Route& route) {
            return route.verb == request.verb && route.length == request.path.size() && is_called(route, request);
        });
        if (found != routes.end()) return &*found;
    }
    return nullptr;
}

std::optional<int> number_asked(const Request& request, std::string_view name) {
    const auto word = request.asked(name);
    if (!word) return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), number);
    if (error != std::errc() || end != word->data() + word->size()) return std::nullopt;
    return number;
}

int known_setting(const Request& request) {
    return number_asked(request, "since").value_or(0);
}

int known_setting(const Call& call) {
    const auto since = number_in(call.body, "since");
    return since ? *since : known_setting(call.request);
}

std::string client_of(const Request& request) {
    return std::string(request.asked("client").value_or(""));
}

std::string client_of(const Call& call) {
    auto client = text_in(call.body, "client");
    return client ? *std::move(client) : client_of(call.request);
}

Response with_pieces(const DeskJson& own, const Call& call) {
    return json_response(joined(in_one_line(own), call.desk.pieces().since(known_setting(call))));
}

Response refused(const Failure& failure, const Desk& desk) {
    const DeskIssue& issue = desk.shown_issue();
    const DeskJson told{{"diagnostics", told_diagnostics(failure.diagnostics, issue.folder(), issue.files())}};
    return json_response(status_of(failure), in_one_line(told));
}

}  // namespace banxin
