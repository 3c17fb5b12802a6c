#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace banxin {

/// Asked now and then by work that takes long.
using StopAsked = std::function<bool()>;

// Work that takes seconds, on a thread of its own, one at a time: it has an issue of its own, so that the engine goes
// on setting.
class LongWork {
  public:
    LongWork() = default;
    /// Asks it to stop, and waits for that.
    ~LongWork();
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    /// False: something is under way, and nothing was begun. By one thread at a time.
    bool begin(std::function<void(const StopAsked&)> work);
    /// From any thread.
    void ask_to_stop() { stop_ = true; }

  private:
    std::atomic<bool> stop_{false};
    std::atomic<bool> under_way_{false};
    std::thread thread_;
};

}  // namespace banxin
