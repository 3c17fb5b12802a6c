// Terms. A *start* is the frame that a story begins in, a *hole* a frame kept for continuations. *Routes* say for every
// story that may go on to which page it goes, and which jumps are closed.
//
// The idea. Where a story goes on depends on what fits there, what fits depends on how much goes there, and how much
// goes there depends on the width of a jump line that names the page: 下转▶12版 is wider than 下转▶3版. So pages are
// filled for routes that are guessed, and the guess is mended by what came out:
//
//     routes ─fill_round─▶ frames, unplaced ─sent_further─▶ routes …
//
// The first guess is the page that the editor named, or the next hole behind the start. A round sends at most one story
// further, the last of those that found no room: it came last, so moving it disturbs no other, and the room that it
// leaves may be enough for the rest. Stories only ever move towards the end, so the loop ends; five rounds are four
// moves, and what is not settled then is told rather than tried for ever.
//
// When nothing moves any more, some jump may still lead nowhere: its page is full to the last line, or has no hole. A
// reader who turns the page and finds nothing is worse than text that is known to be over, so these jumps are closed
// and the pages are filled a last time. Closing a jump only ever makes room (no jump line, no continuation), so no new
// one can fail by it.
//
// Not done: moving every unplaced story in one round (they would crowd into the next hole together, and the first one
// may not have needed to move), and searching for the routes with the least white, whose outcome no editor could
// foresee.
//
// What a round fills is remembered by its question (frame_memo.h). Heads, pictures and asides stand after the first
// round; a later one flows only the stories that it sends elsewhere and fills the holes that they left or reach.
#include "fill/page/settle_jumps.h"

#include <algorithm>
#include <iterator>

#include "fill/page/fill_round.h"
#include "fill/page/pointers.h"
#include "fill/picture/place_pictures.h"
#include "fill/text/missing_characters.h"
#include "fill/text/turn_frame.h"
#include "model/page_label.h"

namespace banxin {
namespace {

constexpr int kMostRounds = 5;

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

Settled settle(const RoundRequest& request, FrameMemo& memo) {
    Settled out{{}, first_routes(request.plans)};
    while (true) {
        out.round = fill_round(request, out.routes, memo);
        ++out.rounds;
        Routes next = sent_further(out.routes, out.round.unplaced, request.plans);
        out.settled = next == out.routes;
        // What comes now fills by the routes that this round filled by: the last ones that are known to be true.
        if (out.settled || out.rounds == kMostRounds) return out;
        out.routes = std::move(next);
    }
}

void close_jumps_to_nowhere(const RoundRequest& request, FrameMemo& memo, Settled& settled) {
    settled.routes.closed = jumps_to_nowhere(settled.round);
    if (settled.routes.closed.empty()) return;
    settled.round = fill_round(request, settled.routes, memo);
    add_unplaced(settled.routes.closed, settled.round);
}

/// Fills what no jump can touch, and puts the pages together.
class PageMaker {
  public:
    PageMaker(const RoundRequest& request, const FilledRound& round, FrameMemo& memo)
        : request_(request), round_(round), memo_(memo), page_of_(pages_of_stories(request.plans)) {}

    FilledPage make(std::size_t page) const {
        const PagePlan& plan = request_.plans[page];
        const FillSources sources = request_.stories.in(plan.turn.writing, request_.edition);
        FilledPage made{plan, {}};
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            const auto& flowed = round_.frames[page][i];
            made.frames.push_back(flowed != nullptr ? *flowed : frame_without_story(plan.frames[i], plan, sources));
        }
        return made;
    }

  private:
    FilledFrame frame_without_story(const FramePlan& frame, const PagePlan& plan, const FillSources& sources) const {
        FilledFrame filled;
        filled.frame = frame.id;
        filled.empty_slots = frame.slots;
        if (!frame.binding) return filled;
        if (frame.kind == FrameKind::ad || frame.kind == FrameKind::art) return fill_art_frame(frame, plan);
        return *memo_.pointers.answer(pointer_question(frame, plan), [&] {
            FilledFrame pointers = fill_pointer_frame(frame, plan, page_of_, sources);
            turn_frame(pointers, plan.turn);
            return pointers;
        });
    }

    PointerQuestion pointer_question(const FramePlan& frame, const PagePlan& plan) const {
        PointerQuestion question{{plan, frame}, request_.stories.house(), {}};
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
                           const Settling& settling) {
    FrameMemo& memo = settling.memo;
    const RoundRequest request{edition, plans, stories, settling.crew};
    Settled settled = settle(request, memo);
    close_jumps_to_nowhere(request, memo, settled);
    FilledEdition filled;
    filled.rounds = settled.rounds;
    filled.settled = settled.settled;
    const PageMaker maker(request, settled.round, memo);
    for (std::size_t page = 0; page < plans.size(); ++page) filled.pages.push_back(maker.make(page));
    filled.unplaced = std::move(settled.round.unplaced);
    if (!plans.empty()) filled.missing = missing_in(edition, stories.in(plans.front().turn.writing, edition));
    return filled;
}

}  // namespace banxin
