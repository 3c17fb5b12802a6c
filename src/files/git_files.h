#pragma once

#include <memory>
#include <string>

#include "files/files.h"

namespace banxin {

// The files of a revision of a git repository, as they were then; nothing is checked out. What lies outside of the
// repository is read from `beyond`.
//
// Safe to read from several threads.
class GitFiles : public Files {
  public:
    // The repository that holds `path`, at what git calls `revision` (HEAD~2, a branch, a tag, a hash).
    //
    // Fails (input): `no-repository`, `unknown-revision`.
    static Result<std::unique_ptr<GitFiles>> open(std::shared_ptr<const Files> beyond, const std::string& path,
                                                  const std::string& revision);
    ~GitFiles() override;

    FileFacts look(const std::string& path) const override;
    Result<FileNames> list(const std::string& folder) const override;
    Result<std::string> read(const std::string& path) const override;
    std::optional<std::string> on_disk(const std::string& path) const override;
    std::string real_path(const std::string& path) const override;

  private:
    struct Revision;
    GitFiles(std::shared_ptr<const Files> beyond, std::unique_ptr<Revision> revision);

    std::shared_ptr<const Files> beyond_;
    std::unique_ptr<Revision> revision_;
};

}  // namespace banxin
