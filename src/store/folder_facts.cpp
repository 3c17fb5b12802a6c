#include "store/folder_facts.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>

#include "store/folder_names.h"
#include "store/open_handle.h"
#include "store/settling.h"

namespace banxin {
namespace {

/// NFS, SMB and CIFS, FUSE, 9P, as statfs(2) numbers them.
constexpr std::array<std::uint32_t, 6> kShared = {0x6969, 0x517B, 0xFE534D42, 0xFF534D42, 0x65735546, 0x01021997};

NameFacts facts_of(const struct stat& found) {
    return {found.st_ino, static_cast<std::uint64_t>(found.st_size),
            found.st_mtim.tv_sec * std::int64_t{1'000'000'000} + found.st_mtim.tv_nsec};
}

}  // namespace

FolderFacts look_at_folder(const std::string& folder) {
    FolderFacts facts;
    const OpenHandle open_folder(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open_folder.is_open()) return facts;
    for (const std::string& name : folder_names(open_folder.get())) {
        struct stat found {};
        if (is_name_of_work(name) && fstatat(open_folder.get(), name.c_str(), &found, 0) == 0)
            facts.emplace(name, facts_of(found));
    }
    return facts;
}

std::optional<NameFacts> look_at_name(const std::string& path) {
    struct stat found {};
    if (stat(path.c_str(), &found) != 0) return std::nullopt;
    return facts_of(found);
}

std::vector<std::string> differences(const FolderFacts& before, const FolderFacts& now) {
    std::vector<std::string> names;
    for (const auto& [name, facts] : before) {
        const auto found = now.find(name);
        if (found == now.end() || found->second != facts) names.push_back(name);
    }
    for (const auto& [name, facts] : now) {
        if (!before.contains(name)) names.push_back(name);
    }
    return names;
}

bool is_shared_folder(const std::string& folder) {
    struct statfs facts {};
    if (statfs(folder.c_str(), &facts) != 0) return false;
    const auto type = static_cast<std::uint32_t>(facts.f_type);
    return std::find(kShared.begin(), kShared.end(), type) != kShared.end();
}

}  // namespace banxin
