#include "makeup/pages/judge_page.h"

#include <algorithm>
#include <cstdlib>

#include "fill/page/settle_jumps.h"
#include "fill/tables/picture_table.h"
#include "makeup/copy/story_copy.h"
#include "makeup/judge/page_score.h"
#include "makeup/pages/find_room.h"
#include "makeup/pages/order_page.h"
#include "makeup/pages/place_of_frame.h"
#include "makeup/pages/taken_cells.h"
#include "makeup/pages/tell_way.h"
#include "makeup/table/fits.h"
#include "resolve/head_room.h"
#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

constexpr int kWhole = 1000;
constexpr int kHeadFilledEnough = 750;

/// A story's frame as it is set.
struct SetFrame {
    const FrameTemplate* layout = nullptr;
    const FramePlan* plan = nullptr;
    const FilledFrame* filled = nullptr;
    const StoryPart* part = nullptr;
    Place place;
};

class PageJudge {
  public:
    PageJudge(const Edition& edition, const EditionPage& page, const FilledPage& filled, PageRoom room)
        : edition_(edition), page_(page), filled_(filled), room_(std::move(room)) {}

    PageJudged judge() {
        find_frames();
        const std::vector<RankedStory> ranked = ranked_stories();
        const Style style = page_.make_up ? style_of(page_.make_up->style) : Style::modular;
        problem_ = {room_.size, {}, {}, style, weights_in(edition_.paper, style)};
        std::vector<SetArticle> articles;
        std::vector<Place> places;
        for (const RankedStory& story : ranked) {
            SetFrame& frame = frame_of(story.story);
            frame.place.item = static_cast<int>(places.size());
            places.push_back(frame.place);
            problem_.articles.push_back(article_of(frame, story.rank));
            articles.push_back(set_article(frame, story.rank));
            judged_.stories.push_back(told(frame, story));
        }
        for (const Block& hole : other_blocks()) places.push_back({static_cast<int>(places.size()), hole});
        const Score score = score_set(problem_, places, articles, white_cells(places));
        judged_.price = score.total();
        judged_.blames = blames_of(score);
        return std::move(judged_);
    }

  private:
    void find_frames() {
        const std::vector<FrameTemplate>& layout = edition_.layouts.at(page_.layout).frames;
        for (std::size_t i = 0; i < filled_.frames.size(); ++i) {
            const FramePlan& plan = filled_.plan.frames[i];
            const bool has_story = story_in(plan) != nullptr && !filled_.frames[i].parts.empty();
            const std::optional<Place> place = place_of_frame(layout[i], room_);
            if (has_story && place && room_.size.block().contains(place->block)) {
                frames_.push_back({&layout[i], &plan, &filled_.frames[i], &filled_.frames[i].parts.front(), *place});
            } else if (has_story) {
                judged_.not_judged.push_back(story_in(plan)->story);
            }
        }
    }

    SetFrame& frame_of(const StoryId& story) {
        return *std::find_if(frames_.begin(), frames_.end(),
                             [&](const SetFrame& frame) { return frame.part->story == story; });
    }

    /// By priority; those of one by the size of their heads.
    std::vector<RankedStory> ranked_stories() {
        std::stable_sort(frames_.begin(), frames_.end(),
                         [](const SetFrame& a, const SetFrame& b) { return a.part->head->size > b.part->head->size; });
        std::vector<StoryId> stories;
        for (const SetFrame& frame : frames_) stories.push_back(frame.part->story);
        return rank_stories(edition_, page_.make_up.value_or(banxin::MakeUpWish{}), stories);
    }

    Article article_of(const SetFrame& frame, Rank rank) const {
        Article article;
        article.name = frame.part->story.value;
        article.rank = rank;
        article.section = 0;
        const std::string& section = edition_.stories.at(frame.part->story).section;
        for (const auto& [id, story] : edition_.stories) article.section += story.section < section ? 1 : 0;
        article.area = frame.place.block.area() - frame.place.notch.area();
        return article;
    }

    bool is_crossed(const SetFrame& frame) const {
        return frame.plan->head.writing.value_or(room_.plan.turn.writing) != room_.plan.turn.writing;
    }

    Block head_block(const SetFrame& frame) const {
        const HeadPlan& head = frame.plan->head;
        const Span columns = head_columns(head, frame.layout->legs.front().columns);
        const int first = head.from_line.value_or(frame.layout->legs.front().lines.first) - room_.first_line;
        const int wide = is_crossed(frame) ? 1 : columns.count();
        return {columns.first - 1, first, wide, frame.part->head->grid_lines};
    }

    Block picture_block(const SetFrame& frame) const {
        if (frame.layout->pictures.empty() || frame.filled->pictures.empty()) return {};
        const GridArea& hole = frame.layout->pictures.front();
        return {hole.columns.first - 1, hole.lines.first - room_.first_line, hole.columns.count(), hole.lines.count()};
    }

    SetArticle set_article(const SetFrame& frame, Rank rank) const {
        SetArticle set{{frame.place, {}, head_block(frame), picture_block(frame)}, head_amounts(frame, rank), {}, {}};
        set.picture = picture_amounts(frame, rank, set.standing.picture);
        set.text = text_amounts(frame, rank);
        return set;
    }

    Amounts head_amounts(const SetFrame& frame, Rank rank) const {
        const HeadFit& head = *frame.part->head;
        Amounts amounts;
        if (head.headline_lines == 0) return amounts;
        const PageWeight weight = page_.number.value == 1 ? PageWeight::front : PageWeight::inside;
        const Length top = head_bands(edition_.paper, weight)[static_cast<int>(rank)].sizes.front();
        amounts.add(Term::head_small, std::max(static_cast<int>((top - head.size) * kWhole / top), 0));
        if (is_crossed(frame)) return amounts.add(Term::head_vertical, kWhole);
        if (head.capacity > 0)
            amounts.add(Term::head_short, std::max(kHeadFilledEnough - head.taken * kWhole / head.capacity, 0));
        if (frame.plan->head.place != HeadPlace::over) amounts.add(Term::head_partial, kWhole);
        return amounts;
    }

    Amounts picture_amounts(const SetFrame& frame, Rank rank, const Block& block) const {
        Amounts amounts;
        if (!frame.filled->pictures_without_room.empty()) amounts.add(Term::picture_left_out, kWhole);
        if (frame.filled->pictures.empty()) return amounts;
        amounts.add(Term::crop, crop_of(std::span(frame.filled->pictures).first(1)));
        const Picture& picture = frame.filled->pictures.front().source.picture;
        const int wanted = wanted_picture_columns(picture, rank, room_.size.columns);
        if (block.columns > 0) amounts.add(Term::picture_size, picture_size_amount(block.columns - wanted, rank));
        return amounts;
    }

    static Fit fit_of_part(const StoryPart& part) {
        Fit fit;
        fit.changed = part.lines_changed;
        fit.cut = part.overset_lines;
        for (const ColumnFill& column : part.columns) fit.white += std::max(column.white(), 0);
        return fit;
    }

    Amounts text_amounts(const SetFrame& frame, Rank rank) const {
        Fit fit = fit_of_part(*frame.part);
        fit.amounts.add(Term::paragraph, std::abs(fit.changed) * kWhole).add(cut_amounts(fit.cut));
        if (frame.part->jumps_to) fit.amounts.add(Term::jump, kWhole + importance_of(rank) * kWhole / 12);
        return fit_amounts(fit, frame.place.block.columns);
    }

    PlacedStory told(const SetFrame& frame, const RankedStory& story) const {
        const Fit fit = fit_of_part(*frame.part);
        PlacedStory placed{story.story, frame.plan->id, story.rank};
        placed.lines = frame.part->slots();
        placed.changed = fit.changed;
        placed.white = fit.white;
        placed.over = fit.cut;
        placed.characters = frame.part->to_cut;
        placed.goes_to = frame.part->jumps_to;
        return placed;
    }

    /// What else stands on the page: furniture, advertisements, frames for jumps, those that are not judged.
    std::vector<Block> other_blocks() const {
        std::vector<Block> blocks = room_.holes;
        for (const FrameTemplate& frame : edition_.layouts.at(page_.layout).frames) {
            const bool is_judged = std::any_of(frames_.begin(), frames_.end(),
                                               [&](const SetFrame& set) { return set.plan->id == frame.id; });
            if (is_judged) continue;
            for (const GridArea& leg : frame.legs)
                blocks.push_back({leg.columns.first - 1, leg.lines.first - room_.first_line, leg.columns.count(),
                                  leg.lines.count() + room_.air});
        }
        return blocks;
    }

    int white_cells(const std::vector<Place>& places) const {
        TakenCells taken(room_.size.columns, room_.size.lines);
        for (const Place& place : places) {
            for (const Block& leg : legs_of(place)) taken.take(leg);
        }
        taken.take_gaps();
        int white = 0;
        for (int column = 0; column < room_.size.columns; ++column) {
            for (int line = 0; line < room_.size.lines; ++line) white += taken.is_taken(column, line) ? 0 : 1;
        }
        return white;
    }

    const Edition& edition_;
    const EditionPage& page_;
    const FilledPage& filled_;
    PageRoom room_;
    PageProblem problem_;
    std::vector<SetFrame> frames_;
    PageJudged judged_;
};

Result<std::vector<PagePlan>> plans_of(const Edition& edition) {
    std::vector<PagePlan> plans;
    for (const EditionPage& page : edition.pages) {
        auto plan = resolve_page(edition, page);
        if (!plan) return tl::unexpected(plan.error());
        plans.push_back(std::move(*plan));
    }
    return plans;
}

}  // namespace

Result<PageJudged> judge_page(const Edition& edition, const TypeCase& type_case, PageNumber number) {
    const auto page = std::find_if(edition.pages.begin(), edition.pages.end(),
                                   [&](const EditionPage& one) { return one.number == number; });
    if (page == edition.pages.end()) return PageJudged{};
    auto room = find_room(edition, *page, {});
    if (!room) return tl::unexpected(room.error());
    auto plans = plans_of(edition);
    if (!plans) return tl::unexpected(plans.error());
    const ShapedStories stories = shape_stories(edition, *plans, type_case, nullptr);
    FrameMemo memo;
    const FilledEdition filled = settle_jumps(edition, std::move(*plans), stories, {memo});
    const auto at = static_cast<std::size_t>(page - edition.pages.begin());
    return PageJudge(edition, *page, filled.pages[at], std::move(*room)).judge();
}

}  // namespace banxin::makeup
