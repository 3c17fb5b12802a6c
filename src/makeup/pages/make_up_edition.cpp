// Pages are made up in their order, for stories go on forward. What a page needs of the composer is asked once: all
// stories that any page wishes are shaped before the first one.
#include "makeup/pages/make_up_edition.h"

#include <algorithm>
#include <mutex>

#include "fill/text/shaped_stories.h"
#include "makeup/pages/make_page.h"
#include "makeup/pages/pins_of.h"
#include "makeup/pages/tell_way.h"

namespace banxin::makeup {
namespace {

/// A page with what is known of it before it is made up.
struct WishedPage {
    const EditionPage* page = nullptr;
    KeptFrames kept;
    PageRoom room;
    std::vector<StoryId> stories;
};

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
        for (const WishedPage& page : pages_) made_.pages.push_back(made_page(page));
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

    /// Frames are told which stories to shape by their bindings alone.
    void shape() {
        std::vector<PagePlan> plans;
        for (const WishedPage& page : pages_) {
            PagePlan plan = page.room.plan;
            for (const StoryId& story : page.stories) {
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

    MadeUpPage made_page(const WishedPage& page) {
        const PageOrder order = ordered(page);
        MadeUpPage made;
        made.page = page.page->number;
        for (const WaySet& way : make_page(order, effort(page), wish_.crew))
            made.ways.push_back(tell_way(order, page.kept, way));
        return made;
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

    PageOrder ordered(const WishedPage& page) {
        const banxin::MakeUpWish& wish = *page.page->make_up;
        PageOrder order{page.room, {}, {}, shaped_->in(page.room.plan.turn.writing, edition_), {}};
        const Style style = style_of(wish.style);
        order.problem = {page.room.size, {}, page.room.holes, style, weights_in(edition_.paper, style)};
        const std::vector<RankedStory> ranked = rank_stories(edition_, wish, page.stories);
        const HeadBands bands = head_bands(edition_.paper, weight_of(page, ranked));
        order.copies.resize(ranked.size());
        wish_.crew.each(ranked.size(), [&](std::size_t i) {
            const auto pin = wish.pins.find(ranked[i].story);
            CopyWish copy{ranked[i].story, ranked[i].rank, bands[static_cast<int>(ranked[i].rank)]};
            if (pin != wish.pins.end()) copy.pin = pin->second;
            order.copies[i] = copy_of(copy, page.room, order.problem.weights, order.sources);
            order.copies[i].article.pin =
                pin_of(copy.pin ? &*copy.pin : nullptr, ranked[i].rank == Rank::lead, page.room);
        });
        for (StoryCopy& copy : order.copies) {
            copy.article.section = section_number(edition_.stories.at(copy.story).section);
            order.problem.articles.push_back(copy.article);
        }
        return order;
    }

    PageWeight weight_of(const WishedPage& page, const std::vector<RankedStory>& ranked) const {
        const bool leads = !ranked.empty() && edition_.stories.at(ranked.front().story).priority == 1;
        return page.page->number.value == 1 || leads ? PageWeight::front : PageWeight::inside;
    }

    int section_number(const std::string& section) {
        const auto found = std::find(sections_.begin(), sections_.end(), section);
        if (found != sections_.end()) return static_cast<int>(found - sections_.begin());
        sections_.push_back(section);
        return static_cast<int>(sections_.size()) - 1;
    }

    const Edition& edition_;
    const TypeCase& type_case_;
    const EditionWish& wish_;
    std::vector<WishedPage> pages_;
    std::optional<ShapedStories> shaped_;
    std::vector<std::string> sections_;
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
