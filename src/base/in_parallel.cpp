#include "base/in_parallel.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace banxin {
namespace {

/// Works that are handed out one by one.
class WorkList {
  public:
    WorkList(std::size_t count, const std::function<void(std::size_t)>& work) : count_(count), work_(work) {}

    void do_all() try {
        for (std::size_t next = next_++; next < count_; next = next_++) work_(next);
    } catch (...) {
        next_ = count_;
        const std::lock_guard lock(guard_);
        if (!failure_) failure_ = std::current_exception();
    }

    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    const std::size_t count_;
    const std::function<void(std::size_t)>& work_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex guard_;
    std::exception_ptr failure_;
};

}  // namespace

int usual_jobs() {
    cpu_set_t processors;
    if (sched_getaffinity(0, sizeof processors, &processors) != 0) return 1;
    return std::max(CPU_COUNT(&processors), 1);
}

void in_parallel(std::size_t count, int jobs, const std::function<void(std::size_t)>& work) {
    WorkList list(count, work);
    {
        std::vector<std::jthread> crew;
        const std::size_t hands = std::min(count, static_cast<std::size_t>(std::max(jobs, 1)));
        for (std::size_t i = 1; i < hands; ++i) crew.emplace_back([&list] { list.do_all(); });
        list.do_all();
    }
    list.rethrow();
}

}  // namespace banxin
