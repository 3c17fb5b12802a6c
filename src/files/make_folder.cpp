#include "files/make_folder.h"

#include <filesystem>

namespace banxin {

Result<void> make_folder(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return fail_world(path, "cannot be made: " + error.message());
    return {};
}

}  // namespace banxin
