#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "files/files.h"

namespace banxin {

// Files of which it is remembered what they are until somebody says that they may have changed: who reads an edition
// with every keystroke need not ask the disk for each of its files each time.
//
// Promises: what is told is what `beneath` has told since the last forget(). Bytes are read each time, and a file that
// changed just now is looked at each time. Safe to use from several threads.
class RememberedFiles : public Files {
  public:
    explicit RememberedFiles(std::shared_ptr<const Files> beneath) : beneath_(std::move(beneath)) {}

    void forget();

    FileFacts look(const std::string& path) const override;
    Result<FileNames> list(const std::string& folder) const override;
    Result<std::string> read(const std::string& path) const override { return beneath_->read(path); }
    std::optional<std::string> on_disk(const std::string& path) const override { return beneath_->on_disk(path); }
    std::string real_path(const std::string& path) const override { return beneath_->real_path(path); }
    std::optional<std::string> outside(const std::string& path) const override { return beneath_->outside(path); }

  private:
    std::shared_ptr<const Files> beneath_;
    mutable std::mutex guard_;
    mutable std::map<std::string, FileFacts> looked_;
    mutable std::map<std::string, FileNames> listed_;
};

}  // namespace banxin
