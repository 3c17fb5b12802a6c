#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "store/open_handle.h"

namespace banxin {

/// Where a file stands or may come to stand: its folder, held open, and its name there, which is no link.
struct FilePlace {
    std::shared_ptr<const OpenHandle> folder;
    std::string name;
    std::string path;  ///< Links resolved.
};

// The folders below which files may be written.
//
// A link leads to what it names, which is then written instead of the link, if that lies below one of the folders, too.
// A folder whose name begins with a dot is nobody's to write to, nor is such a file.
class WritableFolders {
  public:
    /// Those that are there now.
    explicit WritableFolders(const std::vector<std::string>& folders);

    /// The file need not be there; its folder does. Fails (world): no such folder, or not below one that may be
    /// written.
    Result<FilePlace> find(const std::string& path) const;

  private:
    std::vector<std::string> roots_;  ///< Real paths.
};

}  // namespace banxin
