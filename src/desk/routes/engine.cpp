#include "desk/routes/engine.h"

#include <algorithm>
#include <utility>

namespace banxin {

Engine::Engine(std::unique_ptr<Desk> desk, std::function<void()> changed)
    : desk_(std::move(desk)), changed_(std::move(changed)), thread_([this] { run(); }) {}

Engine::~Engine() {
    {
        const std::lock_guard lock(guard_);
        ended_ = true;
    }
    more_.notify_all();
    thread_.join();
    for (const Job& job : waiting_) {
        if (job.dropped) job.dropped();
    }
}

void Engine::take(Job job) {
    std::optional<Job> replaced;
    {
        const std::lock_guard lock(guard_);
        const auto same = std::ranges::find_if(
            waiting_, [&](const Job& other) { return !job.subject.empty() && other.subject == job.subject; });
        if (same != waiting_.end()) {
            replaced = std::exchange(*same, std::move(job));
        } else {
            waiting_.push_back(std::move(job));
        }
    }
    more_.notify_all();
    if (replaced && replaced->dropped) replaced->dropped();
}

std::shared_ptr<const Pieces> Engine::pieces() const {
    const std::lock_guard lock(guard_);
    return published_;
}

bool Engine::is_wanted(JobRank than) const {
    const std::lock_guard lock(guard_);
    return ended_ || std::ranges::any_of(waiting_, [&](const Job& job) { return job.rank < than; });
}

/// The first of the highest rank; nothing at the end.
std::optional<Job> Engine::next() {
    std::unique_lock lock(guard_);
    while (!ended_) {
        const auto first = std::ranges::min_element(waiting_, {}, &Job::rank);
        if (first == waiting_.end()) {
            more_.wait(lock);
        } else if (!is_due(*first)) {
            more_.wait_until(lock, quiet_from_);
        } else {
            Job job = std::move(*first);
            waiting_.erase(first);
            return job;
        }
    }
    return std::nullopt;
}

void Engine::run() {
    while (const auto job = next()) {
        job->work(*desk_);
        quiet_from_ = Clock::now() + kQuiet;
        publish();
    }
}

void Engine::publish() {
    {
        const std::lock_guard lock(guard_);
        if (published_->set() == desk_->pieces().set()) return;
        published_ = std::make_shared<const Pieces>(desk_->pieces());
    }
    changed_();
}

}  // namespace banxin
