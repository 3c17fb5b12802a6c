#include "api/opened_issue.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "files/disk_files.h"
#include "issue/fence.h"
#include "issue/shared_layouts.h"

namespace banxin {
namespace {

/// The folder that an issue in memory lies in; its paper is in the one above.
constexpr const char* kMemoryFolder = "issue";

}  // namespace

OpenedIssue::OpenedIssue(std::shared_ptr<FencedFiles> fence, std::string folder)
    : fence_(std::move(fence)),
      files_(std::make_shared<OverlayFiles>(fence_)),
      folder_(std::move(folder)),
      issue_(files_, {folder_, shared_layouts()}) {}

std::unique_ptr<OpenedIssue> OpenedIssue::on_disk(const std::string& folder) {
    const std::string home = home_of_edition(folder);
    return std::unique_ptr<OpenedIssue>(new OpenedIssue(fence_round(home, shared_layouts()), home));
}

std::unique_ptr<OpenedIssue> OpenedIssue::in_memory() {
    auto fence = std::make_shared<FencedFiles>(std::make_shared<const DiskFiles>(), Beyond::unseen);
    for (const std::string& folder : shared_layouts()) fence->admit(folder);
    return std::unique_ptr<OpenedIssue>(new OpenedIssue(std::move(fence), kMemoryFolder));
}

void OpenedIssue::add_layouts(const std::string& folder) {
    layouts_.push_back(folder);
    fence_->admit(folder);
    std::vector<std::string> all = layouts_;
    for (std::string& shared : shared_layouts()) all.push_back(std::move(shared));
    issue_.look_for_layouts_in(std::move(all));
}

Result<void> OpenedIssue::read_and_set() {
    return issue_.read().and_then([&] { return issue_.set(); });
}

Result<void> OpenedIssue::set() {
    press_.reset();
    auto set = read_and_set();
    diagnostics_ = set ? issue_.diagnostics() : set.error().diagnostics;
    if (set) pages_.paint_again(issue_);
    return set;
}

Result<std::string> OpenedIssue::press(PageNumber number, const PressWish& asked) {
    PressWish wish = asked;
    if (!wish.profile.empty()) wish.profile = below(wish.profile);
    if (!press_ || !(wish_ == wish)) {
        auto opened = PressIssue::open(issue_, wish, Cache());
        if (!opened) return tl::unexpected(std::move(opened.error()));
        press_ = *std::move(opened);
        wish_ = std::move(wish);
    }
    const std::vector<DisplayList>& sheets = press_->sheets().pages;
    const auto sheet =
        std::find_if(sheets.begin(), sheets.end(), [&](const DisplayList& page) { return page.page == number; });
    if (sheet == sheets.end())
        return fail_input({{Severity::error, "unknown-page", {}, phrase("the press has no such page"), {}}});
    const auto index = static_cast<std::size_t>(sheet - sheets.begin());
    if (auto reason = press_->withheld(index)) return fail_input({*std::move(reason)});
    return press_->page(index);
}

std::string OpenedIssue::below(const std::string& path) const {
    return (std::filesystem::path(folder_) / path).lexically_normal().generic_string();
}

}  // namespace banxin
