#pragma once

#include <memory>
#include <set>

#include "files/memory_files.h"

namespace banxin {

// Drafts over files: what an editor has written and not yet saved is read in place of what lies beneath.
class OverlayFiles : public Files {
  public:
    explicit OverlayFiles(std::shared_ptr<const Files> beneath) : beneath_(std::move(beneath)) {}

    /// Lays a draft over a path, whether there is a file beneath or not.
    void put(const std::string& path, std::string bytes);
    /// Makes a path, and what is below it, look as if nothing were there.
    void hide(const std::string& path);
    /// Takes drafts and hiding of a path, and of what is below it, away: what lies beneath is seen again.
    void restore(const std::string& path);

    FileFacts look(const std::string& path) const override;
    Result<FileNames> list(const std::string& folder) const override;
    Result<std::string> read(const std::string& path) const override;
    std::optional<std::string> on_disk(const std::string& path) const override;
    std::string real_path(const std::string& path) const override;
    std::optional<std::string> outside(const std::string& path) const override;

  private:
    bool is_hidden(const std::string& path) const;

    std::shared_ptr<const Files> beneath_;
    MemoryFiles drafts_;
    std::set<std::string> hidden_;  ///< Plain paths.
};

}  // namespace banxin
