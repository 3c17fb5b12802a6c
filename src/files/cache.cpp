#include "files/cache.h"

#include <cstdlib>

#include "files/disk_files.h"
#include "files/make_folder.h"
#include "files/write_file.h"

namespace banxin {
namespace {

std::string folder_from(const char* variable, const char* below) {
    const char* root = std::getenv(variable);
    return root != nullptr && root[0] == '/' ? std::string(root) + below : std::string();
}

std::string usual_folder() {
    std::string folder = folder_from("XDG_CACHE_HOME", "/banxin");
    return folder.empty() ? folder_from("HOME", "/.cache/banxin") : folder;
}

}  // namespace

Cache::Cache() : folder_(usual_folder()) {}

std::optional<std::string> Cache::find(std::string_view key) const {
    if (folder_.empty()) return std::nullopt;
    auto bytes = read_bytes(std::string(folder_).append("/").append(key));
    if (!bytes) return std::nullopt;
    return *std::move(bytes);
}

void Cache::keep(std::string_view key, std::string_view bytes) const {
    if (folder_.empty() || !make_folder(folder_)) return;
    static_cast<void>(write_file(std::string(folder_).append("/").append(key), bytes));
}

}  // namespace banxin
