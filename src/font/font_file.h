#pragma once

#include <string>

#include "font/harfbuzz_ptr.h"

namespace banxin {

// A file of faces as it lies on the disk: a page of it is in memory once somebody has looked at it. Empty where there
// is no such file.
class FontFile {
  public:
    explicit FontFile(const std::string& path);

    hb_blob_t* bytes() const { return bytes_.get(); }

    /// Gives the memory back that what was read of it so far takes; who looks at it again reads it anew. Safe while
    /// others read.
    void rest() const;

  private:
    HbBlob bytes_;
    bool is_mapped_ = false;  ///< Else it is a copy, and nothing of it could be read again.
};

}  // namespace banxin
