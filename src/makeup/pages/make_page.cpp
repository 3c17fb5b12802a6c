#include "makeup/pages/make_page.h"

#include <algorithm>
#include <map>

#include "makeup/table/fits.h"

namespace banxin::makeup {
namespace {

constexpr int kPagesSet = 16;  ///< Of those that the search met.

class PageSetter {
  public:
    PageSetter(const PageOrder& order, const MakeUp& made) : order_(order), made_(made) {
        for (const Article& article : made.problem.articles) {
            const auto copy = std::find_if(order.copies.begin(), order.copies.end(),
                                           [&](const StoryCopy& one) { return one.article.name == article.name; });
            copy_of_.push_back(static_cast<int>(copy - order.copies.begin()));
        }
    }

    /// Sets each story in all places that it has on these pages, a story by one of the crew.
    void set_places(const std::vector<MadePage>& pages, const Crew& crew) {
        set_.resize(copy_of_.size());
        for (const MadePage& page : pages) {
            for (const Place& place : page.places) {
                if (is_story(place)) set_[place.item].try_emplace(key(place));
            }
        }
        crew.each(set_.size(), [&](std::size_t article) {
            const TrialSources trial{order_.room, order_.sources, order_.problem.weights, order_.target};
            for (auto& [place, tried] : set_[article])
                tried = try_place(copy(article), place_of(place, article), trial);
        });
    }

    WaySet way(const MadePage& page) const {
        WaySet way{page, std::vector<Tried>(order_.copies.size()), {}, 0, {}};
        std::vector<SetArticle> articles;
        for (const Place& place : page.places) {
            if (made_.items->is_white(place.item)) way.white_cells += place.block.area();
            if (!is_story(place)) continue;
            Tried tried = set_[place.item].at(key(place));
            tried.choice.place = place;
            articles.push_back(set_article(tried));
            way.stories[copy_of_[place.item]] = std::move(tried);
        }
        for (const std::string& name : made_.left_out) way.left_out.push_back(StoryId{name});
        way.score = score_set(made_.problem, page.places, articles, way.white_cells);
        return way;
    }

    int stories() const { return static_cast<int>(copy_of_.size()); }

  private:
    /// What of a place the setting of a story depends on.
    using Key = std::array<int, 8>;

    bool is_story(const Place& place) const { return place.item < made_.items->articles(); }
    const StoryCopy& copy(std::size_t article) const { return order_.copies[copy_of_[article]]; }

    static Key key(const Place& place) {
        return {place.block.column,
                place.block.line,
                place.block.columns,
                place.block.lines,
                static_cast<int>(place.notch.side),
                place.notch.columns,
                place.notch.lines,
                place.corners};
    }
    static Place place_of(const Key& key, std::size_t article) {
        return {static_cast<int>(article),
                {key[0], key[1], key[2], key[3]},
                {static_cast<Notch::Side>(key[4]), key[5], key[6]},
                key[7]};
    }

    SetArticle set_article(const Tried& tried) const {
        const StoryCopy& story = copy(tried.choice.place.item);
        const Matter& matter = story.article.matter;
        const Parts parts = parts_of(story, tried.choice);
        const int columns = tried.choice.place.block.columns;
        return {{tried.choice.place, {}, parts.head, parts.picture},
                matter.heads[columns - 1][tried.choice.head].amounts,
                matter.pictures[tried.choice.picture].amounts,
                fit_amounts(tried.fit, columns)};
    }

    const PageOrder& order_;
    const MakeUp& made_;
    std::vector<int> copy_of_;  ///< By article.
    std::vector<std::map<Key, Tried>> set_;
};

/// The best ones of which no two have most of their stories at the same places.
std::vector<WaySet> different_ways(std::vector<WaySet> ways, int wanted, int stories) {
    std::stable_sort(ways.begin(), ways.end(),
                     [](const WaySet& a, const WaySet& b) { return a.score.total() < b.score.total(); });
    std::vector<WaySet> chosen;
    for (WaySet& way : ways) {
        const bool is_new = std::all_of(chosen.begin(), chosen.end(), [&](const WaySet& other) {
            return 3 * articles_apart(way.page, other.page, stories) >= stories;
        });
        if (chosen.empty() || is_new) chosen.push_back(std::move(way));
        if (static_cast<int>(chosen.size()) == std::max(wanted, 1)) break;
    }
    return chosen;
}

}  // namespace

std::vector<WaySet> make_page(const PageOrder& order, const PageEffort& effort, const Crew& crew) {
    PageWish wish{effort.work, effort.seed, effort.alternatives, kPagesSet, effort.go_on};
    const MakeUp made = make_up_page(order.problem, wish, crew);
    std::vector<MadePage> pages = made.met;
    pages.insert(pages.end(), made.pages.begin(), made.pages.end());
    PageSetter setter(order, made);
    setter.set_places(pages, crew);
    std::vector<WaySet> ways;
    for (const MadePage& page : pages) ways.push_back(setter.way(page));
    return different_ways(std::move(ways), effort.alternatives, setter.stories());
}

}  // namespace banxin::makeup
