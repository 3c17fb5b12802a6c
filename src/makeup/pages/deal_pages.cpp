#include "makeup/pages/deal_pages.h"

#include <algorithm>

#include "fill/tables/line_table.h"
#include "fill/tables/picture_table.h"
#include "makeup/copy/ranks.h"
#include "makeup/copy/story_copy.h"
#include "makeup/pages/deal_stories.h"

namespace banxin::makeup {
namespace {

constexpr int kShareThatMayGo = 3;  ///< Of a page's cells one in so many, where stories may go on.
constexpr int kLinesOfLargeHead = 8;
constexpr int kLinesOfHead = 5;

/// It had the story before, or a frame that stays has it.
bool holds_story(const WishedPage& page, const StoryId& story) {
    const auto has_it = [&](const FrameBinding& frame) {
        const auto* binding = std::get_if<StoryBinding>(&frame.content);
        return binding != nullptr && binding->story == story;
    };
    return std::find(page.stories.begin(), page.stories.end(), story) != page.stories.end() ||
           std::any_of(page.kept.bindings.begin(), page.kept.bindings.end(), has_it);
}

/// Columns that a story of a class usually has of six.
int usual_columns(int importance) {
    return importance == 1 ? 4 : importance == 2 ? 3 : importance == 3 ? 2 : 1;
}

class PageDealer {
  public:
    PageDealer(std::vector<WishedPage>& pages, const Edition& edition, const ShapedStories& shaped)
        : pages_(pages), edition_(edition), shaped_(shaped) {}

    std::vector<StoryId> deal() {
        std::vector<TakingPage> taking;
        for (const WishedPage& page : pages_) {
            if (takes_stories(page)) taking.push_back({page.page->number, page.page->section, free_cells(page)});
        }
        const auto dealt = deal_stories(taking, offered());
        for (WishedPage& page : pages_) {
            const auto found = dealt.find(page.page->number);
            if (found != dealt.end())
                page.stories.insert(page.stories.end(), found->second.begin(), found->second.end());
        }
        return spare();
    }

  private:
    bool is_placed(const StoryId& story) const {
        return std::any_of(edition_.pages.begin(), edition_.pages.end(),
                           [&](const EditionPage& page) { return names_story(page, story); }) ||
               std::any_of(pages_.begin(), pages_.end(),
                           [&](const WishedPage& page) { return holds_story(page, story); });
    }

    std::vector<DealtStory> offered() const {
        std::vector<DealtStory> stories;
        const auto first = std::find_if(pages_.begin(), pages_.end(), takes_stories);
        if (first == pages_.end()) return stories;
        for (const auto& [id, story] : edition_.stories) {
            if (!is_placed(id)) stories.push_back({id, story.section, class_of(story), cells_of(story, *first)});
        }
        return stories;
    }

    std::vector<StoryId> spare() const {
        std::vector<StoryId> spare;
        for (const auto& [id, story] : edition_.stories) {
            const bool is_dealt = std::any_of(pages_.begin(), pages_.end(), [&, &name = id](const WishedPage& page) {
                return std::find(page.stories.begin(), page.stories.end(), name) != page.stories.end();
            });
            if (!is_dealt && !is_placed(id)) spare.push_back(id);
        }
        std::stable_sort(spare.begin(), spare.end(), [&](const StoryId& a, const StoryId& b) {
            return class_of(edition_.stories.at(a)) < class_of(edition_.stories.at(b));
        });
        return spare;
    }

    /// Its own room, what may go on elsewhere added, what may come from elsewhere taken off.
    int free_cells(const WishedPage& page) const {
        int cells = room_of(page);
        for (const StoryId& story : page.stories) cells -= cells_of(edition_.stories.at(story), page);
        if (page.page->make_up->jumps) cells += room_of(page) / kShareThatMayGo;
        for (const WishedPage& from : pages_) {
            const auto& jumps = from.page->make_up->jumps;
            if (jumps && jumps->to == page.page->number) cells -= room_of(from) / kShareThatMayGo;
        }
        return cells;
    }

    static int room_of(const WishedPage& page) {
        int cells = page.room.size.block().area();
        for (const Block& hole : page.room.holes) cells -= hole.area();
        return cells;
    }

    /// Its lines, a head and its pictures as they usually stand, the white at its foot.
    int cells_of(const Story& story, const WishedPage& page) const {
        const FillSources sources = shaped_.in(page.room.plan.turn.writing, edition_);
        const int importance = class_of(story);
        const int columns = std::min(usual_columns(importance), page.room.size.columns);
        const int head = (story.headline.empty() ? 1 : importance < 3 ? kLinesOfLargeHead : kLinesOfHead);
        int cells = line_table(story.id, page.room.plan.measure, sources).lines + columns * (head + page.room.air);
        for (const StoryPicture& picture : story.pictures) cells += cells_of_picture(picture, importance, page);
        return cells;
    }

    int cells_of_picture(const StoryPicture& picture, int importance, const WishedPage& page) const {
        const PagePlan& plan = page.room.plan;
        const Rank rank = importance == 1   ? Rank::lead
                          : importance == 2 ? Rank::second
                          : importance == 3 ? Rank::body
                                            : Rank::brief;
        const int wide = wanted_picture_columns(picture.picture, rank, page.room.size.columns);
        const PictureHole hole{
            {Length(), Length(), plan.width_of({1, wide}), Length()}, HoleTop::under_head, plan.measure, plan.gutter};
        const FillSources sources = shaped_.in(plan.turn.writing, edition_);
        return wide * lines_of_whole(picture, {hole, plan.turn.writing}, sources.house());
    }

    std::vector<WishedPage>& pages_;
    const Edition& edition_;
    const ShapedStories& shaped_;
};

}  // namespace

bool names_story(const EditionPage& page, const StoryId& story) {
    const bool is_bound = std::any_of(page.frames.begin(), page.frames.end(), [&](const FrameBinding& frame) {
        const auto* binding = std::get_if<StoryBinding>(&frame.content);
        return binding != nullptr && binding->story == story;
    });
    if (is_bound || !page.make_up) return is_bound;
    const std::vector<StoryId>& wished = page.make_up->stories;
    return std::find(wished.begin(), wished.end(), story) != wished.end();
}

bool takes_stories(const WishedPage& page) {
    return page.page->make_up->automatic;
}

std::vector<StoryId> deal_pages(std::vector<WishedPage>& pages, const Edition& edition, const ShapedStories& shaped) {
    return PageDealer(pages, edition, shaped).deal();
}

}  // namespace banxin::makeup
