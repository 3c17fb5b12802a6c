#include "paint/repaint_edition.h"

#include <algorithm>
#include <utility>

#include "model/look_of_edition.h"
#include "paint/join_pages.h"
#include "paint/paint_page.h"

namespace banxin {
namespace {

/// The look that all the pages were painted with, where it is still the same.
std::shared_ptr<const Edition> look_for(const Edition& edition, const PaintMemo& memo) {
    Edition look = look_of(edition);
    const bool same = !memo.pages.empty() && *memo.pages.begin()->second.look == look;
    return same ? memo.pages.begin()->second.look : std::make_shared<const Edition>(std::move(look));
}

class Repainter {
  public:
    Repainter(const PaintSource& source, GuideMode guides, PaintMemo& memo)
        : source_(source), guides_(guides), before_(memo), look_(look_for(source.edition, memo)) {}

    std::vector<PageNumber> repaint() {
        PaintMemo next{document_without_pages(source_.edition, guides_)};
        for (std::size_t i = 0; i < source_.filled.pages.size(); ++i) {
            const PageNumber number = source_.filled.pages[i].plan.number;
            DisplayList before = take_before(number);
            if (is_as_before(i)) {
                next.document.pages.push_back(std::move(before));
                next.pages.emplace(number, std::move(before_.pages.at(number)));
                continue;
            }
            PaintedPage from = made_from(i);
            next.document.pages.push_back(painted(from));
            next.pages.emplace(number, std::move(from));
            if (next.document.pages.back() != before) changed_.push_back(number);
        }
        before_ = std::move(next);
        return std::move(changed_);
    }

  private:
    DisplayList take_before(PageNumber number) {
        const auto list = std::find_if(before_.document.pages.begin(), before_.document.pages.end(),
                                       [&](const DisplayList& page) { return page.page == number; });
        return list != before_.document.pages.end() ? std::move(*list) : DisplayList{};
    }

    bool is_as_before(std::size_t i) const {
        const FilledPage& page = source_.filled.pages[i];
        const auto was = before_.pages.find(page.plan.number);
        if (was == before_.pages.end()) return false;
        const PaintedPage& before = was->second;
        return before.look == look_ && before.guides == guides_ && before.page == page &&
               before.furniture == source_.furniture[i] && before.links == links_of(page, source_.filled) &&
               before.outline == outline_of(page, source_.edition);
    }

    PaintedPage made_from(std::size_t i) const {
        const FilledPage& page = source_.filled.pages[i];
        return {look_,
                guides_,
                page,
                source_.furniture[i],
                links_of(page, source_.filled),
                outline_of(page, source_.edition)};
    }

    /// Of nothing but what is remembered of it.
    DisplayList painted(const PaintedPage& from) const {
        DisplayList list = paint_page(from.page, from.furniture, {from.look.get(), &source_.type_case, from.guides});
        return joined(std::move(list), from.links, from.outline);
    }

    const PaintSource& source_;
    GuideMode guides_;
    PaintMemo& before_;
    std::shared_ptr<const Edition> look_;
    std::vector<PageNumber> changed_;
};

}  // namespace

std::vector<PageNumber> repaint_edition(const PaintSource& source, GuideMode guides, PaintMemo& memo) {
    return Repainter(source, guides, memo).repaint();
}

}  // namespace banxin
