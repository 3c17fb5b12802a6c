#include "files/files.h"

#include <filesystem>

namespace banxin {

bool FileFacts::still(const FileFacts& now) const {
    if (kind != now.kind) return false;
    return kind != FileKind::file || (version && version == now.version);
}

std::string Files::real_path(const std::string& path) const {
    return plain_path(path);
}

std::string plain_path(const std::string& path) {
    std::string plain = std::filesystem::path(path).lexically_normal().generic_string();
    if (plain.size() > 1 && plain.ends_with('/')) plain.pop_back();
    return plain;
}

}  // namespace banxin
