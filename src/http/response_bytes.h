#pragma once

#include <string>
#include <string_view>

#include "http/event_feed.h"
#include "http/response.h"

namespace banxin {

/// What becomes of the connection behind an answer.
enum class After { goes_on, closes };

/// An answer's head, its empty line included.
std::string head_bytes(const Response& response, After after);

/// What follows it: nothing for a status that has no body.
std::string_view body_bytes(const Response& response);

/// The head of a stream, which ends with its connection.
std::string stream_head_bytes();

std::string event_bytes(const StreamEvent& event);

/// What says on a stream that both ends are there.
inline constexpr const char* kBeat = ":\n\n";

}  // namespace banxin
