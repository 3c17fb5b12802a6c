#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

enum class Verb { get, post, put, del };

/// What a body says that it is; others are refused.
enum class BodyKind { none, json, markdown };

// A request that has been let in: it knows the key, and comes from the desk's own page where that is asked for.
//
// Path and query are whole UTF-8 without control characters; a segment of the path is never empty, `.` or `..`, and has
// neither `/` nor `\`. They are names to be looked up, no paths of files all the same.
struct Request {
    Verb verb = Verb::get;
    std::vector<std::string> path;             ///< Below the key: `story/tram` is `story`, `tram`; empty: the shell.
    std::map<std::string, std::string> query;  ///< Each key once; `find?q=` has an empty word.
    std::optional<std::string> if_match;       ///< The tag between its quotes.
    std::optional<std::string> last_event_id;
    BodyKind body_kind = BodyKind::none;
    std::string body;

    /// A word of the query; nothing where it is missing.
    std::optional<std::string_view> asked(std::string_view name) const {
        const auto found = query.find(std::string(name));
        if (found == query.end()) return std::nullopt;
        return found->second;
    }
};

}  // namespace banxin
