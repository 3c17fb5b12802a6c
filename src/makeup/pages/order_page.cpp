#include "makeup/pages/order_page.h"

#include <algorithm>
#include <set>

#include "fill/tables/line_table.h"
#include "makeup/copy/landing_copy.h"
#include "makeup/pages/pins_of.h"

namespace banxin::makeup {
namespace {

/// Sections by number: those of all stories, in the alphabet's order. On a page of one section all stories would be
/// neighbours of their own kind: it counts as none there.
int number_of_section(const std::string& section, const Edition& edition, const EditionPage& page) {
    if (section.empty() || section == page.section) return -1;
    std::set<std::string> sections;
    for (const auto& [id, story] : edition.stories) sections.insert(story.section);
    return static_cast<int>(std::distance(sections.begin(), sections.lower_bound(section)));
}

bool are_one_edge(const Bounds& a, const Bounds& b) {
    return a.are_one() && a == b;
}

/// Two blocks cannot both have it.
bool share_a_corner(const Pin& a, const Pin& b) {
    const bool a_side = are_one_edge(a.left, b.left) || are_one_edge(a.right, b.right);
    return a_side && (are_one_edge(a.top, b.top) || are_one_edge(a.foot, b.foot));
}

/// Of pins to one corner the most important story's is kept.
void give_up_taken_corners(std::vector<Article>& articles) {
    for (std::size_t i = 0; i < articles.size(); ++i) {
        for (std::size_t j = 0; j < i && articles[i].pin; ++j) {
            if (articles[j].pin && share_a_corner(*articles[i].pin, *articles[j].pin)) articles[i].pin.reset();
        }
    }
}

class PageOrderer {
  public:
    PageOrderer(const WishedPage& page, const OrderRequest& sources)
        : page_(page),
          sources_(sources),
          wish_(*page.page->make_up),
          fill_(sources.shaped.in(page.room.plan.turn.writing, sources.edition)),
          ranked_(rank_stories(sources.edition, wish_, page.stories)),
          bands_(head_bands(sources.edition.paper, weight())) {}

    PageOrder order(const std::vector<Continuation>& arriving) {
        const Style style = style_of(wish_.style);
        PageOrder order{page_.room, {}, {}, fill_, target()};
        order.problem = {page_.room.size, {}, page_.room.holes, style, weights_in(sources_.edition.paper, style)};
        add_copies(order);
        if (!arriving.empty()) {
            const HeadBand& band = bands_[static_cast<int>(Rank::body)];
            order.copies.push_back(landing_copy(arriving, band, page_.room, fill_));
            order.copies.back().article.section = -1;
        }
        for (const StoryCopy& copy : order.copies) order.problem.articles.push_back(copy.article);
        give_up_taken_corners(order.problem.articles);
        return order;
    }

  private:
    PageWeight weight() const {
        const bool leads = !ranked_.empty() && sources_.edition.stories.at(ranked_.front().story).priority == 1;
        return page_.page->number.value == 1 || leads ? PageWeight::front : PageWeight::inside;
    }

    std::optional<JumpTarget> target() const {
        if (!wish_.jumps) return std::nullopt;
        const auto landing = std::find_if(sources_.pages.begin(), sources_.pages.end(),
                                          [&](const WishedPage& page) { return page.page->number == wish_.jumps->to; });
        const PagePlan& plan = landing == sources_.pages.end() ? page_.room.plan : landing->room.plan;
        return JumpTarget{wish_.jumps->to, plan.measure};
    }

    /// The longest of those that are no briefs, as many as may go on.
    std::set<StoryId> going_on() const {
        std::set<StoryId> chosen;
        if (!wish_.jumps) return chosen;
        std::vector<std::pair<int, StoryId>> longest;
        for (const RankedStory& story : ranked_) {
            const int lines = line_table(story.story, page_.room.plan.measure, fill_).lines;
            if (story.rank != Rank::brief && lines >= least_kept(lines) + kLeastGone)
                longest.emplace_back(-lines, story.story);
        }
        std::sort(longest.begin(), longest.end());
        for (const auto& [lines, story] : longest) {
            if (static_cast<int>(chosen.size()) < wish_.jumps->most) chosen.insert(story);
        }
        return chosen;
    }

    void add_copies(PageOrder& order) const {
        const std::set<StoryId> going_on = this->going_on();
        order.copies.resize(ranked_.size());
        sources_.crew.each(ranked_.size(), [&](std::size_t i) {
            const auto& [story, rank] = ranked_[i];
            CopyWish wish{story, rank, bands_[static_cast<int>(rank)]};
            const auto pin = wish_.pins.find(story);
            if (pin != wish_.pins.end()) wish.pin = pin->second;
            wish.may_jump = going_on.contains(story);
            StoryCopy& copy = order.copies[i] = copy_of(wish, page_.room, order.problem.weights, fill_);
            copy.article.pin = pin_of(wish.pin ? &*wish.pin : nullptr, rank, page_.room);
            copy.article.section =
                number_of_section(sources_.edition.stories.at(story).section, sources_.edition, *page_.page);
        });
    }

    const WishedPage& page_;
    const OrderRequest& sources_;
    const banxin::MakeUpWish& wish_;
    FillSources fill_;
    std::vector<RankedStory> ranked_;
    HeadBands bands_;
};

}  // namespace

Style style_of(MakeUpStyle style) {
    return style == MakeUpStyle::interlocked ? Style::interlocked : Style::modular;
}

/// The house's thousandths over what a term costs by itself.
Weights weights_in(const Paper& paper, Style style) {
    Weights weights = weights_of(style);
    for (int i = 0; i < kTerms; ++i) {
        const auto term = static_cast<Term>(i);
        const auto said = paper.make_up.weights.find(std::string(word_of(term)));
        if (said != paper.make_up.weights.end()) weights.set(term, price_of(term, said->second, weights));
    }
    return weights;
}

PageOrder order_page(const WishedPage& page, const std::vector<Continuation>& arriving, const OrderRequest& sources) {
    return PageOrderer(page, sources).order(arriving);
}

}  // namespace banxin::makeup
