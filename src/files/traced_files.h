#pragma once

#include <map>

#include "files/files.h"

namespace banxin {

/// What a reading looked at: as long as all of it is still so, the reading would come to the same.
struct Footprint {
    std::map<std::string, FileFacts> looked;
    std::map<std::string, FileNames> listed;  ///< Of those that could be read.

    bool still(const Files& now) const;
};

// Files that note what is asked of them.
class TracedFiles : public Files {
  public:
    explicit TracedFiles(const Files& files) : files_(files) {}

    FileFacts look(const std::string& path) const override;
    Result<FileNames> list(const std::string& folder) const override;
    Result<std::string> read(const std::string& path) const override;
    std::optional<std::string> on_disk(const std::string& path) const override { return files_.on_disk(path); }

    std::string real_path(const std::string& path) const override { return files_.real_path(path); }
    std::optional<std::string> outside(const std::string& path) const override { return files_.outside(path); }

    const Footprint& footprint() const { return footprint_; }

  private:
    const Files& files_;
    mutable Footprint footprint_;  ///< Of one reading, by one thread.
};

}  // namespace banxin
