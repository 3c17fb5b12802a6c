#include "cli/layout_dirs.h"

#include <filesystem>

namespace banxin {
namespace fs = std::filesystem;

std::vector<std::string> layout_dirs(const std::vector<std::string>& asked) {
    std::vector<std::string> dirs = asked;
    const auto add = [&](const fs::path& dir) {
        std::error_code error;
        if (fs::is_directory(dir, error)) dirs.push_back(dir.lexically_normal().string());
    };
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) add(program.parent_path() / ".." / "share" / "banxin" / "layouts");
    add(BANXIN_LAYOUTS);
    return dirs;
}

}  // namespace banxin
