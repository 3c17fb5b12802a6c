#pragma once

#include <optional>
#include <string>

#include "http/response.h"

namespace banxin {

/// One server-sent event. Line ends in name and id are left out.
struct StreamEvent {
    std::string name;
    std::string id;  ///< What the browser gives back as `Last-Event-ID`; empty: none.
    SharedBytes data;
};

// What one stream sends. It is asked for the next event whenever the browser can take one, and keeps in mind what it
// has given: so nothing is queued, and a browser that is slow gets the newest state once it has read the last.
//
// All calls, and the end of it when the browser is gone, come on the connections' thread.
class EventFeed {
  public:
    EventFeed() = default;
    EventFeed(const EventFeed&) = delete;
    EventFeed& operator=(const EventFeed&) = delete;
    virtual ~EventFeed() = default;

    /// Nothing: all is said; asked again after Server::wake_streams(). Not to take long.
    virtual std::optional<StreamEvent> next() = 0;
};

}  // namespace banxin
