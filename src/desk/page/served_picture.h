#pragma once

#include <memory>
#include <string>
#include <vector>

namespace banxin {

/// A picture as a browser takes it.
struct ServedPicture {
    std::string media_type;  ///< `image/jpeg`, `image/png`, `image/svg+xml`.
    std::shared_ptr<const std::vector<unsigned char>> bytes;
};

}  // namespace banxin
