#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace banxin {

/// What a connection is about.
enum class Visit {
    stranger,  ///< It has not shown the key yet.
    resting,   ///< Between two requests.
    asking,    ///< Sends a request, waits for an answer or takes one.
    listening  ///< Is a stream.
};

struct Visitor {
    Visit visit = Visit::stranger;
    std::chrono::steady_clock::time_point since;  ///< Of its last change.
};

// Who makes room when all places are taken and another one comes: strangers before those who rest, the oldest first.
// Nothing: all are busy, and the new one is not let in.
std::optional<std::size_t> who_gives_way(const std::vector<Visitor>& visitors);

}  // namespace banxin
