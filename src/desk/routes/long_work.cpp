#include "desk/routes/long_work.h"

#include <utility>

namespace banxin {

LongWork::~LongWork() {
    ask_to_stop();
    if (thread_.joinable()) thread_.join();
}

bool LongWork::begin(std::function<void(const StopAsked&)> work) {
    if (under_way_.exchange(true)) return false;
    if (thread_.joinable()) thread_.join();  // it has just ended
    stop_ = false;
    thread_ = std::thread([this, work = std::move(work)] {
        work([this] { return stop_.load(); });
        under_way_ = false;
    });
    return true;
}

}  // namespace banxin
