#pragma once

#include <memory>
#include <string>

#include "base/diagnostic.h"
#include "http/server_limits.h"
#include "http/server_place.h"
#include "http/service.h"

namespace banxin {

class Listener;

// Requests from this machine's browsers, let in by a key in their path.
//
// It listens on 127.0.0.1 alone and speaks HTTP/1.1 with Content-Length, nothing else. What does not know the key, has
// another Host, or would change something without coming from the desk's own page is refused before the service hears
// of it. Every answer, refusals too, tells the browser to keep others out, and never lets another origin in.
//
// Promises: all connections live on the thread that runs it; a head of any bytes at any pace ends in a request, a
// refusal or silence within the limits; idle connections give way to new ones.
class Server {
  public:
    /// Listens from here on. Fails (world): there is no such port. `service` outlives it.
    static Result<Server> open(Service& service, const ServerPlace& place = {}, const ServerLimits& limits = {});
    Server(Server&&) noexcept;
    Server& operator=(Server&&) = delete;
    /// Not while it runs.
    ~Server();

    /// `http://127.0.0.1:PORT/KEY/`
    const std::string& address() const;

    /// Until stop(): then every connection is closed, at once, and every feed gone.
    void run();

    /// From any thread, and from a signal's handler; before run(), too.
    void stop() noexcept;

    /// From any thread: there is something new to be said.
    void wake_streams();

  private:
    explicit Server(std::unique_ptr<Listener> listener);

    std::unique_ptr<Listener> listener_;
};

}  // namespace banxin
