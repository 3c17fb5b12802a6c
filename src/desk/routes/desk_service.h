#pragma once

#include <functional>
#include <memory>
#include <string>

#include "desk/routes/engine.h"
#include "desk/routes/piece_feeds.h"
#include "http/service.h"

namespace banxin {

// What a desk answers to its browsers (docs/desk-design.md).
//
// What needs the desk itself waits for the engine; pieces, the page that starts a browser and its assets do not.
class DeskService : public Service {
  public:
    /// From here on the desk is set, and asked. `changed` is called on the engine's thread.
    void start(std::unique_ptr<Desk> desk, std::function<void()> changed);
    /// Ends the engine; nothing is called after it. What waits is answered that nobody does it.
    void end() { engine_.reset(); }
    /// Files may have changed. From any thread. REQUIRES: it was started and has not ended.
    void files_changed();

    void answer(Request request, Reply reply) override;
    std::unique_ptr<EventFeed> open_stream(const Request& request) override;

  private:
    void answer_later(Request request, Reply reply);

    std::unique_ptr<Engine> engine_;
    ToldSettings told_;
};

}  // namespace banxin
