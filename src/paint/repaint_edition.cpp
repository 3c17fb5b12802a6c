#include "paint/repaint_edition.h"

#include <algorithm>
#include <utility>

#include "paint/join_pages.h"
#include "paint/paint_page.h"

namespace banxin {
namespace {

template <typename T>
bool is_same(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b) {
    return a == b || *a == *b;
}

/// The look that all the pages were painted with, where it is still the same.
std::shared_ptr<const Edition> look_for(const PaintSource& source, const PaintMemo& memo) {
    if (memo.pages.empty()) return source.look;
    const auto& before = memo.pages.begin()->second.look;
    return before == source.look || *before == *source.look ? before : source.look;
}

// All that can fail comes first: a memo is left as it was, or brought up to date.
class Repainter {
  public:
    Repainter(const PaintSource& source, GuideMode guides, PaintMemo& memo)
        : source_(source), guides_(guides), before_(memo), look_(look_for(source, memo)) {}

    std::vector<PageNumber> repaint() {
        for (std::size_t i = 0; i < source_.filled.pages.size(); ++i) paint_what_differs(i);
        PaintMemo next{document_without_pages(source_.edition, guides_)};
        next.document.pages.reserve(source_.filled.pages.size());
        changed_.reserve(source_.filled.pages.size());
        for (const FilledPage& page : source_.filled.pages) take_over(page.plan.number, next);
        before_ = std::move(next);
        return std::move(changed_);
    }

  private:
    void paint_what_differs(std::size_t i) {
        const FilledPage& page = source_.filled.pages[i];
        std::vector<PageLink> links = links_of(page, source_.filled);
        std::vector<OutlineEntry> outline = outline_of(page, source_.edition);
        const auto was = before_.pages.find(page.plan.number);
        const auto is_as_before = [&](const PaintedPage& before) {
            return before.look == look_ && before.guides == guides_ &&
                   is_same(before.page, source_.filled.pages.shared(i)) &&
                   is_same(before.furniture, source_.furniture.shared(i)) && before.links == links &&
                   before.outline == outline;
        };
        if (was != before_.pages.end() && is_as_before(was->second)) return;
        PaintedPage from{look_,
                         guides_,
                         source_.filled.pages.shared(i),
                         source_.furniture.shared(i),
                         std::move(links),
                         std::move(outline)};
        lists_.emplace(page.plan.number, painted(from));
        pages_.emplace(page.plan.number, std::move(from));
    }

    /// Of nothing but what is remembered of it.
    DisplayList painted(const PaintedPage& from) const {
        DisplayList list = paint_page(*from.page, *from.furniture, {from.look.get(), &source_.type_case, from.guides});
        return joined(std::move(list), from.links, from.outline);
    }

    void take_over(PageNumber number, PaintMemo& next) {
        std::vector<DisplayList>& shown = before_.document.pages;
        const auto before = std::ranges::find(shown, number, &DisplayList::page);
        const auto anew = lists_.find(number);
        const bool is_painted = anew != lists_.end();
        if (is_painted && (before == shown.end() || *before != anew->second)) changed_.push_back(number);
        next.document.pages.push_back(std::move(is_painted ? anew->second : *before));
        next.pages.insert((is_painted ? pages_ : before_.pages).extract(number));
    }

    const PaintSource& source_;
    GuideMode guides_;
    PaintMemo& before_;
    std::shared_ptr<const Edition> look_;
    std::map<PageNumber, DisplayList> lists_;  ///< Painted anew, …
    std::map<PageNumber, PaintedPage> pages_;  ///< … and what from.
    std::vector<PageNumber> changed_;
};

}  // namespace

std::vector<PageNumber> repaint_edition(const PaintSource& source, GuideMode guides, PaintMemo& memo) {
    return Repainter(source, guides, memo).repaint();
}

}  // namespace banxin
