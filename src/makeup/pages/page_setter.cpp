#include "makeup/pages/page_setter.h"

#include <algorithm>

#include "makeup/table/fits.h"

namespace banxin::makeup {

PageSetter::PageSetter(const PageOrder& order, const MakeUp& made)
    : order_(order), made_(made), trial_{order.room, order.sources, order.problem.weights, order.target} {
    for (const Article& article : made.problem.articles) {
        const auto copy = std::find_if(order.copies.begin(), order.copies.end(),
                                       [&](const StoryCopy& one) { return one.article.name == article.name; });
        copy_of_.push_back(static_cast<int>(copy - order.copies.begin()));
    }
    set_.resize(copy_of_.size());
}

PageSetter::Key PageSetter::key(const Place& place) const {
    return {place.block.columns, place.block.lines, static_cast<int>(place.notch.side),         place.notch.columns,
            place.notch.lines,   place.corners,     order_.room.is_at_foot(place.block) ? 1 : 0};
}

const Tried& PageSetter::tried(const Place& place) {
    const auto [known, is_new] = set_[place.item].try_emplace(key(place));
    if (is_new) known->second = try_place(copy(place.item), place, trial_);
    return known->second;
}

void PageSetter::set_places(const std::vector<MadePage>& pages, const Crew& crew) {
    crew.each(set_.size(), [&](std::size_t article) {
        for (const MadePage& page : pages) {
            for (const Place& place : page.places) {
                if (place.item == static_cast<int>(article)) tried(place);
            }
        }
    });
}

std::optional<WaySet> PageSetter::way(const MadePage& page) {
    WaySet way{page, std::vector<Tried>(order_.copies.size()), {}, 0, {}};
    std::vector<SetArticle> articles;
    for (const Place& place : page.places) {
        if (made_.items->is_white(place.item)) way.white_cells += place.block.area();
        if (!is_story(place)) continue;
        Tried set = tried(place);
        if (!can_be_had(set.price)) return std::nullopt;
        set.choice.place = place;
        articles.push_back(set_article(set));
        way.stories[copy_of_[place.item]] = std::move(set);
    }
    for (const std::string& name : made_.left_out) way.left_out.push_back(StoryId{name});
    way.score = score_set(made_.problem, page.places, articles, way.white_cells);
    return way;
}

SetArticle PageSetter::set_article(const Tried& tried) const {
    const StoryCopy& story = copy(tried.choice.place.item);
    const Matter& matter = story.article.matter;
    const Parts parts = parts_of(story, tried.choice);
    const int columns = tried.choice.place.block.columns;
    return {{tried.choice.place, {}, parts.head, parts.picture},
            matter.heads[columns - 1][tried.choice.head].amounts,
            matter.pictures[tried.choice.picture].amounts,
            fit_amounts(tried.fit, columns)};
}

}  // namespace banxin::makeup
