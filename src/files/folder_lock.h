#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/diagnostic.h"

namespace banxin {

// A lock on a folder among programs that ask for it, this one's other locks included. It ends with the object or with
// the program, however that ends.
//
// Where the file system has no locks, everybody gets one, and is_sure() is false.
class FolderLock {
  public:
    /// Waits for it. Fails (world): the folder cannot be opened.
    static Result<FolderLock> wait(const std::string& folder);
    /// Nothing: somebody has it, or the folder is not there.
    static std::optional<FolderLock> try_once(const std::string& folder);

    FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)), hold_(other.hold_) {}
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

    bool is_sure() const { return hold_ == Hold::locked; }
    /// Whether the folder that was locked is still the one at this path.
    bool is_on(const std::string& folder) const;

  private:
    /// What the file system has answered.
    enum class Hold { locked, has_no_locks };
    FolderLock(int file, Hold hold) : file_(file), hold_(hold) {}

    int file_;
    Hold hold_;
};

}  // namespace banxin
