#pragma once

#include <functional>
#include <memory>
#include <string>

#include "desk/routes/engine.h"
#include "desk/routes/long_work.h"
#include "desk/routes/piece_feeds.h"
#include "http/service.h"

namespace banxin {

// What a desk answers to its browsers (docs/desk-design.md).
//
// What needs the desk itself waits for the engine; pieces, the page that starts a browser and its assets do not.
class DeskService : public Service {
  public:
    /// What is called on the engine's thread: with the desk when its files were read, and when a browser has something
    /// new to know.
    struct Hooks {
        std::function<void(const Desk&)> when_set;
        std::function<void()> changed;
    };
    /// From here on the desk is set, and asked.
    void start(std::unique_ptr<Desk> desk, Hooks hooks);
    /// Ends the engine; nothing is called after it. What waits is answered that nobody does it.
    void end();
    /// Files may have changed. From any thread. REQUIRES: it was started and has not ended.
    void files_changed();

    void answer(Request request, Reply reply) override;
    std::unique_ptr<EventFeed> open_stream(const Request& request) override;

  private:
    void answer_later(Request request, Reply reply);
    void begin_long_work(Request request, Reply reply);
    void look_round_later();

    std::shared_ptr<const Files> saved_;
    EditionPlace place_;
    std::function<void(const Desk&)> when_set_;
    std::unique_ptr<Engine> engine_;
    std::unique_ptr<LongWork> work_;  ///< Uses the engine.
    ToldSettings told_;
};

}  // namespace banxin
