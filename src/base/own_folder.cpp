#include "base/own_folder.h"

#include <dlfcn.h>
#include <link.h>

namespace banxin {
namespace fs = std::filesystem;

std::filesystem::path own_folder() {
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

}  // namespace banxin
