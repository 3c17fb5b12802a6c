// A table counts lines; only a pour knows what widows, crossheads at a foot or a large first character make of them. So
// each place that the search chose is set, in the composer's own frame, and the table's cheapest ways are tried until
// one keeps what it promised. Mostly that is the first.
#include "makeup/pages/try_choice.h"

#include <algorithm>

#include "fill/page/fill_frame.h"
#include "fill/page/jump_hole.h"
#include "fill/page/stand_frame.h"
#include "fill/tables/picture_table.h"
#include "makeup/table/fill_table.h"
#include "makeup/table/fits.h"
#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

constexpr std::size_t kMostTries = 12;
constexpr int kMostCrop = 120;  ///< Thousandths.
constexpr int kWholeUnitOfText = 1000;

struct Promise {
    Choice choice;
    Price price = kNever;
};

Price price_without_text(const StoryCopy& copy, const Choice& choice, const Weights& weights) {
    const Matter& matter = copy.article.matter;
    return price_of(matter.heads[choice.place.block.columns - 1][choice.head].amounts, weights) +
           price_of(matter.pictures[choice.picture].amounts, weights);
}

/// Every head with every picture that may stand in a place, the cheapest first.
std::vector<Promise> promises(const StoryCopy& copy, const Place& place, const TrialRequest& trial) {
    const Matter& matter = copy.article.matter;
    const int columns = place.block.columns;
    const int cells = place.block.area() - place.notch.area();
    std::vector<Promise> all;
    for (std::size_t h = 0; h < matter.heads[columns - 1].size(); ++h) {
        const HeadChoice& head = matter.heads[columns - 1][h];
        if (corners_of(head.form) != place.corners) continue;
        for (std::size_t p = 0; p < matter.pictures.size(); ++p) {
            const PictureChoice& picture = matter.pictures[p];
            const int least = least_depth(head, picture, matter) + matter.foot;
            const int room = cells - head.taken() - picture.columns * picture.lines - columns * matter.foot;
            if (!go_together(head, picture, columns) || least > place.block.lines - place.notch.lines || room < 0)
                continue;
            const Choice choice{place, static_cast<int>(h), static_cast<int>(p)};
            const Price text = price_of(fit_amounts(matter.fits[room], columns), trial.weights);
            all.push_back({choice, price_without_text(copy, choice, trial.weights) + text});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Promise& a, const Promise& b) { return a.price < b.price; });
    return all;
}

/// What the paragraphs of a text ask for so many lines more or fewer, by its table.
Amounts paragraphs_changed(const StoryCopy& copy, int changed) {
    for (const Fit& fit : copy.article.matter.fits) {
        if (fit.changed == changed && fit.white == 0 && fit.cut == 0 && fit.jumped == 0) return fit.amounts;
    }
    return Amounts{}.add(Term::paragraph, kWholeUnitOfText * std::abs(changed));
}

int white_of(const StoryPart& part) {
    int white = 0;
    for (const ColumnFill& column : part.columns) white += std::max(column.white(), 0);
    return white;
}

/// What of a story found no room beside its text.
int left_out(const FilledFrame& frame) {
    const auto asides = std::count_if(frame.asides.begin(), frame.asides.end(),
                                      [](const PlacedAside& aside) { return !aside.set() || aside.overset_lines > 0; });
    return static_cast<int>(asides) + (frame.link_without_room ? 1 : 0);
}

/// Of a story's first picture, or those of its first group.
int crop_of_first(const Story& story, const FilledFrame& frame) {
    if (story.pictures.empty()) return 0;
    const std::size_t count = std::min(1 + story.pictures.front().others.size(), frame.pictures.size());
    return crop_of(std::span(frame.pictures).first(count));
}

/// A part as the solver counts it.
Fit fit_of(const StoryCopy& copy, const StoryPart& part, int gone) {
    Fit fit;
    fit.changed = part.lines_changed;
    fit.white = white_of(part);
    fit.cut = part.overset_lines;
    fit.jumped = gone;
    fit.amounts = paragraphs_changed(copy, fit.changed);
    return fit;
}

/// What arrives in a frame for jumps.
Tried try_landing(const StoryCopy& copy, const Choice& choice, const TrialRequest& trial) {
    const PagePlan& page = trial.room.plan;
    const FramePlan hole = resolve_frame({frame_of(copy, choice, trial.room), {}, trial.sources.paper()}, page);
    HoleRequest request;
    for (const Continuation& one : copy.arriving) {
        request.arriving.push_back(
            std::make_shared<const MeasuredContinuation>(measure_continuation(one, hole, page, trial.sources)));
    }
    const HoleOutcome outcome = fill_jump_hole(hole, page, request, trial.sources);
    const int columns = choice.place.block.columns;
    Tried tried;
    tried.choice = choice;
    tried.fit.white = outcome.frame.white_lines * columns;
    for (const UnplacedJump& jump : outcome.unplaced) {
        tried.fit.cut += jump.lines;
        tried.characters += jump.characters;
    }
    tried.fit.amounts.add(cut_amounts(tried.fit.cut));
    tried.lines = static_cast<int>(hole.slots.size());
    tried.price =
        price_without_text(copy, choice, trial.weights) + price_of(fit_amounts(tried.fit, columns), trial.weights);
    return tried;
}

/// What goes elsewhere in too few lines, or leaves too few, had better be cut.
Amounts jump_amounts(const StoryCopy& copy, int kept, int gone) {
    if (gone == 0) return {};
    Amounts amounts;
    amounts.add(Term::jump, kWholeUnitOfText + importance_of(copy.article.rank) * kWholeUnitOfText / 12);
    const int missing = std::max(kLeastGone - gone, 0) + std::max(least_kept(copy.article.matter.lines) - kept, 0);
    return missing == 0 ? amounts : amounts.add(cut_amounts(missing));
}

}  // namespace

Tried try_choice(const StoryCopy& copy, const Choice& choice, const TrialRequest& trial) {
    if (copy.is_landing()) return try_landing(copy, choice, trial);
    const FrameTemplate frame = frame_of(copy, choice, trial.room);
    const PagePlan& page = trial.room.plan;
    FramePlan plan = resolve_frame({frame, {}, trial.sources.paper()}, page);
    const StandingFrame standing = stand_frame(plan, page, trial.sources.story(copy.story), trial.sources);
    StoryInFrame content{copy.story, page.number, page.measure, std::nullopt, trial.sources.paper().jump.cut};
    if (copy.may_jump && trial.target) {
        content.target = trial.target->page;
        content.landing_measure = trial.target->measure;
    }
    FrameOutcome outcome = fill_frame(standing, content, trial.sources);
    const StoryPart& part = outcome.frame.parts.front();
    Tried tried;
    tried.choice = choice;
    tried.rest = std::move(outcome.rest);
    const int gone = tried.rest ? trial.sources.breaker(copy.story).count(tried.rest->from, page.measure) : 0;
    tried.fit = fit_of(copy, part, gone);
    tried.fit.cut += standing.head.lines_over * choice.place.block.columns;
    tried.fit.amounts.add(cut_amounts(tried.fit.cut));
    tried.fit.amounts.add(jump_amounts(copy, part.set(), gone));
    tried.fit.amounts.add(Term::picture_left_out, left_out(outcome.frame) * kWholeUnitOfText);
    // Beside a head a picture stands half a line lower than under one, which its table does not know.
    tried.crop = crop_of_first(trial.sources.story(copy.story), outcome.frame);
    tried.fit.amounts.add(Term::crop, tried.crop - copy.article.matter.pictures[choice.picture].crop);
    tried.lines = part.slots();
    tried.characters = part.to_cut;
    tried.price = price_without_text(copy, choice, trial.weights) +
                  price_of(fit_amounts(tried.fit, choice.place.block.columns), trial.weights);
    return tried;
}

Tried try_place(const StoryCopy& copy, const Place& place, const TrialRequest& trial) {
    Tried best;
    std::size_t tries = 0;
    for (const Promise& promise : promises(copy, place, trial)) {
        if (promise.price >= best.price || tries++ == kMostTries) break;
        Tried tried = try_choice(copy, promise.choice, trial);
        const bool shows_enough = tried.crop <= kMostCrop || !can_be_had(best.price);
        if (tried.price < best.price && shows_enough) best = std::move(tried);
    }
    return best;
}

}  // namespace banxin::makeup
