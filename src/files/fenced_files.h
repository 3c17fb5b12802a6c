#pragma once

#include <memory>

#include "files/files.h"

namespace banxin {

/// Files of which only some folders, and what is below them, can be seen.
class FencedFiles : public Files {
  public:
    explicit FencedFiles(std::shared_ptr<const Files> files) : files_(std::move(files)) {}

    void admit(const std::string& folder);

    FileFacts look(const std::string& path) const override;
    std::vector<std::string> list(const std::string& folder) const override;
    Result<std::string> read(const std::string& path) const override;
    std::optional<std::string> on_disk(const std::string& path) const override;

  private:
    bool is_admitted(const std::string& path) const;

    std::shared_ptr<const Files> files_;
    std::vector<std::string> folders_;  ///< Plain paths.
};

}  // namespace banxin
