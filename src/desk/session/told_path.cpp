#include "desk/session/told_path.h"

#include <filesystem>

namespace banxin {

std::string told_path(const std::string& file, const std::string& folder) {
    if (file.empty()) return {};
    const std::filesystem::path path = std::filesystem::path(file).lexically_normal();
    const auto told = path.lexically_relative(std::filesystem::path(folder).lexically_normal());
    return told.empty() ? path.generic_string() : told.generic_string();
}

}  // namespace banxin
