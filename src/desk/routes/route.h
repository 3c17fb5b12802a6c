#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string_view>

#include "desk/routes/engine.h"
#include "desk/session/desk_json.h"
#include "http/request.h"
#include "http/response.h"

namespace banxin {

/// A request before the desk that it asks something of.
struct Call {
    const Request& request;
    const nlohmann::json& body;  ///< As body_of() has it.
    Desk& desk;
    std::function<bool()> go_on;  ///< Asked by an answer that takes long: nobody waits for what goes before it.

    /// The name behind the route's: `tram` of `story/tram`. REQUIRES: the route has one.
    const std::string& name() const { return request.path[1]; }
};

/// What is asked for, and who answers on the engine's thread.
struct Route {
    Verb verb = Verb::get;
    std::string_view word;   ///< `story`.
    std::size_t length = 1;  ///< Of the path: 2 for `story/tram`.
    JobRank rank = JobRank::rest;
    Response (*answer)(const Call& call);
    bool tells_pieces = false;  ///< Its answer has all that changed since the setting that the request names.
};

using Routes = std::span<const Route>;

/// Looking: what stands where, and how much room there is.
Routes looking_routes();

/// Writing: manuscripts and their drafts.
Routes text_routes();
/// Doing: operations tried, done and undone, and where a story might be cut.
Routes act_routes();
/// Reading proofs: comparing, signing, storing, printing.
Routes proof_routes();

/// All routes there are; null where there is none.
const Route* find_route(const Request& request);

/// A whole number of the query; nothing where it is missing or none.
std::optional<int> number_asked(const Request& request, std::string_view name);

/// The setting that a request knows, by its query; 0 where it says none.
int known_setting(const Request& request);
/// By its query or its body.
int known_setting(const Call& call);
/// Who asks, by the name that a page gives itself; empty for nobody.
std::string client_of(const Request& request);
std::string client_of(const Call& call);

/// An answer's own keys, and with them `set` and `pieces`: what changed since the setting that the call knows.
Response with_pieces(const DeskJson& own, const Call& call);

/// `{"diagnostics": [...]}`, told as the piece of that name tells them. The world fails with 500; what is not there is
/// 404, all else 409.
Response refused(const Failure& failure, const Desk& desk);

}  // namespace banxin
