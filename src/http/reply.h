#pragma once

#include <functional>
#include <utility>

#include "http/response.h"

namespace banxin {

// The way back of one request, to be used once, from any thread and at any time: while the server runs, when the
// browser is gone, or after the server's end, where it leads nowhere. One that is let go without an answer says 500.
class Reply {
  public:
    using Send = std::function<void(Response)>;
    explicit Reply(Send send) : send_(std::move(send)) {}
    Reply(Reply&& other) noexcept : send_(std::exchange(other.send_, nullptr)) {}
    Reply& operator=(Reply&& other) noexcept {
        std::swap(send_, other.send_);
        return *this;
    }
    ~Reply() {
        if (send_) send(refusal(500, "no answer"));
    }

    void send(Response response) {
        if (const Send once = std::exchange(send_, nullptr)) once(std::move(response));
    }

  private:
    Send send_;
};

}  // namespace banxin
