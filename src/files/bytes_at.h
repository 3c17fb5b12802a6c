#pragma once

#include "files/files.h"

namespace banxin {

/// Every byte of a file that may be missing; nothing for none, and for one that cannot be read.
inline std::optional<std::string> bytes_at(const Files& files, const std::string& path) {
    if (!files.has_file(path)) return std::nullopt;
    auto bytes = files.read(path);
    return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

}  // namespace banxin
