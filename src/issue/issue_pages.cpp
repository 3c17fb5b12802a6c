#include "issue/issue_pages.h"

#include <algorithm>
#include <utility>

namespace banxin {

void IssuePages::paint_again(const Issue& issue) {
    const Document before = std::exchange(document_, issue.painted(GuideMode::overset));
    const std::vector<int> counted = std::exchange(changes_, {});
    const bool same_inks = before.inks == document_.inks;
    for (const DisplayList& page : document_.pages) {
        const auto old = std::find_if(before.pages.begin(), before.pages.end(),
                                      [&](const DisplayList& other) { return other.page == page.page; });
        const bool is_new = old == before.pages.end();
        const int count = is_new ? 0 : counted[static_cast<std::size_t>(old - before.pages.begin())];
        changes_.push_back(!is_new && same_inks && *old == page ? count : count + 1);
    }
    library_ = &issue.library();
    fonts_.reset();
}

std::optional<std::size_t> IssuePages::index_of(PageNumber number) const {
    const auto page = std::find_if(document_.pages.begin(), document_.pages.end(), [&](const DisplayList& p) {
        return p.page <= number && number.value < p.page.value + p.pages;
    });
    if (page == document_.pages.end()) return std::nullopt;
    return static_cast<std::size_t>(page - document_.pages.begin());
}

const RenderFonts& IssuePages::fonts() {
    if (!fonts_) fonts_ = prepare_fonts(document_, *library_);
    return *fonts_;
}

}  // namespace banxin
