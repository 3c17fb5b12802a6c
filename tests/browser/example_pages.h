#pragma once

#include <memory>
#include <string>
#include <vector>

#include "desk/page/page_pieces.h"
#include "files/disk_files.h"
#include "issue/issue.h"
#include "issue/issue_pages.h"

namespace banxin::test {

// An edition that is set and painted, and the pieces of its pages.
class ShownEdition {
  public:
    /// `folder`: of the edition; `layouts`: that all papers share.
    ShownEdition(const std::string& folder, const std::string& layouts)
        : issue(std::make_shared<DiskFiles>(), {folder, {layouts}}) {
        is_set_ = issue.read().and_then([&] { return issue.set(); }).has_value();
        if (!is_set_) return;
        pages.paint_again(issue);
        pieces.show(pages.document(), issue.shared_library());
    }

    bool is_set() const { return is_set_; }

    Issue issue;
    IssuePages pages;
    PagePieces pieces;

  private:
    bool is_set_ = false;
};

/// Editions in examples/, with the folder of their paper.
inline std::vector<std::string> example_editions() {
    return {"dallae/2026-11-23",  "hsimen/2026-11-23", "shiosato/2026-11-23", "xijiang/2026-11-23",
            "xijiang/2026-11-24", "yanxi/2026-11-23",  "yanxi/2026-11-24",    "yanxi/2026-11-28"};
}

}  // namespace banxin::test
