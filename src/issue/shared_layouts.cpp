#include "issue/shared_layouts.h"

#include <dlfcn.h>
#include <link.h>

#include <filesystem>

namespace banxin {
namespace fs = std::filesystem;
namespace {

/// Folder of the program or shared library that this function lies in; empty when it cannot be known.
fs::path own_folder() {
    Dl_info about{};
    void* extra = nullptr;
    auto* here = reinterpret_cast<void*>(&own_folder);
    std::error_code error;
    if (dladdr1(here, &about, &extra, RTLD_DL_LINKMAP) == 0) return {};
    const char* loaded_from = static_cast<const link_map*>(extra)->l_name;  // empty for the program itself
    const fs::path file =
        loaded_from[0] == '\0' ? fs::read_symlink("/proc/self/exe", error) : fs::canonical(loaded_from, error);
    return file.parent_path();
}

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
