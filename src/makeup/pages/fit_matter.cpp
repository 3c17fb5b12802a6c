#include "makeup/pages/fit_matter.h"

#include <algorithm>
#include <cstdlib>

#include "base/unicode.h"
#include "makeup/copy/ranks.h"

namespace banxin::makeup {
namespace {

constexpr int kMostExchangesTried = 3;
constexpr int kLinesWorthExchanging = 3;  ///< Over or white.
constexpr int kMostTries = 4;             ///< Of a page, each way.
constexpr int kWhiteWorthFilling = 4;     ///< Lines.

class MatterFitter {
  public:
    MatterFitter(PageTried page, const MatterToFit& matter) : page_(std::move(page)), matter_(matter) {}

    PageTried fit() {
        for (int i = 0; i < kMostTries && lines_over() > 0 && take_off(); ++i) continue;
        for (int i = 0; i < kMostTries && lines_over() == 0 && lines_white() >= kWhiteWorthFilling && give(); ++i)
            continue;
        exchange();
        return std::move(page_);
    }

  private:
    bool is_short(const StoryId& story) const { return class_of(matter_.edition.stories.at(story)) >= kShortMatter; }

    int lines_over() const {
        int over = 0;
        for (const Tried& story : page_.ways.front().stories) over += story.fit.cut;
        return over;
    }

    int lines_white() const {
        int white = page_.ways.front().white_cells;
        for (const Tried& story : page_.ways.front().stories) white += story.fit.white;
        return white;
    }

    /// The short story that is nearest to what is over.
    bool take_off() {
        const int over = lines_over();
        const StoryCopy* nearest = nullptr;
        for (const StoryCopy& copy : page_.order->copies) {
            if (copy.is_landing() || !is_dealt(copy.story) || !is_short(copy.story)) continue;
            if (nearest == nullptr || std::abs(copy.article.area - over) < std::abs(nearest->article.area - over))
                nearest = &copy;
        }
        if (nearest == nullptr) return false;
        const StoryId story = nearest->story;
        std::vector<StoryId> stories = page_.stories;
        std::erase(stories, story);
        if (!try_with(stories)) return false;
        matter_.spare.push_back(story);
        return true;
    }

    bool is_dealt(const StoryId& story) const {
        return std::find(page_.stories.begin(), page_.stories.end(), story) != page_.stories.end();
    }

    /// The shortest of what is spare.
    bool give() {
        const StoryId* shortest = nullptr;
        std::size_t length = 0;
        for (const StoryId& story : matter_.spare) {
            const std::size_t own = plain_text(matter_.edition.stories.at(story)).size();
            if (!is_short(story) || (shortest != nullptr && own >= length)) continue;
            shortest = &story;
            length = own;
        }
        if (shortest == nullptr) return false;
        const StoryId story = *shortest;
        std::vector<StoryId> stories = page_.stories;
        stories.push_back(story);
        if (!try_with(stories)) return false;
        std::erase(matter_.spare, story);
        return true;
    }

    /// A short story of the page for a spare one that is longer or shorter by what is white or over.
    struct Exchange {
        StoryId out;
        StoryId in;
        int off = 0;  ///< Lines by which it would miss.
    };

    void exchange() {
        const int wanted = lines_white() - lines_over();
        if (std::abs(wanted) < kLinesWorthExchanging) return;
        std::vector<Exchange> ways = exchanges(wanted);
        std::stable_sort(ways.begin(), ways.end(), [](const Exchange& a, const Exchange& b) { return a.off < b.off; });
        for (std::size_t i = 0; i < std::min<std::size_t>(ways.size(), kMostExchangesTried); ++i) {
            std::vector<StoryId> stories = page_.stories;
            std::replace(stories.begin(), stories.end(), ways[i].out, ways[i].in);
            if (!try_with(stories)) continue;
            std::replace(matter_.spare.begin(), matter_.spare.end(), ways[i].in, ways[i].out);
            return;
        }
    }

    std::vector<Exchange> exchanges(int wanted) const {
        std::vector<Exchange> ways;
        for (const StoryCopy& copy : page_.order->copies) {
            if (copy.is_landing() || !is_dealt(copy.story) || !is_short(copy.story)) continue;
            for (const StoryId& spare : matter_.spare) {
                if (!is_short(spare)) continue;
                const int longer = lines_by_length(spare) - lines_by_length(copy.story);
                ways.push_back({copy.story, spare, std::abs(longer - wanted)});
            }
        }
        return ways;
    }

    /// By and large: which exchanges are tried first.
    int lines_by_length(const StoryId& story) const {
        const PagePlan& plan = page_.order->room.plan;
        const auto cells = static_cast<int>(plan.measure / plan.grid.body.cell);
        return count_characters(plain_text(matter_.edition.stories.at(story))) / std::max(cells, 1);
    }

    /// Takes the page with these stories if it is the better one.
    bool try_with(const std::vector<StoryId>& stories) {
        PageTried next = matter_.try_stories(stories);
        const auto price = [](const PageTried& page) { return page.ways.front().score.total(); };
        if (next.ways.empty() || !next.ways.front().left_out.empty() || price(next) >= price(page_)) return false;
        page_ = std::move(next);
        return true;
    }

    PageTried page_;
    const MatterToFit& matter_;
};

}  // namespace

PageTried with_fitting_matter(PageTried page, const MatterToFit& matter) {
    if (page.ways.empty()) return page;
    return MatterFitter(std::move(page), matter).fit();
}

}  // namespace banxin::makeup
