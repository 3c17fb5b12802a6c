#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What the system tells of a name in a folder.
enum class Stir { written, gone };

// When a change is over. A save comes in pieces: an editor writes twice, git removes a file and makes it again. So what
// was written is waited for until it has been quiet for a moment, and what is gone a little longer, for it may come
// back. Who never stops writing is told of all the same.
class Settling {
  public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds kQuiet{20};
    static constexpr std::chrono::milliseconds kGone{50};
    static constexpr std::chrono::milliseconds kLongest{200};

    void note(const std::string& path, Stir stir, Time now);
    /// Takes those that are over.
    std::vector<std::string> take(Time now);
    /// When the next one will be; nothing: none is under way.
    std::optional<Time> next() const;

  private:
    struct Pending {
        Time first;
        Time due;
    };
    std::map<std::string, Pending> pending_;
};

/// False for what editors put beside a file while they save it: hidden names, `x~`, `x.tmp`, `#x#`, and vim's `4913`.
bool is_name_of_work(std::string_view name);

}  // namespace banxin
