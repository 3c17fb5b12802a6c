// A cut that a frame would have for some lines more is not yet the one that is made: with the lines that may be given
// up other cuts come into reach, and of these the one is taken with which what lands fits. So all pages are filled
// again for each number of lines that promises something: one with which a better cut comes into reach. With what
// filling remembers that costs the frames of one story.
#include "fill/trial/better_cuts.h"

#include <algorithm>
#include <set>

#include "fill/page/settle_jumps.h"

namespace banxin {
namespace {

constexpr int kMostGivenUp = 9;            ///< As paper.yaml lets it.
constexpr std::size_t kMostFrames = 8000;  ///< Looked at in all trials: hardly one of a huge paper.

/// A story that starts in a frame and is cut there.
struct CutStart {
    std::size_t page = 0;
    std::size_t frame = 0;
    const StoryPart* part = nullptr;
};

std::vector<CutStart> weak_cuts(const FilledEdition& filled) {
    std::vector<CutStart> weak;
    for (std::size_t page = 0; page < filled.pages.size(); ++page) {
        for (std::size_t frame = 0; frame < filled.pages[page].frames.size(); ++frame) {
            for (const StoryPart& part : filled.pages[page].frames[frame].parts) {
                const bool is_weak = part.landing == 0 && part.cut && part.cut->kind > part.cut->asked;
                const StoryBinding* binding = story_in(filled.pages[page].plan.frames[frame]);
                if (is_weak && binding != nullptr && !binding->cut.at) weak.push_back({page, frame, &part});
            }
        }
    }
    return weak;
}

int characters_over_in(const FilledEdition& filled) {
    int over = 0;
    for (const UnplacedJump& jump : filled.unplaced) over += jump.characters;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) over += part.overset_characters;
        }
    }
    return over;
}

class CutTrier {
  public:
    CutTrier(const SetStories& set, const CutTrial& trial) : set_(set), memo_(trial.memo), crew_(trial.crew) {
        std::size_t frames = 0;
        for (const FilledPage& page : set.filled.pages) {
            plans_.push_back(page.plan);
            frames += page.plan.frames.size();
        }
        trials_left_ = std::min(kMostCutTrials, kMostFrames / std::max<std::size_t>(frames, 1));
    }

    /// The first number of lines that has it cut as asked, else the first that has it cut better.
    std::optional<CutAdvice> advice_on(const CutStart& start) {
        std::optional<CutAdvice> better;
        for (const int give_up : lines_for_better(start)) {
            if (trials_left_ == 0) {
                was_stopped_ = true;
                break;
            }
            --trials_left_;
            const CutKind kind = cut_with(start, give_up);
            if (kind >= (better ? better->kind : start.part->cut->kind)) continue;
            better = CutAdvice{start.part->story, give_up, kind};
            if (kind <= start.part->cut->asked) break;
        }
        return better;
    }

    bool was_stopped() const { return was_stopped_; }

  private:
    CutRule asked(const CutStart& start) const {
        return story_in(plans_[start.page].frames[start.frame])->cut.over(set_.edition.paper.jump.cut);
    }

    /// The lines to give up with which better cuts of its frame come into reach. A better one that is in reach already
    /// was not made because of what lands with it: a line more may bring that to the same.
    std::set<int> lines_for_better(const CutStart& start) const {
        const int may = asked(start).give_up;
        std::set<int> lines;
        for (const Cut& cut : jump_cuts(set_, start.part->story, kLinesBeyond)) {
            if (cut.kind >= start.part->cut->kind) continue;
            lines.insert(std::max(cut.least_given_up, may + 1));
        }
        std::erase_if(lines, [](int give_up) { return give_up > kMostGivenUp; });
        return lines;
    }

    /// How it is cut where so many lines may be given up; as weak as can be where that leaves more text over.
    CutKind cut_with(const CutStart& start, int give_up) {
        std::vector<PagePlan> plans = plans_;
        FramePlan& frame = plans[start.page].frames.own(start.frame);
        std::get<StoryBinding>(frame.binding->content).cut.give_up = give_up;
        const FilledEdition filled = settle_jumps(set_.edition, std::move(plans), set_.stories, {memo_, crew_});
        const auto& parts = filled.pages[start.page].frames[start.frame].parts;
        const auto part = std::ranges::find(parts, start.part->story, &StoryPart::story);
        const bool is_worse = characters_over_in(filled) > characters_over_in(set_.filled);
        return part == parts.end() || !part->cut || is_worse ? CutKind::any : part->cut->kind;
    }

    const SetStories& set_;
    FrameMemo memo_;
    Crew crew_;
    std::vector<PagePlan> plans_;
    std::size_t trials_left_ = 0;
    bool was_stopped_ = false;
};

}  // namespace

CutNotes better_cuts(const SetStories& set, const CutTrial& trial) {
    CutNotes found;
    const std::vector<CutStart> weak = weak_cuts(set.filled);
    if (weak.empty()) return found;
    CutTrier trier(set, trial);
    for (const CutStart& start : weak) {
        if (const auto advice = trier.advice_on(start)) {
            found.better.push_back(*advice);
        } else if (trier.was_stopped()) {
            found.untried.push_back(start.part->story);
        }
    }
    return found;
}

}  // namespace banxin
