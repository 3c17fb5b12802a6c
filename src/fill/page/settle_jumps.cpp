// Terms. A *start* is the frame that a story begins in, a *hole* a frame kept for continuations. *Routes* say for every
// story that may go on to which page it goes, and which jumps are closed.
//
// The idea. Where a story goes on depends on what fits there, what fits depends on how much goes there, and how much
// goes there depends on the width of a jump line that names the page: 下转▶12版 is wider than 下转▶3版. But only by a
// character or two. So the rests that come out of one guess, the nearest holes, are measured for every hole that they
// may go to, and all of them are routed at once by the depth that they need (routes.h). Pages are filled by these
// routes, and that is mostly all:
//
//     nearest_routes ─routes_by_depth─▶ routes ─fill_round─▶ frames, unplaced
//
// Where a rest finds no room, it may be for that character or two: the rests that came out of the round are routed
// again, and filled again, until nothing new comes out of it or all have room. Of all rounds the one is taken that left
// least text over. Five rounds are a bound that no edition is known to need; what stands on the pages is filled by one
// set of routes, so the numbers in it are right whenever the loop ends.
//
// Then some jump may still lead nowhere: its page is full to the last line. A reader who turns the page and finds
// nothing is worse than text that is known to be over, so these jumps are closed and the pages are filled once more.
// Closing a jump only ever makes room (no jump line, no continuation), so this ends.
//
// Tried and dropped: sending one story a round further, the last of those without room. Its room may be just what
// another one lacks, and four stories for four holes took more rounds than there were.
//
// Not done: weighing in the routes what of a rest goes on from its landing, where the house lets it land again. Where
// such rests do not find room as a whole, the nearest holes are tried as well.
//
// What a round fills is remembered by its question (frame_memo.h). Heads, pictures and asides stand after the first
// round; a later one flows only the stories that it sends elsewhere and fills the holes that they left or reach.
#include "fill/page/settle_jumps.h"

#include <algorithm>
#include <iterator>

#include "fill/page/fill_round.h"
#include "fill/page/nearest_frame.h"
#include "fill/page/pointers.h"
#include "fill/page/sibling_heads.h"
#include "fill/picture/place_pictures.h"
#include "fill/text/missing_characters.h"
#include "fill/text/turn_frame.h"
#include "model/page_label.h"

namespace banxin {
namespace {

constexpr std::size_t kMostRounds = 5;

/// Where the loop came to rest.
struct Settled {
    FilledRound round;
    Routes routes;
    int rounds = 0;
    bool settled = false;
};

bool goes_on(const std::vector<const StoryPart*>& parts, const StoryPart& part) {
    return std::any_of(parts.begin(), parts.end(), [&](const StoryPart* next) {
        return next->story == part.story && next->landing == part.landing + 1 && next->until.value > next->from.value;
    });
}

/// The jump lines that would send readers to a page where nothing of the story stands.
std::set<JumpFrom> jumps_to_nowhere(const FilledRound& round) {
    std::set<JumpFrom> nowhere;
    const std::vector<const StoryPart*> parts = round.parts();
    for (const StoryPart* part : parts) {
        if (part->jumps_to && !goes_on(parts, *part)) nowhere.insert({part->story, part->landing});
    }
    return nowhere;
}

/// What has run over where a story starts because its jump was taken back; of jump holes it is known already.
void add_unplaced(const std::set<JumpFrom>& closed, FilledRound& round) {
    for (const StoryPart* part : round.parts()) {
        const bool lost_its_jump = part->landing == 0 && part->overset_lines > 0 && closed.contains({part->story, 0});
        if (!lost_its_jump) continue;
        round.unplaced.push_back({part->story, part->page, part->frame, part->overset_lines, part->overset_characters});
    }
}

/// Text of free jumps and of named ones that stands nowhere.
int characters_over(const FilledRound& round) {
    int over = 0;
    for (const UnplacedJump& jump : round.unplaced) over += jump.characters;
    return over;
}

/// Tries routes, each once, and keeps the best round.
class Settler {
  public:
    explicit Settler(const FrameFiller& filler) : filler_(filler), plans_(filler.request().plans) {}

    Settled settle() {
        Routes next = routes_by_depth(nearest_routes(plans_), filler_);
        while (true) {
            fill(next);
            const auto other = other_than(next);
            best_.settled = !other;
            if (!other || tried_.size() == kMostRounds) break;
            next = *other;
        }
        best_.rounds = static_cast<int>(tried_.size());
        return std::move(best_);
    }

  private:
    void fill(const Routes& routes) {
        FilledRound round = fill_round(routes, filler_);
        if (tried_.empty() || characters_over(round) < characters_over(best_.round)) {
            best_.round = std::move(round);
            best_.routes = routes;
        }
        tried_.push_back(routes);
    }

    /// Routes to try after those filled last, while a story lacks room.
    std::optional<Routes> other_than(const Routes& last) const {
        if (best_.round.unplaced.empty()) return std::nullopt;
        std::vector<Routes> others{routes_by_depth(last, filler_)};
        if (filler_.request().stories.paper().jump.landings > 1) others.push_back(nearest_routes(plans_));
        const auto is_new = [&](const Routes& routes) { return std::ranges::count(tried_, routes) == 0; };
        const auto found = std::ranges::find_if(others, is_new);
        return found != others.end() ? std::optional(*found) : std::nullopt;
    }

    const FrameFiller& filler_;
    const std::vector<PagePlan>& plans_;
    std::vector<Routes> tried_;
    Settled best_;
};

/// Closing one may leave room in which another is arranged anew, so this is done until none is left.
void close_jumps_to_nowhere(const FrameFiller& filler, Settled& settled) {
    while (true) {
        const std::set<JumpFrom> nowhere = jumps_to_nowhere(settled.round);
        if (nowhere.empty()) break;
        settled.routes.closed.insert(nowhere.begin(), nowhere.end());
        settled.round = fill_round(settled.routes, filler);
    }
    add_unplaced(settled.routes.closed, settled.round);
}

/// Wherever their stories go on, sibling heads have one size: it is in the plans before a line of text flows.
void share_head_sizes(const FrameFiller& filler, std::vector<PagePlan>& plans) {
    filler.stand_all(starts_on(plans));
    for (PagePlan& plan : plans) {
        std::vector<std::optional<Length>> alone(plan.frames.size());
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            if (!starts_story(plan.frames[i])) continue;
            const HeadFit& head = filler.standing(plan.frames[i], plan)->head;
            if (head.headline_lines > 0) alone[i] = head.size;
        }
        const std::vector<std::optional<Length>> shared = sizes_with_siblings(plan, alone);
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            if (plan.frames[i].shared_size != shared[i]) plan.frames.own(i).shared_size = shared[i];
        }
    }
}

/// Plans that are what they were are the very same: to compare them is to compare their places.
void share_known_plans(FrameMemo& memo, std::vector<PagePlan>& plans) {
    for (PagePlan& plan : plans) {
        SharedList<FramePlan> frames;
        for (const FramePlan& frame : plan.frames) frames.push_back(memo.plans.keep({plan.number, frame.id}, frame));
        plan.frames = std::move(frames);
    }
}

/// Fills what no jump can touch, and puts the pages together.
class PageMaker {
  public:
    PageMaker(const RoundRequest& request, const FilledRound& round, FrameMemo& memo)
        : request_(request), round_(round), memo_(memo), page_of_(pages_of_stories(request.plans)) {}

    /// The page as it was filled before, where nothing of it differs.
    std::shared_ptr<const FilledPage> make(std::size_t page) const {
        const PagePlan& plan = request_.plans[page];
        const SharedList<FilledFrame> frames = frames_of(page);
        return memo_.pages.keep(
            plan.number, [&](const FilledPage& known) { return known.frames == frames && known.plan == plan; },
            [&] {
                return FilledPage{plan, frames};
            });
    }

  private:
    SharedList<FilledFrame> frames_of(std::size_t page) const {
        const PagePlan& plan = request_.plans[page];
        const FillSources sources = request_.stories.in(plan.turn.writing, request_.edition);
        SharedList<FilledFrame> frames;
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            const auto& flowed = round_.frames[page][i];
            if (flowed != nullptr) {
                frames.push_back(flowed);
            } else {
                frames.push_back(frame_without_story(plan.frames[i], plan, sources));
            }
        }
        return frames;
    }

    std::shared_ptr<const FilledFrame> frame_without_story(const FramePlan& frame, const PagePlan& plan,
                                                           const FillSources& sources) const {
        if (!frame.binding) {
            FilledFrame empty;
            empty.frame = frame.id;
            empty.empty_slots = frame.slots;
            return std::make_shared<const FilledFrame>(std::move(empty));
        }
        if (frame.kind == FrameKind::ad || frame.kind == FrameKind::art)
            return std::make_shared<const FilledFrame>(fill_art_frame(frame, plan, sources));
        return memo_.pointers.answer(pointer_question(frame, plan), [&] {
            FilledFrame pointers = fill_pointer_frame(frame, plan, page_of_, sources);
            turn_frame(pointers, plan.turn);
            return pointers;
        });
    }

    PointerQuestion pointer_question(const FramePlan& frame, const PagePlan& plan) const {
        PointerQuestion question{{plan, plan.frames.shared(plan.frames.index_of(frame))}, request_.stories.house(), {}};
        for (const StoryId& id : std::get<PointerBinding>(frame.binding->content).stories) {
            const PageNumber page = page_of_.at(id);
            question.stories.push_back(
                {request_.stories.story(plan.turn.writing, id), {page, sheet_label(page, request_.edition)}});
        }
        return question;
    }

    const RoundRequest& request_;
    const FilledRound& round_;
    FrameMemo& memo_;
    std::map<StoryId, PageNumber> page_of_;
};

std::vector<MissingCharacter> missing_in(const Edition& edition, const FillSources& sources) {
    std::vector<MissingCharacter> missing;
    for (const auto& [id, shaped] : *sources.shaped)
        std::ranges::move(missing_characters(edition.stories.at(id), *shaped->text), std::back_inserter(missing));
    return missing;
}

}  // namespace

FilledEdition settle_jumps(const Edition& edition, std::vector<PagePlan> plans, const ShapedStories& stories,
                           const Filling& filling) {
    const RoundRequest request{edition, plans, stories, filling.crew};
    const FrameFiller filler(request, filling.memo);
    share_head_sizes(filler, plans);
    share_known_plans(filling.memo, plans);
    Settled settled = Settler(filler).settle();
    const NearestFrames nearest(settled.round, filler);
    close_jumps_to_nowhere(filler, settled);
    nearest.tell(settled.round.unplaced);
    FilledEdition filled;
    filled.rounds = settled.rounds;
    filled.settled = settled.settled;
    const PageMaker maker(request, settled.round, filling.memo);
    for (std::size_t page = 0; page < plans.size(); ++page) filled.pages.push_back(maker.make(page));
    filled.unplaced = std::move(settled.round.unplaced);
    if (!plans.empty()) filled.missing = missing_in(edition, stories.in(plans.front().turn.writing, edition));
    return filled;
}

}  // namespace banxin
