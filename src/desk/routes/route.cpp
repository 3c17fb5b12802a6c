#include "desk/routes/route.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "check/json_list.h"
#include "desk/session/diagnostics_piece.h"

namespace banxin {

namespace {

/// By its first word, or by all of its words.
bool is_called(const Route& route, const Request& request) {
    if (route.word.find('/') == std::string_view::npos) return route.word == request.path[0];
    return request.path.size() == 2 && route.word == request.path[0] + "/" + request.path[1];
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

Response refused(int status, const Failure& failure, const Desk& desk) {
    const DeskJson told = list_json(failure.diagnostics, [&](const Diagnostic& found) {
        return told_diagnostic(found, desk.shown_issue().folder());
    });
    return json_response(status, in_one_line({{"diagnostics", told}}));
}

}  // namespace banxin
