#include "fill/page/settle_jumps.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "fill/page/fill_frame.h"
#include "fill/page/jump_hole.h"
#include "fill/picture/place_pictures.h"
#include "fill/picture/place_qr.h"
#include "fill/text/missing_characters.h"
#include "fill/text/shaped_stories.h"
#include "fill/text/turn_frame.h"

namespace banxin {
namespace {

constexpr int kMostRounds = 5;

using JumpTable = std::map<StoryId, PageNumber>;

/// A story's jump from the frame of its start (0), of its first continuation (1) …
using JumpFrom = std::pair<StoryId, int>;

/// Where stories go on, and which jumps are not to be made: nothing of the rest would find room.
struct Routes {
    JumpTable table;
    std::set<JumpFrom> closed{};
};

bool has_hole(const PagePlan& plan) {
    return std::any_of(plan.frames.begin(), plan.frames.end(),
                       [](const FramePlan& f) { return f.kind == FrameKind::jumps; });
}

std::optional<PageNumber> next_hole(const std::vector<PagePlan>& plans, PageNumber after) {
    for (const PagePlan& plan : plans) {
        if (plan.number > after && has_hole(plan)) return plan.number;
    }
    return std::nullopt;
}

const StoryBinding* story_in(const FramePlan& frame) {
    return frame.binding ? std::get_if<StoryBinding>(&frame.binding->content) : nullptr;
}

/// Where each story starts.
std::map<StoryId, PageNumber> pages_of_stories(const std::vector<PagePlan>& plans) {
    std::map<StoryId, PageNumber> page_of;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (const StoryBinding* binding = story_in(frame)) page_of.emplace(binding->story, plan.number);
        }
    }
    return page_of;
}

/// The first guess: the page named, or the next hole.
JumpTable first_table(const std::vector<PagePlan>& plans) {
    JumpTable table;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            const StoryBinding* binding = story_in(frame);
            if (binding == nullptr) continue;
            if (binding->jump == JumpMode::page) table[binding->story] = binding->target;
            if (binding->jump == JumpMode::automatic) {
                if (const auto page = next_hole(plans, plan.number)) table[binding->story] = *page;
            }
        }
    }
    return table;
}

std::vector<StoryId> automatic_stories(const std::vector<PagePlan>& plans) {
    std::vector<StoryId> stories;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            const StoryBinding* binding = story_in(frame);
            if (binding != nullptr && binding->jump == JumpMode::automatic) stories.push_back(binding->story);
        }
    }
    return stories;
}

/// One round: every frame of every page filled for one set of routes.
class Round {
  public:
    Round(const std::vector<PagePlan>& plans, const ShapedStories& sources, const Routes& routes,
          const std::map<StoryId, PageNumber>& page_of)
        : plans_(plans), sources_(sources), routes_(routes), page_of_(page_of) {}

    FilledEdition fill() {
        for (const PagePlan& plan : plans_) fill_frames(plan);
        for (FilledPage& page : out_.pages) fill_holes(page);
        return std::move(out_);
    }

  private:
    void fill_frames(const PagePlan& plan) {
        FilledPage page{plan, {}, place_furniture_qr(plan, sources_on(plan))};
        for (const FramePlan& frame : plan.frames) page.frames.push_back(fill_frame(frame, plan));
        out_.pages.push_back(std::move(page));
    }

    FilledFrame fill_frame(const FramePlan& frame, const PagePlan& plan) {
        FilledFrame filled = fill_in_flow(frame, plan);
        turn_frame(filled, plan.turn);
        return filled;
    }

    /// Of a page that lies in no plan: as if its lines were those of the first.
    Writing writing_on(PageNumber page) const {
        const auto on_page = [page](const PagePlan& plan) { return plan.number == page; };
        const auto plan = std::find_if(plans_.begin(), plans_.end(), on_page);
        return plan != plans_.end() ? plan->turn.writing : plans_.front().turn.writing;
    }

    const FillSources& sources_on(const PagePlan& plan) const { return sources_.in(plan.turn.writing); }

    /// The rest of a story goes to a page, on which its text may be shaped for other lines.
    void send(const Continuation& rest, const PagePlan& from, PageNumber to) {
        Continuation arriving = rest;
        arriving.ends_here = routes_.closed.contains({rest.story, rest.landing});
        arriving.from = sources_.translate(rest.story, rest.from, {from.turn.writing, writing_on(to)});
        arriving_[to].push_back(arriving);
    }

    FilledFrame fill_in_flow(const FramePlan& frame, const PagePlan& plan) {
        FilledFrame empty;
        empty.frame = frame.id;
        if (frame.kind == FrameKind::jumps || !frame.binding) return empty;
        if (frame.kind == FrameKind::ad || frame.kind == FrameKind::art) return fill_art_frame(frame, plan);
        const StoryBinding* binding = story_in(frame);
        if (binding == nullptr) return fill_pointer_frame(frame, plan, page_of_, sources_on(plan));
        const auto target = target_of(binding->story);
        FrameOutcome outcome = fill_story_frame(frame, plan, {binding->story, target}, sources_on(plan));
        if (outcome.rest) send(*outcome.rest, plan, *target);
        return std::move(outcome.frame);
    }

    std::optional<PageNumber> target_of(const StoryId& story) const {
        const auto page = routes_.table.find(story);
        const bool goes_on = page != routes_.table.end() && !routes_.closed.contains({story, 0});
        return goes_on ? std::optional(page->second) : std::nullopt;
    }

    /// The holes of a page, in the template's order; each takes as many of the arriving stories as fit it whole, the
    /// last takes what is left.
    void fill_holes(FilledPage& page) {
        std::vector<std::size_t> holes;
        for (std::size_t i = 0; i < page.plan.frames.size(); ++i) {
            if (page.plan.frames[i].kind == FrameKind::jumps) holes.push_back(i);
        }
        if (holes.empty()) return;
        std::vector<Continuation> left = std::move(arriving_[page.plan.number]);
        arriving_.erase(page.plan.number);
        for (const std::size_t hole : holes) {
            const std::size_t taken = hole == holes.back() ? left.size() : stories_that_fit(page, hole, left);
            const auto end = left.begin() + static_cast<std::ptrdiff_t>(taken);
            keep_hole(page, hole, {{left.begin(), end}, next_hole(plans_, page.plan.number)});
            left.erase(left.begin(), end);
        }
    }

    std::size_t stories_that_fit(const FilledPage& page, std::size_t hole,
                                 const std::vector<Continuation>& stories) const {
        std::size_t count = 0;
        while (count < stories.size()) {
            const HoleRequest one_more{{stories.begin(), stories.begin() + static_cast<std::ptrdiff_t>(count) + 1},
                                       std::nullopt};
            if (!fill_jump_hole(page.plan.frames[hole], page.plan, one_more, sources_on(page.plan)).unplaced.empty())
                break;
            ++count;
        }
        return count;
    }

    void keep_hole(FilledPage& page, std::size_t hole, const HoleRequest& request) {
        HoleOutcome outcome = fill_jump_hole(page.plan.frames[hole], page.plan, request, sources_on(page.plan));
        for (const Continuation& rest : outcome.rest) send(rest, page.plan, *request.next_page);
        for (const UnplacedJump& jump : outcome.unplaced) out_.unplaced.push_back(jump);
        turn_frame(outcome.frame, page.plan.turn);
        page.frames[hole] = std::move(outcome.frame);
    }

    const std::vector<PagePlan>& plans_;
    const ShapedStories& sources_;
    const Routes& routes_;
    const std::map<StoryId, PageNumber>& page_of_;
    std::map<PageNumber, std::vector<Continuation>> arriving_;
    FilledEdition out_;
};

/// The table for the next round: automatic jumps that did not fit go one hole further.
JumpTable next_table(const JumpTable& table, const FilledEdition& filled, const std::vector<PagePlan>& plans) {
    JumpTable next = table;
    const std::vector<StoryId> movable = automatic_stories(plans);
    for (auto jump = filled.unplaced.rbegin(); jump != filled.unplaced.rend(); ++jump) {
        if (std::find(movable.begin(), movable.end(), jump->story) == movable.end()) continue;
        const auto page = next_hole(plans, table.at(jump->story));
        if (!page) continue;
        next[jump->story] = *page;
        break;  // one a round and the last one first: moving it may make room for the others
    }
    return next;
}

bool goes_on(const FilledEdition& filled, const StoryPart& part) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& next : frame.parts) {
                const bool landed =
                    next.story == part.story && next.landing == part.landing + 1 && next.until.value > next.from.value;
                if (landed) return true;
            }
        }
    }
    return false;
}

/// The jump lines that would send readers to a page where nothing of the story stands.
std::set<JumpFrom> jumps_to_nowhere(const FilledEdition& filled) {
    std::set<JumpFrom> nowhere;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (part.jumps_to && !goes_on(filled, part)) nowhere.insert({part.story, part.landing});
            }
        }
    }
    return nowhere;
}

/// What has run over where a story starts because its jump was taken back; of jump holes it is known already.
void collect_unplaced(const std::set<JumpFrom>& closed, FilledEdition& filled) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                const bool lost_its_jump =
                    part.landing == 0 && part.overset_lines > 0 && closed.contains({part.story, 0});
                if (!lost_its_jump) continue;
                filled.unplaced.push_back(
                    {part.story, part.page, part.frame, part.overset_lines, part.overset_characters});
            }
        }
    }
}

void collect_missing(const Edition& edition, const FillSources& sources, FilledEdition& filled) {
    for (const auto& [id, text] : *sources.shaped) {
        std::ranges::move(missing_characters(edition.stories.at(id), *text), std::back_inserter(filled.missing));
    }
}

}  // namespace

FilledEdition settle_jumps(const Edition& edition, std::vector<PagePlan> plans, const TypeCase& type_case) {
    const std::map<StoryId, PageNumber> page_of = pages_of_stories(plans);
    const ShapedStories sources(edition, plans, type_case);
    Routes routes{first_table(plans)};
    FilledEdition filled;
    for (int round = 1; round <= kMostRounds; ++round) {
        filled = Round(plans, sources, routes, page_of).fill();
        filled.rounds = round;
        JumpTable next = next_table(routes.table, filled, plans);
        filled.settled = next == routes.table;
        // What comes now fills by the table that this round filled by: the last one that is known to be true.
        if (filled.settled || round == kMostRounds) break;
        routes.table = std::move(next);
    }
    routes.closed = jumps_to_nowhere(filled);
    if (!routes.closed.empty()) {
        const FilledEdition before = std::exchange(filled, Round(plans, sources, routes, page_of).fill());
        filled.rounds = before.rounds;
        filled.settled = before.settled;
        collect_unplaced(routes.closed, filled);
    }
    if (!plans.empty()) collect_missing(edition, sources.in(plans.front().turn.writing), filled);
    return filled;
}

}  // namespace banxin
