#include "issue/fence.h"

#include <filesystem>
#include <optional>

#include "files/disk_files.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

bool has_paper(const Files& disk, const fs::path& folder) {
    return disk.has_file((folder / "paper.yaml").generic_string());
}

std::optional<std::string> paper_above(const Files& disk, const fs::path& folder) {
    for (fs::path above = folder; above != above.parent_path();) {
        above = above.parent_path();
        if (has_paper(disk, above)) return above.generic_string();
    }
    const bool is_edition = disk.has_file((folder / "edition.yaml").generic_string());
    if (is_edition && !has_paper(disk, folder)) return folder.parent_path().generic_string();
    return std::nullopt;
}

/// From the root on, links left as they are.
fs::path as_named(const std::string& folder) {
    std::error_code error;
    return plain_path(fs::absolute(folder, error).generic_string());
}

}  // namespace

std::shared_ptr<FencedFiles> fence_round(const std::string& folder, const std::vector<std::string>& allowed) {
    return fence_round(std::make_shared<const DiskFiles>(), folder, allowed);
}

std::shared_ptr<FencedFiles> fence_round(std::shared_ptr<const Files> files, const std::string& folder,
                                         const std::vector<std::string>& allowed) {
    auto fence = std::make_shared<FencedFiles>(files, Beyond::told);
    fence->admit(folder);
    for (const fs::path& way : {fs::path(files->real_path(folder)), as_named(folder)}) {
        if (const auto paper = paper_above(*files, way)) fence->admit(*paper);
    }
    for (const std::string& path : allowed) fence->admit(path);
    return fence;
}

std::string home_of_edition(const std::string& folder) {
    const DiskFiles disk;
    const fs::path real = disk.real_path(folder);
    const bool is_moved = real.parent_path() != disk.real_path(as_named(folder).parent_path().generic_string());
    return is_moved && has_paper(disk, real.parent_path()) ? real.generic_string() : folder;
}

}  // namespace banxin
