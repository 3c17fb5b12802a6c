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
    exact_.reset();
    if (library_ != issue.shared_library()) grown_.reset();
    grown_has_all_ = false;
    library_ = issue.shared_library();
}

std::optional<std::size_t> IssuePages::index_of(PageNumber number) const {
    const auto page = std::find_if(document_.pages.begin(), document_.pages.end(), [&](const DisplayList& p) {
        return p.page <= number && number.value < p.page.value + p.pages;
    });
    if (page == document_.pages.end()) return std::nullopt;
    return static_cast<std::size_t>(page - document_.pages.begin());
}

Result<Bytes> IssuePages::pdf(const std::vector<std::size_t>& indices) {
    return render_pdf(document_, exact_fonts(), indices);
}

Result<Bytes> IssuePages::png(std::size_t index, int dpi) {
    return render_png(document_, grown_fonts(), index, dpi);
}

Result<Bytes> IssuePages::svg(std::size_t index) {
    return render_svg(document_, grown_fonts(), index);
}

const RenderFonts& IssuePages::exact_fonts() {
    if (!exact_) exact_ = prepare_fonts(document_, *library_);
    return *exact_;
}

const RenderFonts& IssuePages::grown_fonts() {
    if (!grown_) grown_.emplace();
    if (!grown_has_all_) prepare_more(*grown_, document_, *library_);
    grown_has_all_ = true;
    return *grown_;
}

}  // namespace banxin
