#include "desk/routes/route.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "check/json_list.h"
#include "desk/session/diagnostics_piece.h"

namespace banxin {

const Route* find_route(const Request& request) {
    if (request.path.empty()) return nullptr;
    for (const Routes routes : std::array{looking_routes(), text_routes(), act_routes()}) {
        const auto found = std::ranges::find_if(routes, [&](const Route& route) {
            return route.verb == request.verb && route.word == request.path[0] && route.length == request.path.size();
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
