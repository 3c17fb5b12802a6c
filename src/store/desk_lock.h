#pragma once

#include <string>
#include <variant>

#include "base/diagnostic.h"
#include "store/open_handle.h"

namespace banxin {

/// Somebody else has the edition open; where, if they have said so yet.
struct TakenDesk {
    std::string address;
};

// That one desk alone is open on an edition: a lock on `.banxin/lock`, which ends with the object or with the program,
// however that ends. In the file stands the address of who has it.
//
// Where a file system has no locks, everybody gets one.
class DeskLock {
  public:
    /// Fails (world): nothing can be written in the edition.
    static Result<std::variant<DeskLock, TakenDesk>> take(const std::string& edition);

    /// Tells those who come later. Fails (world).
    Result<void> tell(const std::string& address);

    DeskLock(DeskLock&&) noexcept = default;
    DeskLock& operator=(DeskLock&&) = delete;
    /// Takes the address back.
    ~DeskLock();

  private:
    DeskLock(std::string path, OpenHandle file) : path_(std::move(path)), file_(std::move(file)) {}

    std::string path_;
    OpenHandle file_;
};

}  // namespace banxin
