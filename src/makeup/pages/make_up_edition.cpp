// Pages are made up in their order, for stories go on forward. What a page needs of the composer is asked once: all
// stories that any page wishes are shaped before the first one.
#include "makeup/pages/make_up_edition.h"

#include <algorithm>
#include <mutex>

#include "makeup/pages/deal_pages.h"
#include "makeup/pages/make_page.h"
#include "makeup/pages/order_page.h"
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
        for (const WishedPage* page : sources_first()) made_.pages.push_back(made_page(*page));
        std::sort(made_.pages.begin(), made_.pages.end(),
                  [](const MadeUpPage& a, const MadeUpPage& b) { return a.page < b.page; });
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
        auto room = find_room(edition_, page, wished.kept);
        if (!room) {
            wrong.insert(wrong.end(), room.error().diagnostics.begin(), room.error().diagnostics.end());
            return;
        }
        wished.room = std::move(*room);
        pages_.push_back(std::move(wished));
    }

    /// Pages that others go on on come behind those.
    std::vector<const WishedPage*> sources_first() const {
        std::vector<const WishedPage*> order;
        for (const WishedPage& page : pages_) order.push_back(&page);
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

    MadeUpPage made_page(const WishedPage& page) {
        const PageOrder order =
            order_page(page, arriving_[page.page->number], {edition_, *shaped_, pages_, wish_.crew});
        MadeUpPage made;
        made.page = page.page->number;
        for (const WaySet& way : make_page(order, effort(page), wish_.crew)) keep_way(way, order, page, made);
        return made;
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
        if (!stopped_) stopped_ = !wish_.go_on({page, ++steps_, 0});
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

bool PageMadeUp::fits() const {
    return left_out.empty() &&
           std::all_of(stories.begin(), stories.end(), [](const PlacedStory& story) { return story.fits(); });
}

Result<EditionMadeUp> make_up_edition(const Edition& edition, const TypeCase& type_case, const EditionWish& wish) {
    return EditionMaker(edition, type_case, wish).make();
}

Edition with_page(Edition edition, PageNumber number, const PageMadeUp& way) {
    const auto page = std::find_if(edition.pages.begin(), edition.pages.end(),
                                   [&](const EditionPage& p) { return p.number == number; });
    if (page == edition.pages.end()) return edition;
    PageTemplate layout = edition.layouts.at(page->layout);
    layout.name += "#" + std::to_string(number.value);
    layout.frames = way.frames;
    page->layout = layout.name;
    page->frames = way.bindings;
    edition.layouts[layout.name] = std::move(layout);
    return edition;
}

Result<PageJudged> judge_page(const Edition&, const TypeCase&, PageNumber) {
    return PageJudged{};
}

}  // namespace banxin::makeup
