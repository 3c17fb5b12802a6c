#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
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

    /// A path on the disk for each file. Fails (world): one cannot be read, or not be copied.
    Result<std::vector<std::string>> on_disk(const Files& files, const std::vector<std::string>& fonts);

  private:
    Result<std::string> copied(const Files& files, const std::string& font);

    std::string folder_;  ///< Empty: nothing was copied yet.
    int copies_ = 0;
};

}  // namespace banxin
