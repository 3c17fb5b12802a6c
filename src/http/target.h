#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What a request's target asks for, below its key.
struct Target {
    std::vector<std::string> path;
    std::map<std::string, std::string> query;
    bool operator==(const Target&) const = default;
};

/// `/KEY/story/tram?w=1` in three. Nothing: it is no such target.
struct TargetParts {
    std::string_view key;
    std::string_view path;   ///< `story/tram`
    std::string_view query;  ///< `w=1`
};
std::optional<TargetParts> cut_target(std::string_view target);

/// Decoded as Request promises. Nothing where a part is doubtful: a `%` without two digits, what is no UTF-8, a control
/// character, an empty, `.` or `..` segment, one with a slash in it, a word of the query given twice.
std::optional<Target> read_target(const TargetParts& parts);

}  // namespace banxin
