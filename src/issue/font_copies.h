#pragma once

#include <string>
#include <vector>

#include "files/files.h"

namespace banxin {

// Font files for a library that opens them from the disk alone: those that lie elsewhere are copied into a temporary
// folder, which is gone when this is.
class FontCopies {
  public:
    FontCopies() = default;
    ~FontCopies();
    FontCopies(const FontCopies&) = delete;
    FontCopies& operator=(const FontCopies&) = delete;

    /// A path on the disk for each file; what cannot be read or copied keeps the path that it has.
    std::vector<std::string> on_disk(const Files& files, const std::vector<std::string>& fonts);

  private:
    std::string copied(const Files& files, const std::string& font);

    std::string folder_;  ///< Empty: nothing was copied yet.
    int copies_ = 0;
};

}  // namespace banxin
