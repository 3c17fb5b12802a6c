#pragma once

#include <memory>

#include "http/event_feed.h"
#include "http/reply.h"
#include "http/request.h"

namespace banxin {

// What stands behind a server. Both are called on the connections' thread: who needs time gives the reply to another
// one and comes back. What they throw is a 500.
class Service {
  public:
    Service() = default;
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;
    virtual ~Service() = default;

    virtual void answer(Request request, Reply reply) = 0;
    /// For GET of `events` and what is below it. None: 404.
    virtual std::unique_ptr<EventFeed> open_stream(const Request& request) = 0;
};

}  // namespace banxin
