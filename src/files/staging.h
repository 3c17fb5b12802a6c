#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "files/folder_lock.h"

namespace banxin {

/// What a folder has in it while something is written there; an edition that is open at a desk has its own in it, too.
inline constexpr const char* kStagingName = ".banxin";

/// Delivers what programs that were killed had decided on in a folder, and removes what they had not; nothing where
/// none was killed. What cannot be done now (the disk is read-only, another program writes) is left for the next.
void finish_dead_runs(const std::string& folder);

// The place where files wait that are to come into a folder together: `.banxin/RUN/new` in it, so that moving them to
// their names is a rename on one file system.
//
// A run's place is locked while the run lives. Whoever comes next to a folder sees by the lock which runs are dead:
// what they had not yet decided on is removed, what they had (deliver() was under way) is delivered. Safe against other
// processes; within one, a Staging belongs to one thread at a time, but for writing below new_path().
class Staging {
  public:
    /// For a folder that is there. Tidies after dead runs first. Fails (world): nothing can be written there.
    static Result<Staging> open(const std::string& folder);

    Staging(Staging&& other) noexcept
        : folder_(std::move(other.folder_)), run_(std::exchange(other.run_, {})), lock_(std::move(other.lock_)) {}
    Staging& operator=(Staging&&) = delete;
    ~Staging();

    /// Where a file with this name in the folder waits. Names may have slashes.
    std::string new_path(const std::string& name) const;

    // Moves files to their names, over those that have them. From here on they come there even if the program is
    // killed: the next run in this folder goes on.
    //
    // Fails (world) with all of the old files in place.
    Result<void> deliver(const std::vector<std::string>& names);

    /// Removes what was not delivered. Done on leaving, too.
    void remove();

  private:
    Staging(std::string folder, std::string run, FolderLock lock)
        : folder_(std::move(folder)), run_(std::move(run)), lock_(std::move(lock)) {}

    Result<void> sync_new(const std::vector<std::string>& names) const;

    std::string folder_;
    std::string run_;  ///< The path of this run's place; empty: removed.
    FolderLock lock_;  ///< On it, for as long as the run lives.
};

}  // namespace banxin
