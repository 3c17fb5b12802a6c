#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/content_hash.h"
#include "store/file_exchange.h"
#include "support/temporary_folder.h"

namespace banxin {

/// What is in a file; empty where there is none.
inline std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Names in a folder, in their order.
inline std::vector<std::string> names_in(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

/// As most programs save: beside it, and renamed.
inline void save_by_rename(const std::string& path, const std::string& bytes) {
    std::ofstream(path + "~new", std::ios::binary) << bytes;
    std::filesystem::rename(path + "~new", path);
}

inline void save_in_place(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string made_folder(const std::string& path) {
    std::filesystem::create_directories(path);
    return path;
}

/// An edition in a folder of its own, and what its desk would hold.
class OpenedStore {
  public:
    OpenedStore()
        : edition_(made_folder(folder_.path("edition"))),
          journal_(*Journal::open(edition())),
          late_(*LateSaves::open(edition(), journal_)),
          folders_({edition()}),
          exchange_({journal_, late_, std::chrono::milliseconds(0)}) {}

    const std::string& edition() const { return edition_; }
    std::string path(const std::string& name) const { return edition() + "/" + name; }
    const TemporaryFolder& folder() const { return folder_; }

    /// Writes `bytes` for what had `base` in it.
    Result<Saved> save(const std::string& name, const std::string& base, const std::string& bytes) {
        return exchange_.save(*folders_.find(path(name)), {base.empty() ? "" : content_hash(base), bytes});
    }
    Result<Saved> remove(const std::string& name, const std::string& base) {
        return exchange_.save(*folders_.find(path(name)), {content_hash(base), std::nullopt});
    }
    bool has_kept(const std::string& bytes) const { return journal_.bytes(content_hash(bytes)) == bytes; }

    Journal& journal() { return journal_; }
    LateSaves& late() { return late_; }

  private:
    TemporaryFolder folder_;
    std::string edition_;
    Journal journal_;
    LateSaves late_;
    WritableFolders folders_;
    FileExchange exchange_;
};

}  // namespace banxin
