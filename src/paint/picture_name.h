#pragma once

#include <string>

namespace banxin {

/// A path's last part, as a proof names a picture.
inline std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

}  // namespace banxin
