#include "issue/shared_layouts.h"

#include <filesystem>

#include "base/own_folder.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

void add_folder(std::vector<std::string>& folders, const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error)) folders.push_back(folder.lexically_normal().string());
}

}  // namespace

std::vector<std::string> shared_layouts() {
    std::vector<std::string> folders;
    if (const fs::path own = own_folder(); !own.empty()) {
        for (const char* data : {BANXIN_DATA_FROM_PROGRAM, BANXIN_DATA_FROM_LIBRARY}) {
            if (folders.empty()) add_folder(folders, own / data / "banxin" / "layouts");
        }
    }
    add_folder(folders, BANXIN_LAYOUTS);
    return folders;
}

}  // namespace banxin
