#pragma once

#include <chrono>
#include <cstddef>

namespace banxin {

/// What a server bears with. Tests ask for less.
struct ServerLimits {
    std::size_t head_bytes = 16 * 1024;
    std::size_t body_bytes = 8 * 1024 * 1024;
    std::size_t connections = 32;
    std::size_t streams = 16;                     ///< Of the connections.
    std::chrono::milliseconds head_time{10'000};  ///< From its first byte, or from the connection's first moment.
    std::chrono::milliseconds body_time{30'000};
    std::chrono::milliseconds write_time{30'000};  ///< For an answer, or for one event.
    std::chrono::milliseconds idle_time{120'000};  ///< Between two requests.
    std::chrono::milliseconds beat_time{15'000};   ///< Between two signs of life on a stream.
};

}  // namespace banxin
