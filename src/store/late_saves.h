#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "store/file_place.h"
#include "store/journal.h"

namespace banxin {

/// What somebody saved into a file that had just been replaced.
struct LateSave {
    std::string path;
    std::string hash;  ///< Of the bytes, which the journal has.
    bool operator==(const LateSave&) const = default;
};

// Files that were replaced, kept for a while: an editor that had one open before may write into it after, and would
// write for nobody. They lie in `.banxin/late`, each under the hash that it had.
class LateSaves {
  public:
    using Clock = std::chrono::steady_clock;

    /// What a killed desk has left there is looked at at once. Fails (world).
    static Result<LateSaves> open(const std::string& edition, Journal& journal);
    LateSaves(LateSaves&&) noexcept = default;
    LateSaves& operator=(LateSaves&&) = delete;
    /// Looks a last time, and removes all.
    ~LateSaves();

    /// Takes a file out of its folder, which held what has this hash. One that cannot be taken is removed.
    void take(const FilePlace& place, const std::string& name, const std::string& hash);

    /// Those that have been written into since; the journal has them, and each is told once. Those that were taken
    /// `patience` ago and longer are no longer waited for.
    std::vector<LateSave> look(Clock::time_point now);
    static constexpr std::chrono::seconds kPatience{5};
    /// Somebody may yet write into one.
    bool is_waiting() const { return !kept_.empty(); }

  private:
    struct Kept {
        std::string name;  ///< In the folder.
        std::string path;  ///< Where it stood.
        std::string hash;
        Clock::time_point since;
    };
    LateSaves(Journal& journal, OpenHandle folder);
    void take_over();
    std::optional<LateSave> look_at(Kept& kept);
    void remove(const Kept& kept);

    Journal* journal_;
    OpenHandle folder_;
    std::vector<Kept> kept_;
    unsigned count_ = 0;
};

}  // namespace banxin
