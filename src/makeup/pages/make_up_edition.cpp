// Pages are made up in their order, for stories go on forward. What a page needs of the composer is asked once: all
// stories that any page wishes are shaped before the first one.
#include "makeup/pages/make_up_edition.h"

#include <algorithm>
#include <mutex>

#include "makeup/copy/ranks.h"
#include "makeup/pages/deal_pages.h"
#include "makeup/pages/fit_matter.h"
#include "makeup/pages/make_page.h"
#include "makeup/pages/order_page.h"
#include "makeup/pages/remake_page.h"
#include "makeup/pages/stored_places.h"
#include "makeup/pages/tell_as_set.h"
#include "makeup/pages/tell_way.h"

namespace banxin::makeup {
namespace {

class EditionMaker {
  public:
    EditionMaker(const Edition& edition, const TypeCase& type_case, const EditionWish& wish)
        : edition_(edition), type_case_(type_case), wish_(wish) {}

    Result<EditionMadeUp> make() {
        Diagnostics wrong;
        for (const EditionPage& page : edition_.pages) {
            if (is_wished(page)) find_page(page, wrong);
        }
        if (!wrong.empty()) return fail_input(std::move(wrong));
        shape();
        made_.spare = deal_pages(pages_, edition_, *shaped_);
        for (WishedPage* page : sources_first()) made_.pages.push_back(made_page(*page));
        std::sort(made_.pages.begin(), made_.pages.end(),
                  [](const MadeUpPage& a, const MadeUpPage& b) { return a.page < b.page; });
        tell_as_set(made_, edition_, {*shaped_, type_case_, wish_.crew});
        std::stable_sort(made_.spare.begin(), made_.spare.end(), [&](const StoryId& a, const StoryId& b) {
            return class_of(edition_.stories.at(a)) < class_of(edition_.stories.at(b));
        });
        made_.stopped = stopped_;
        return std::move(made_);
    }

  private:
    bool is_wished(const EditionPage& page) const {
        const bool named =
            wish_.pages.empty() || std::find(wish_.pages.begin(), wish_.pages.end(), page.number) != wish_.pages.end();
        return named && page.make_up.has_value();
    }

    void find_page(const EditionPage& page, Diagnostics& wrong) {
        WishedPage wished{&page, kept_frames(edition_, page), {}, page.make_up->stories};
        keep_before(wished);
        auto room = find_room(edition_, page, wished.kept);
        if (!room) {
            wrong.insert(wrong.end(), room.error().diagnostics.begin(), room.error().diagnostics.end());
            return;
        }
        wished.room = std::move(*room);
        pages_.push_back(std::move(wished));
    }

    /// Frames that are locked stay, and their stories with them; so do those in which the stories of a page go on that
    /// is not made up now. A page that takes stories keeps those that it had.
    void keep_before(WishedPage& wished) const {
        const auto before = wish_.before.find(wished.page->number);
        if (before == wish_.before.end()) return;
        const auto is_locked = [&](const FrameId& frame) { return before->second.locked.contains(frame); };
        const bool is_gone_on_to = others_go_on_to(wished.page->number);
        for (const FrameTemplate& frame : before->second.frames) {
            if (is_locked(frame.id) || (is_gone_on_to && frame.kind == FrameKind::jumps))
                wished.kept.frames.push_back(frame);
        }
        for (const FrameBinding& binding : before->second.bindings) {
            const auto* story = std::get_if<StoryBinding>(&binding.content);
            if (is_locked(binding.frame)) {
                wished.kept.bindings.push_back(binding);
                if (story != nullptr) std::erase(wished.stories, story->story);
            } else if (story != nullptr && takes_stories(wished) && is_to_be_dealt(story->story)) {
                wished.stories.push_back(story->story);
            }
        }
    }

    /// Whether a story of a page that is not made up now may go on there.
    bool others_go_on_to(PageNumber page) const {
        return std::any_of(edition_.pages.begin(), edition_.pages.end(), [&](const EditionPage& other) {
            return !is_wished(other) && std::any_of(other.frames.begin(), other.frames.end(), [&](const auto& frame) {
                const auto* story = std::get_if<StoryBinding>(&frame.content);
                return story != nullptr &&
                       (story->jump == JumpMode::automatic || (story->jump == JumpMode::page && story->target == page));
            });
        });
    }

    bool is_to_be_dealt(const StoryId& story) const {
        return edition_.stories.contains(story) &&
               std::none_of(edition_.pages.begin(), edition_.pages.end(),
                            [&](const EditionPage& page) { return names_story(page, story); });
    }

    /// Pages that others go on on come behind those.
    std::vector<WishedPage*> sources_first() {
        std::vector<WishedPage*> order;
        for (WishedPage& page : pages_) order.push_back(&page);
        std::stable_partition(order.begin(), order.end(),
                              [](const WishedPage* page) { return page->page->make_up->jumps.has_value(); });
        return order;
    }

    /// Frames are told which stories to shape by their bindings alone.
    void shape() {
        std::vector<PagePlan> plans;
        for (const WishedPage& page : pages_) {
            PagePlan plan = page.room.plan;
            for (const StoryId& story : stories_of(page)) {
                FramePlan frame;
                StoryBinding binding;
                binding.story = story;
                frame.binding = FrameBinding{FrameId{story.value}, {}, std::move(binding)};
                plan.frames.push_back(std::move(frame));
            }
            plans.push_back(std::move(plan));
        }
        shaped_ = shape_stories(edition_, plans, type_case_, {nullptr, wish_.crew});
    }

    /// All of the folder where some page takes of it.
    std::vector<StoryId> stories_of(const WishedPage& page) const {
        if (std::none_of(pages_.begin(), pages_.end(), takes_stories)) return page.stories;
        std::vector<StoryId> all;
        for (const auto& [id, story] : edition_.stories) all.push_back(id);
        return all;
    }

    MadeUpPage made_page(WishedPage& page) {
        PageTried tried = tried_page(page);
        const StoredPlaces stored = stood_at(*tried.order, page.page->number);
        const bool stood = stood_somewhere(stored);
        if (takes_stories(page) && !stood) {
            tried =
                with_fitting_matter(std::move(tried), {edition_, made_.spare, [&](const std::vector<StoryId>& some) {
                                                           page.stories = some;
                                                           return tried_page(page);
                                                       }});
            page.stories = tried.stories;
        }
        MadeUpPage made;
        made.page = page.page->number;
        for (const WaySet& way : tried.ways) keep_way(way, *tried.order, page, made);
        if (!stood || tried.ways.empty()) return made;
        made.moved = moved_from(stored, tried.ways.front().page.places);
        for (const auto& place : stored) made.stayed += place ? 1 : 0;
        made.stayed -= made.moved;
        return made;
    }

    PageTried tried_page(const WishedPage& page) {
        const auto order = std::make_shared<const PageOrder>(
            order_page(page, arriving_[page.page->number], {edition_, *shaped_, pages_, wish_.crew}));
        const StoredPlaces stored = stood_at(*order, page.page->number);
        return {page.stories, order,
                stood_somewhere(stored) ? remake_page(*order, stored, effort(page), wish_.crew)
                                        : make_page(*order, effort(page), wish_.crew)};
    }

    static bool stood_somewhere(const StoredPlaces& stored) {
        return std::any_of(stored.begin(), stored.end(), [](const auto& place) { return place.has_value(); });
    }

    StoredPlaces stood_at(const PageOrder& order, PageNumber page) const {
        const auto before = wish_.before.find(page);
        return before == wish_.before.end() ? StoredPlaces{} : stored_places(order, before->second);
    }

    /// What of its first way goes on elsewhere arrives there.
    void keep_way(const WaySet& way, const PageOrder& order, const WishedPage& page, MadeUpPage& made) {
        if (made.ways.empty()) {
            for (const Tried& story : way.stories) {
                if (story.rest) arriving_[order.target->page].push_back(*story.rest);
            }
        }
        made.ways.push_back(tell_way(order, page.kept, way));
    }

    PageEffort effort(const WishedPage& page) {
        PageEffort effort{wish_.work, wish_.seed, wish_.alternatives};
        if (wish_.go_on) effort.go_on = [this, number = page.page->number] { return goes_on(number); };
        return effort;
    }

    bool goes_on(PageNumber page) {
        const std::scoped_lock lock(asking_);
        if (!stopped_) stopped_ = !wish_.go_on({page, ++steps_});
        return !stopped_;
    }

    const Edition& edition_;
    const TypeCase& type_case_;
    const EditionWish& wish_;
    std::vector<WishedPage> pages_;
    std::map<PageNumber, std::vector<Continuation>> arriving_;
    std::optional<ShapedStories> shaped_;
    EditionMadeUp made_;
    std::mutex asking_;
    int steps_ = 0;
    bool stopped_ = false;
};

}  // namespace

Result<EditionMadeUp> make_up_edition(const Edition& edition, const TypeCase& type_case, const EditionWish& wish) {
    return EditionMaker(edition, type_case, wish).make();
}

}  // namespace banxin::makeup
