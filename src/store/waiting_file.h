#pragma once

#include <string>
#include <string_view>

#include "store/file_place.h"

namespace banxin {

// A file that waits beside the one it will stand for, under a name that nobody reads: `.NAME.PID-COUNT.tmp`.
//
// It is removed with its owner, unless it is gone by then. A program that is killed leaves it; whose process no longer
// lives is known by its name.
class WaitingFile {
  public:
    /// Nothing is there yet.
    explicit WaitingFile(const FilePlace& place);
    WaitingFile(const WaitingFile&) = delete;
    WaitingFile& operator=(const WaitingFile&) = delete;
    ~WaitingFile();

    /// With the mode, the owner and the group of what is in the place, as far as the system lets them be given. False:
    /// `errno` says why.
    bool write(std::string_view bytes) const;

    const std::string& name() const { return name_; }

  private:
    const FilePlace& place_;
    std::string name_;
};

/// Whether a name is that of a waiting file whose program no longer lives.
bool is_left_waiting(const std::string& name);

}  // namespace banxin
