#include "issue/issue_pages.h"

#include <algorithm>
#include <utility>

namespace banxin {

void IssuePages::paint_again(const Issue& issue) {
    if (library_ != issue.shared_library()) {  // nothing that was painted or cut in other faces is known any more
        painted_ = {};
        grown_.reset();
    }
    library_ = issue.shared_library();
    const std::vector<ScreenInk> inks = document().inks;
    const std::vector<PageNumber> changed = repaint(issue.set_pages(), GuideMode::overset, painted_);
    const std::map<PageNumber, int> counted = std::exchange(changes_, {});
    for (const DisplayList& page : document().pages) {
        const auto known = counted.find(page.page);
        const bool has_changed = inks != document().inks || std::ranges::find(changed, page.page) != changed.end();
        changes_[page.page] = known == counted.end() ? 1 : known->second + (has_changed ? 1 : 0);
    }
    exact_.reset();
    grown_has_all_ = false;
}

std::optional<std::size_t> IssuePages::index_of(PageNumber number) const {
    const auto page = std::find_if(document().pages.begin(), document().pages.end(), [&](const DisplayList& p) {
        return p.page <= number && number.value < p.page.value + p.pages;
    });
    if (page == document().pages.end()) return std::nullopt;
    return static_cast<std::size_t>(page - document().pages.begin());
}

Result<Bytes> IssuePages::pdf(const std::vector<std::size_t>& indices) {
    return render_pdf(document(), exact_fonts(), indices);
}

Result<Bytes> IssuePages::png(std::size_t index, int dpi) {
    return render_png(document(), grown_fonts(), index, dpi);
}

Result<Bytes> IssuePages::svg(std::size_t index) {
    return render_svg(document(), grown_fonts(), index);
}

const RenderFonts& IssuePages::exact_fonts() {
    if (!exact_) exact_ = prepare_fonts(document(), *library_);
    return *exact_;
}

const RenderFonts& IssuePages::grown_fonts() {
    if (!grown_) grown_.emplace();
    if (!grown_has_all_) prepare_more(*grown_, document(), *library_);
    grown_has_all_ = true;
    return *grown_;
}

}  // namespace banxin
