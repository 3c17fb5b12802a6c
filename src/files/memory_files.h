#pragma once

#include <map>

#include "files/files.h"

namespace banxin {

// Files that lie in memory. Folders are there as long as something is in them. A file's time counts the changes.
class MemoryFiles : public Files {
  public:
    /// Puts a file, or another one in its place.
    void put(const std::string& path, std::string bytes);
    /// Takes a file away, or a folder with all that is below it; nothing happens where there is none.
    void remove(const std::string& path);

    FileFacts look(const std::string& path) const override;
    Result<FileNames> list(const std::string& folder) const override { return names_in(folder); }
    Result<std::string> read(const std::string& path) const override;

  private:
    struct File {
        std::string bytes;
        std::int64_t change = 0;
    };
    std::uint64_t node() const;
    FileNames names_in(const std::string& folder) const;

    std::map<std::string, File> files_;  ///< By plain path.
    std::int64_t changes_ = 0;
};

}  // namespace banxin
