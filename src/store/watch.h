#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

// Tells which files in some folders others have changed, or we ourselves: who wants to know compares what is in them.
//
// Promises: a change is told once it has settled (Settling), and no change is missed, however many come at once. Where
// the system does not tell (files on another machine, too many folders) it looks itself, once a second. What a link
// leads to is not watched; its own folder can be.
class Watch {
  public:
    /// Fails (world): the system gives no more handles.
    static Result<Watch> open();
    Watch(Watch&&) noexcept;
    Watch& operator=(Watch&&) = delete;
    ~Watch();

    /// From now on these folders, and no others; not what is below them. One that is not there yet may come. What is
    /// different in one that was followed before is still told. From any thread.
    void follow(std::vector<std::string> folders);

    /// Waits for changes: `FOLDER/NAME` of each, a folder as it was named. None: the time is over, or somebody has
    /// called wake(). By one thread at a time.
    std::vector<std::string> wait(std::chrono::milliseconds patience);

    /// Ends the wait that is under way, or the next one. From any thread, and from a signal's handler.
    void wake() noexcept;

  private:
    class Lookout;
    explicit Watch(std::unique_ptr<Lookout> lookout);

    std::unique_ptr<Lookout> lookout_;
};

}  // namespace banxin
