#pragma once

#include "files/files.h"

namespace banxin {

/// The disk. A file's time is its inode's, in nanoseconds.
class DiskFiles : public Files {
  public:
    FileFacts look(const std::string& path) const override;
    Result<FileNames> list(const std::string& folder) const override;
    Result<std::string> read(const std::string& path) const override;
    std::optional<std::string> on_disk(const std::string& path) const override { return path; }
    std::string real_path(const std::string& path) const override;
};

/// All that comes out of a path: of a file, or of a pipe that a shell made. Fails (world): it cannot be read, or is a
/// folder.
Result<std::string> read_bytes(const std::string& path);

}  // namespace banxin
