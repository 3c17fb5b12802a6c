#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/content_hash.h"

namespace banxin {

// Hashes of pictures and art by their bytes, each worked out once however often it is asked for: they are what there is
// most of. REQUIRES: the bytes of a document outlive it.
class ArtHashes {
  public:
    using Bytes = std::shared_ptr<const std::vector<unsigned char>>;

    /// Empty for art that is not there.
    const std::string& of(const Bytes& bytes) {
        std::string& hash = known_[bytes.get()];
        if (bytes && hash.empty()) hash = content_hash({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
        return hash;
    }

  private:
    std::map<const std::vector<unsigned char>*, std::string> known_;
};

}  // namespace banxin
