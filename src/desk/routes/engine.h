#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "desk/session/desk.h"

namespace banxin {

/// What goes first: the words that somebody is typing, then what is dragged, then files that changed, then the rest;
/// what nobody waits for comes once nothing else was asked for during a while.
enum class JobRank { draft, drag, files, rest, idle };

/// Something to be done to a desk.
struct Job {
    JobRank rank = JobRank::rest;
    std::string subject{};  ///< A waiting job of the same one is dropped for this; empty: none is.
    std::function<void(Desk&)> work;
    std::function<void()>
        dropped{};  ///< In place of the work, where another job has come for it or there is no time left.
};

// The thread that owns a desk, and the jobs that wait for it.
//
// What the desk's pieces are is published after each job, and `changed` called, on the engine's thread.
class Engine {
  public:
    Engine(std::unique_ptr<Desk> desk, std::function<void()> changed);
    /// Ends after the job that is under way; the others are dropped.
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// From any thread.
    void take(Job job);
    /// As they were published last. From any thread.
    std::shared_ptr<const Pieces> pieces() const;

    /// Asked by a long job: somebody waits for something that goes before it.
    bool is_wanted(JobRank than) const;

    static constexpr std::chrono::milliseconds kQuiet{600};  ///< Before what is idle.

  private:
    using Clock = std::chrono::steady_clock;

    void run();
    bool is_due(const Job& job) const { return job.rank != JobRank::idle || Clock::now() >= quiet_from_; }
    std::optional<Job> next();
    void publish();

    std::unique_ptr<Desk> desk_;
    std::function<void()> changed_;
    mutable std::mutex guard_;
    std::condition_variable more_;
    std::deque<Job> waiting_;  ///< In the order in which they came.
    std::shared_ptr<const Pieces> published_ = std::make_shared<const Pieces>();
    bool ended_ = false;
    Clock::time_point quiet_from_{};
    std::thread thread_;  ///< Last: it uses all of the others.
};

}  // namespace banxin
