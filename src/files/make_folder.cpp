#include "files/make_folder.h"

#include <filesystem>

#include "files/system_words.h"

namespace banxin {

Result<void> make_folder(const std::string& path) {
    std::error_code error;
    if (std::filesystem::is_symlink(path, error) && !std::filesystem::exists(path, error))
        return fail_world(path, phrase("is a link that leads nowhere"));
    std::filesystem::create_directories(path, error);
    if (error) return fail_world(path.empty() ? "''" : path, phrase("cannot be made: {}", system_words(error.value())));
    return {};
}

}  // namespace banxin
