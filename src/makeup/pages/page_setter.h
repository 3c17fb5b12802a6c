#pragma once

#include <array>
#include <map>
#include <optional>

#include "makeup/pages/way_set.h"
#include "makeup/search/make_up_page.h"

namespace banxin::makeup {

// Sets the stories of pages in their places, each in a place of one shape but once.
//
// Borrows the order and what was made of it.
class PageSetter {
  public:
    PageSetter(const PageOrder& order, const MakeUp& made);

    /// Sets each story in all places that it has on these pages, a story by one of the crew.
    void set_places(const std::vector<MadePage>& pages, const Crew& crew);

    /// A page as it is set; nothing where a story cannot stand in its place.
    std::optional<WaySet> way(const MadePage& page);

    int stories() const { return static_cast<int>(copy_of_.size()); }
    bool is_story(const Place& place) const { return place.item < made_.items->articles(); }

  private:
    /// What of a place the setting of a story depends on: its shape, its head's corners, whether it is on the page's
    /// foot.
    using Key = std::array<int, 7>;

    Key key(const Place& place) const;
    const Tried& tried(const Place& place);
    const StoryCopy& copy(int article) const { return order_.copies[copy_of_[article]]; }
    SetArticle set_article(const Tried& tried) const;

    const PageOrder& order_;
    const MakeUp& made_;
    TrialRequest trial_;
    std::vector<int> copy_of_;  ///< By article.
    std::vector<std::map<Key, Tried>> set_;
};

}  // namespace banxin::makeup
