#pragma once

#include <memory>
#include <string>
#include <vector>

#include "files/fenced_files.h"
#include "files/overlay_files.h"
#include "issue/issue.h"
#include "issue/issue_pages.h"
#include "issue/press_issue.h"

namespace banxin {

// What lies behind the door's handle: an issue with its drafts, and what was made of its last setting.
class OpenedIssue {
  public:
    /// On the disk, with drafts over it.
    static std::unique_ptr<OpenedIssue> on_disk(const std::string& folder);
    /// With nothing but what is put.
    static std::unique_ptr<OpenedIssue> in_memory();

    /// Lets the issue read what lies in a folder elsewhere.
    void allow_folder(const std::string& folder) { fence_->admit(folder); }
    void add_layouts(const std::string& folder);
    void put_file(const std::string& path, std::string bytes) { files_->put(below(path), std::move(bytes)); }
    void hide_file(const std::string& path) { files_->hide(below(path)); }
    void restore_file(const std::string& path) { files_->restore(below(path)); }

    /// Reads and sets. After a failure the pages stay those that were set before.
    Result<void> set();
    bool is_set() const { return issue_.is_set(); }
    const Issue& issue() const { return issue_; }
    IssuePages& pages() { return pages_; }
    /// Of the last setting, failed or not.
    const Diagnostics& diagnostics() const { return diagnostics_; }

    /// The press file of the page with a number. Fails as PressIssue, or because there is no such page.
    Result<std::string> press(PageNumber number, const PressWish& wish);

  private:
    OpenedIssue(std::shared_ptr<FencedFiles> fence, std::string folder);

    std::string below(const std::string& path) const;
    Result<void> read_and_set();

    std::shared_ptr<FencedFiles> fence_;  ///< Round the disk.
    std::shared_ptr<OverlayFiles> files_;
    std::string folder_;
    std::vector<std::string> layouts_;  ///< Those added.
    Issue issue_;
    IssuePages pages_;
    Diagnostics diagnostics_;
    PressWish wish_;
    std::unique_ptr<PressIssue> press_;  ///< Of what is set, for that wish.
};

}  // namespace banxin
