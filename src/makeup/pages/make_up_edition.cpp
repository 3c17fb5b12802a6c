// Pages are made up in their order, for stories go on forward. What a page needs of the composer is asked once: all
// stories that any page wishes are shaped before the first one.
#include "makeup/pages/make_up_edition.h"

#include <algorithm>
#include <mutex>

#include "fill/picture/picture_box.h"
#include "fill/tables/line_table.h"
#include "fill/text/shaped_stories.h"
#include "makeup/copy/landing_copy.h"
#include "makeup/pages/deal_stories.h"
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

constexpr int kShareThatMayGo = 5;  ///< Of a page's cells one in so many, where stories may go on.

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
        deal();
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

    bool is_placed(const StoryId& story) const {
        for (const EditionPage& page : edition_.pages) {
            for (const FrameBinding& frame : page.frames) {
                const auto* binding = std::get_if<StoryBinding>(&frame.content);
                if (binding != nullptr && binding->story == story) return true;
            }
            if (!page.make_up) continue;
            const std::vector<StoryId>& wished = page.make_up->stories;
            if (std::find(wished.begin(), wished.end(), story) != wished.end()) return true;
        }
        return false;
    }

    bool is_any_automatic() const {
        return std::any_of(pages_.begin(), pages_.end(),
                           [](const WishedPage& page) { return page.page->make_up->automatic; });
    }

    /// Stories of the folder to the pages that take them.
    void deal() {
        std::vector<TakingPage> taking;
        const WishedPage* first = nullptr;
        for (const WishedPage& page : pages_) {
            if (!page.page->make_up->automatic) continue;
            if (first == nullptr) first = &page;
            taking.push_back({page.page->number, page.page->section, free_cells(page)});
        }
        std::vector<DealtStory> stories;
        for (const auto& [id, story] : edition_.stories) {
            if (is_placed(id)) continue;
            if (first == nullptr) {
                made_.spare.push_back(id);
            } else {
                stories.push_back({id, story.section, class_of(story), cells_of(story, *first)});
            }
        }
        const auto dealt = deal_stories(taking, stories);
        for (WishedPage& page : pages_) {
            const auto found = dealt.find(page.page->number);
            if (found == dealt.end()) continue;
            page.stories.insert(page.stories.end(), found->second.begin(), found->second.end());
        }
        for (const DealtStory& story : stories) {
            const bool is_dealt = std::any_of(dealt.begin(), dealt.end(), [&](const auto& page) {
                return std::find(page.second.begin(), page.second.end(), story.story) != page.second.end();
            });
            if (!is_dealt) made_.spare.push_back(story.story);
        }
        std::stable_sort(made_.spare.begin(), made_.spare.end(), [&](const StoryId& a, const StoryId& b) {
            return class_of(edition_.stories.at(a)) < class_of(edition_.stories.at(b));
        });
    }

    int free_cells(const WishedPage& page) const {
        int cells = page.room.size.block().area();
        for (const Block& hole : page.room.holes) cells -= hole.area();
        for (const StoryId& story : page.stories) cells -= cells_of(edition_.stories.at(story), page);
        if (page.page->make_up->jumps) cells += cells / kShareThatMayGo;
        return cells;
    }

    /// Its lines, a head and its pictures as they usually stand, the white at its foot.
    int cells_of(const Story& story, const WishedPage& page) const {
        const FillSources sources = shaped_->in(page.room.plan.turn.writing, edition_);
        const int importance = class_of(story);
        const int columns = importance == 1 ? 4 : importance == 2 ? 3 : importance == 3 ? 2 : 1;
        const int head = (story.headline.empty() ? 1 : importance < 3 ? 8 : 5) + page.room.air;
        int cells = line_table(story.id, page.room.plan.measure, sources).lines + columns * head;
        const PictureHole hole{{Length(), Length(), page.room.plan.width_of({1, columns}), Length()},
                               HoleTop::under_head,
                               page.room.plan.measure,
                               page.room.plan.gutter};
        for (const StoryPicture& picture : story.pictures)
            cells += columns * lines_for_picture(picture, hole, edition_.paper, *sources.type_case);
        return cells;
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
        if (!is_any_automatic()) return page.stories;
        std::vector<StoryId> all;
        for (const auto& [id, story] : edition_.stories) all.push_back(id);
        return all;
    }

    MadeUpPage made_page(const WishedPage& page) {
        PageOrder order = ordered(page);
        add_landing(page, order);
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

    void add_landing(const WishedPage& page, PageOrder& order) {
        const auto arriving = arriving_.find(page.page->number);
        if (arriving == arriving_.end()) return;
        const HeadBand band = head_bands(edition_.paper, PageWeight::inside)[static_cast<int>(Rank::body)];
        order.copies.push_back(landing_copy(arriving->second, band, page.room, order.sources));
        order.copies.back().article.section = section_number("");
        order.problem.articles.push_back(order.copies.back().article);
    }

    std::optional<JumpTarget> target_of(const banxin::MakeUpWish& wish, const WishedPage& page) const {
        if (!wish.jumps) return std::nullopt;
        const auto landing = std::find_if(pages_.begin(), pages_.end(),
                                          [&](const WishedPage& p) { return p.page->number == wish.jumps->to; });
        return JumpTarget{wish.jumps->to,
                          landing == pages_.end() ? page.room.plan.measure : landing->room.plan.measure};
    }

    /// The longest of those that are no briefs, as many as may go on.
    std::set<StoryId> may_go_on(const std::vector<RankedStory>& ranked, const banxin::MakeUpWish& wish,
                                const WishedPage& page, const FillSources& sources) const {
        std::set<StoryId> chosen;
        if (!wish.jumps) return chosen;
        std::vector<std::pair<int, StoryId>> longest;
        for (const RankedStory& story : ranked) {
            const int lines = line_table(story.story, page.room.plan.measure, sources).lines;
            if (story.rank != Rank::brief && lines >= least_kept(lines) + kLeastGone)
                longest.emplace_back(-lines, story.story);
        }
        std::sort(longest.begin(), longest.end());
        for (const auto& [lines, story] : longest) {
            if (static_cast<int>(chosen.size()) < wish.jumps->most) chosen.insert(story);
        }
        return chosen;
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
        PageOrder order{page.room, {}, {}, shaped_->in(page.room.plan.turn.writing, edition_), target_of(wish, page)};
        const Style style = style_of(wish.style);
        order.problem = {page.room.size, {}, page.room.holes, style, weights_in(edition_.paper, style)};
        const std::vector<RankedStory> ranked = rank_stories(edition_, wish, page.stories);
        const HeadBands bands = head_bands(edition_.paper, weight_of(page, ranked));
        const std::set<StoryId> going_on = may_go_on(ranked, wish, page, order.sources);
        order.copies.resize(ranked.size());
        wish_.crew.each(ranked.size(), [&](std::size_t i) {
            const auto pin = wish.pins.find(ranked[i].story);
            CopyWish copy{ranked[i].story, ranked[i].rank, bands[static_cast<int>(ranked[i].rank)]};
            if (pin != wish.pins.end()) copy.pin = pin->second;
            copy.may_jump = going_on.contains(copy.story);
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
    std::map<PageNumber, std::vector<Continuation>> arriving_;
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
