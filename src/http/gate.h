#pragma once

#include <cstddef>
#include <string>
#include <tl/expected.hpp>

#include "http/request.h"
#include "http/request_head.h"

namespace banxin {

/// Who is let in: those who ask for this host (`127.0.0.1:8600`) and know the key.
struct Gate {
    std::string host;
    std::string key;
    std::size_t most_body_bytes = 0;
};

/// Why somebody is not let in.
struct Refused {
    int status = 400;
    std::string words;
};

/// A request whose head has been let in. Its body is still to come.
struct Admitted {
    Request request;
    std::size_t body_bytes = 0;
    bool is_stream = false;
    bool is_last = false;  ///< The connection closes behind it.
};

/// The first reason that speaks against a head is told: what is malformed first, then who asks, then for what.
tl::expected<Admitted, Refused> admit(const RequestHead& head, const Gate& gate);

/// GET of this, and of what is below it, is a stream.
inline constexpr const char* kStreamPath = "events";

}  // namespace banxin
