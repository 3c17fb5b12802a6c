// Short matter is chosen as coins are for a sum: reached[c] is the best choice of stories that takes c cells, built
// story by story. Cells of the page's own section count a little more than others, and those of important stories more
// than those of fillers.
#include "makeup/pages/deal_stories.h"

#include <algorithm>
#include <optional>
#include <set>

#include "makeup/copy/ranks.h"

namespace banxin::makeup {
namespace {

constexpr int kOwnWorth = 100;      ///< Of a cell.
constexpr int kFreeWorth = 95;      ///< … of a story that no page's section claims,
constexpr int kOtherWorth = 88;     ///< … of another page's,
constexpr int kFillersWorth = 20;   ///< … less, where it only fills.
constexpr int kFillers = 5;         ///< The class of fillers.
constexpr int kWorthOfFewer = 150;  ///< A piece less on the page.

struct Sum {
    int worth = 0;
    std::vector<std::size_t> stories{};
};

class Dealer {
  public:
    Dealer(const std::vector<TakingPage>& pages, std::vector<DealtStory> stories)
        : pages_(pages), stories_(std::move(stories)) {
        std::stable_sort(stories_.begin(), stories_.end(),
                         [](const DealtStory& a, const DealtStory& b) { return a.importance < b.importance; });
        for (const TakingPage& page : pages) {
            sections_.insert(page.section);
            left_[page.number] = page.cells;
        }
    }

    std::map<PageNumber, std::vector<StoryId>> deal() {
        for (const TakingPage& page : pages_) deal_matter(page);
        for (const TakingPage& page : pages_) fill(page, [&](const DealtStory& s) { return is_for(s, page); });
        for (const TakingPage& page : pages_) fill(page, [](const DealtStory&) { return true; });
        return std::move(dealt_);
    }

  private:
    bool is_own(const DealtStory& story, const TakingPage& page) const { return story.section == page.section; }
    bool is_free(const DealtStory& story) const { return !sections_.contains(story.section); }
    bool is_for(const DealtStory& story, const TakingPage& page) const { return is_own(story, page) || is_free(story); }

    void deal_matter(const TakingPage& page) {
        for (std::size_t i = 0; i < stories_.size(); ++i) {
            if (taken_.contains(i)) continue;
            const DealtStory& story = stories_[i];
            const bool matters = is_own(story, page) && story.importance < kShortMatter;
            if ((matters && story.cells <= left_[page.number]) || leads(story, page)) take(page, i);
        }
    }

    /// What leads the paper stands on its first page that takes it, however long it is.
    bool leads(const DealtStory& story, const TakingPage& page) const {
        return story.importance == 1 && !dealt_.contains(page.number) && is_for(story, page);
    }

    void take(const TakingPage& page, std::size_t story) {
        taken_.insert(story);
        left_[page.number] -= stories_[story].cells;
        dealt_[page.number].push_back(stories_[story].story);
    }

    int worth(const DealtStory& story, const TakingPage& page) const {
        const int of_cell = is_own(story, page) ? kOwnWorth : is_free(story) ? kFreeWorth : kOtherWorth;
        const int less = story.importance >= kFillers ? kFillersWorth : story.importance;
        return story.cells * (of_cell - less) - kWorthOfFewer;
    }

    template <typename Offered>
    void fill(const TakingPage& page, Offered is_offered) {
        const int most = left_[page.number];
        if (most <= 0) return;
        std::vector<std::optional<Sum>> reached(static_cast<std::size_t>(most) + 1);
        reached[0] = Sum{};
        for (std::size_t i = 0; i < stories_.size(); ++i) {
            const DealtStory& story = stories_[i];
            if (taken_.contains(i) || !is_offered(story) || story.cells > most) continue;
            for (int cells = most; cells >= story.cells; --cells) {
                const std::optional<Sum>& before = reached[cells - story.cells];
                if (!before) continue;
                const int sum = before->worth + worth(story, page);
                if (reached[cells] && reached[cells]->worth >= sum) continue;
                Sum with{sum, before->stories};
                with.stories.push_back(i);
                reached[cells] = std::move(with);
            }
        }
        const auto best = std::max_element(reached.begin(), reached.end(), [](const auto& a, const auto& b) {
            return (a ? a->worth : -1) < (b ? b->worth : -1);
        });
        for (const std::size_t story : (*best)->stories) take(page, story);
    }

    const std::vector<TakingPage>& pages_;
    std::vector<DealtStory> stories_;
    std::set<std::string> sections_;
    std::map<PageNumber, int> left_;
    std::set<std::size_t> taken_;
    std::map<PageNumber, std::vector<StoryId>> dealt_;
};

}  // namespace

std::map<PageNumber, std::vector<StoryId>> deal_stories(const std::vector<TakingPage>& pages,
                                                        std::vector<DealtStory> stories) {
    return Dealer(pages, std::move(stories)).deal();
}

}  // namespace banxin::makeup
