#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

/// What stands at a path. Other: a pipe, a device, a socket.
enum class FileKind { none, file, folder, other };

/// Two versions of one path that are equal have the same bytes.
struct FileVersion {
    std::uint64_t size = 0;
    std::int64_t time = 0;   ///< Of the last change, in what units the source counts.
    std::uint64_t node = 0;  ///< Which file it is; another one may have come under the name.
    bool operator==(const FileVersion&) const = default;
};

struct FileFacts {
    FileKind kind = FileKind::none;
    std::optional<FileVersion>
        version{};  ///< Of a file. Nothing: it changed just now, and the next change might not show.

    /// Nothing can have changed since: what is not known to be the same is not.
    bool still(const FileFacts& now) const;
};

using FileNames = std::vector<std::string>;

// Where an edition comes from: a disk, memory, one laid over the other, the revision of a repository.
//
// Paths are as their user writes them: relative ones mean the same in every call; `a/../b` is `b`. Safe to read from
// several threads while nobody changes what lies behind.
class Files {
  public:
    Files() = default;
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    virtual ~Files() = default;

    /// What stands there, links followed; FileKind::none also for what cannot be reached.
    virtual FileFacts look(const std::string& path) const = 0;
    /// The names in a folder, in their order as bytes; none where there is nothing. Fails (world, with the path): there
    /// is a folder that cannot be read, or no folder but something else.
    virtual Result<FileNames> list(const std::string& folder) const = 0;
    /// Every byte of a file. Fails (world, with the path): it is missing, unreadable, a folder, no ordinary file, or
    /// larger than 256 megabytes.
    virtual Result<std::string> read(const std::string& path) const = 0;
    /// The path by which a library that knows the disk alone can open the file; nothing where there is none.
    virtual std::optional<std::string> on_disk(const std::string& /*path*/) const { return std::nullopt; }
    /// Where a path leads, links followed, whether there is something or not: two paths to one place are equal.
    virtual std::string real_path(const std::string& path) const;
    /// The folder that a path leads into when nothing there may be read (files/fenced_files.h).
    virtual std::optional<std::string> outside(const std::string& /*path*/) const { return std::nullopt; }

    bool has_file(const std::string& path) const { return look(path).kind == FileKind::file; }
    bool has_folder(const std::string& path) const { return look(path).kind == FileKind::folder; }
};

/// `a/./b/../c` as `a/c`: how paths are compared.
std::string plain_path(const std::string& path);

}  // namespace banxin
