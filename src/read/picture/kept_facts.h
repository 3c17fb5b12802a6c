#pragma once

#include <optional>
#include <string>

#include "files/cache.h"
#include "files/files.h"
#include "model/picture.h"

namespace banxin {

// What was found out about picture files, kept between runs: whether a JPEG is whole, and how art comes through its
// trial, take longer to tell than a page takes to set.
//
// A file is the same as long as its path, size, time and node are; only sound pictures are kept.
class KeptFacts {
  public:
    explicit KeptFacts(Cache cache) : cache_(std::move(cache)) {}

    /// The picture without its bytes; nothing where it is not known, or where it may have changed.
    std::optional<Picture> find(const std::string& path, const FileFacts& facts) const;
    void keep(const Picture& picture, const FileFacts& facts) const;

  private:
    Cache cache_;
};

}  // namespace banxin
