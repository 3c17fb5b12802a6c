// A frame's foot. Lines over or white, shared by the columns that reach the frame's foot, are how far it has to move: a
// first guess, which widows, pictures and closing up can put off by a line or two. So the guess is tried, and moved by
// a line until the next two would be wrong: a single depth between two good ones may be spoilt by a leg too short for
// text. What a layout has `at: foot` moves with it; what it has in lines of the page, and what stands over the frame,
// stays where it is. A depth at which the layout would not be read, or the head would stand on a picture, does not
// count. Up, a foot stops at the last picture that the layout places above it, and before the first line that closing
// up would have to save: nobody makes a frame less deep to have its text squeezed.
//
// White places. An empty story frame is tried with its own head, its own legs. White at the foot of a frame is tried as
// a frame of its own over the same columns, under the house's white, with a head of the smallest grade; for that it
// must be some lines deep.
//
// Each trial sets one frame, some milliseconds; only frames that check would tell of are tried, and a page that comes
// out costs nothing.
#include "fill/trial/advise.h"

#include <algorithm>
#include <map>
#include <set>

#include "fill/trial/changed_depth.h"
#include "fill/trial/try_frame.h"
#include "resolve/columns_at_foot.h"
#include "resolve/resolve_page.h"

namespace banxin {
namespace {

constexpr int kWhiteWorthTelling = 3;   ///< Lines of white in one column that nobody overlooks.
constexpr int kMostTrials = 12;         ///< Of one foot.
constexpr int kDepthsLookedPast = 2;    ///< Depths that are wrong before a smaller one is not looked for.
constexpr int kMostLinesMoved = 400;    ///< Further, no page reaches.
constexpr int kLeastSpareDepth = 5;     ///< A head and some lines.
constexpr int kMostSpareMisfit = 2;     ///< Lines white or over.
constexpr std::size_t kMostSpares = 2;  ///< Named at one place.

const PageTemplate* layout_of(const FilledPage& page, const Edition& edition) {
    const auto found = std::find_if(edition.pages.begin(), edition.pages.end(),
                                    [&](const EditionPage& p) { return p.number == page.plan.number; });
    return found == edition.pages.end() ? nullptr : &edition.layouts.at(found->layout);
}

class Adviser {
  public:
    explicit Adviser(const AdviceRequest& request) : request_(request), edition_(request.edition) {
        for (const FilledPage& page : request.filled.pages) find_white(page);
    }

    TriedAdvice advise() {
        advise_feet();
        fit_spares();
        return {std::move(advice_), std::move(white_left_)};
    }

  private:
    /// White that a manuscript could fill, as a frame to try.
    struct WhitePlace {
        const FilledPage* page;
        FrameId frame;
        FrameTemplate trial;
        std::optional<FrameBinding> binding;
    };

    FillSources sources_on(const FilledPage& page) const {
        return request_.stories.in(page.plan.turn.writing, edition_);
    }

    struct MovedFoot {
        int lines = 0;  ///< Down, or (negative) up.
        int white = 0;  ///< Then, of the column that has most.
    };

    /// A story's frame with lines over or white at its foot.
    struct UnevenFrame {
        const FilledPage* page;
        const FramePlan* plan;
        int wanted;         ///< Lines that its foot has to move by, guessed.
        MovedFoot moved{};  ///< … and tried.
    };

    std::vector<UnevenFrame> uneven_frames() const {
        std::vector<UnevenFrame> uneven;
        for (const FilledPage& page : request_.filled.pages) {
            for (std::size_t i = 0; i < page.frames.size(); ++i) {
                const FramePlan& plan = page.plan.frames[i];
                const bool has_story = plan.kind == FrameKind::story && !page.frames[i].parts.empty();
                const int wanted = has_story ? guess(page.frames[i].parts.front(), plan) : 0;
                if (wanted != 0 && layout_of(page, edition_) != nullptr) uneven.push_back({&page, &plan, wanted});
            }
        }
        return uneven;
    }

    void advise_feet() {
        std::vector<UnevenFrame> uneven = uneven_frames();
        std::map<StoryId, std::vector<UnevenFrame*>> by_story;  // a story's breaker is for one thread
        for (UnevenFrame& frame : uneven) by_story[story_in(*frame.plan)->story].push_back(&frame);
        std::vector<std::vector<UnevenFrame*>> works;
        for (auto& [story, frames] : by_story) works.push_back(std::move(frames));
        request_.crew.each(works.size(), [&](std::size_t i) {
            for (UnevenFrame* frame : works[i]) frame->moved = moved(*frame);
        });
        for (const UnevenFrame& frame : uneven) {
            if (frame.moved.lines == 0) continue;
            const PageNumber page = frame.page->plan.number;
            advice_.feet.push_back({page, frame.plan->id, frame.moved.lines});
            if (frame.moved.lines < 0) white_left_.push_back({page, frame.plan->id, frame.moved.white});
        }
    }

    MovedFoot moved(const UnevenFrame& frame) const {
        return frame.wanted > 0 ? MovedFoot{moved_down(*frame.page, *frame.plan, frame.wanted)}
                                : moved_up(*frame.page, *frame.plan, frame.wanted);
    }

    /// Down for text that is over, up for white.
    static int guess(const StoryPart& part, const FramePlan& plan) {
        const int columns = std::max(columns_at_foot(plan), 1);
        if (part.overset_lines > 0) return (part.overset_lines + columns - 1) / columns;
        if (part.jumps_to) return 0;
        int white = 0;
        int most = 0;
        for (const ColumnFill& column : part.columns) {
            white += column.white();
            most = std::max(most, column.white());
        }
        return most < kWhiteWorthTelling ? 0 : -std::max(1, white / columns);
    }

    static const FrameTemplate& template_of(const FramePlan& plan, const PageTemplate& layout) {
        return *std::find_if(layout.frames.begin(), layout.frames.end(),
                             [&](const FrameTemplate& frame) { return frame.id == plan.id; });
    }

    static const FilledFrame& filled_in(const FilledPage& page, const FramePlan& plan) {
        return *std::find_if(page.frames.begin(), page.frames.end(),
                             [&](const FilledFrame& filled) { return filled.frame == plan.id; });
    }

    enum class Fit { over, closed_up, as_it_is };
    struct TriedDepth {
        Fit fit = Fit::as_it_is;
        int white = 0;  ///< Of the column that has most.
    };

    /// How the story stands in the frame so many lines deeper, with the frames over it where they are.
    TriedDepth set_in(const FilledPage& page, const FramePlan& plan, int lines) const {
        const FrameTemplate& frame = template_of(plan, *layout_of(page, edition_));
        const int left_out = left_out_of(filled_in(page, plan));
        TriedDepth worst;
        for (const FrameTemplate& changed : with_depth_changed(frame, lines, page.plan.grid.lines)) {
            if (!has_right_places(changed, plan.covered)) return {Fit::over};
            FramePlan moved = resolve_frame({changed, plan.binding, edition_.paper}, page.plan);
            moved.shared_size = plan.shared_size;  // its siblings on the page have settled it
            moved.covered = plan.covered;
            const TriedFrame tried = try_frame(moved, page.plan, story_in(plan)->story, sources_on(page));
            if (!tried.holds_all() || tried.left_out > left_out) return {Fit::over};
            if (!tried.holds_all_as_it_is()) worst.fit = Fit::closed_up;
            worst.white = std::max(worst.white, tried.most_white);
        }
        return worst;
    }

    int moved_down(const FilledPage& page, const FramePlan& plan, int wanted) const {
        if (wanted > kMostLinesMoved) return 0;
        int lines = wanted;
        int trials = 0;
        while (set_in(page, plan, lines).fit == Fit::over) {
            if (++trials == kMostTrials) return 0;
            ++lines;
        }
        for (int less = lines - 1; less > 0 && lines - less <= kDepthsLookedPast && ++trials < kMostTrials; --less) {
            if (set_in(page, plan, less).fit != Fit::over) lines = less;
        }
        return lines;
    }

    MovedFoot moved_up(const FilledPage& page, const FramePlan& plan, int wanted) const {
        const FrameTemplate& frame = template_of(plan, *layout_of(page, edition_));
        const int most = highest_foot(frame) - foot_of(frame);
        MovedFoot moved{std::max(wanted, most)};
        int trials = 0;
        const auto does = [&](int lines) {
            const TriedDepth depth = set_in(page, plan, lines);
            if (depth.fit == Fit::as_it_is) moved = {lines, depth.white};
            return depth.fit == Fit::as_it_is;
        };
        while (moved.lines < 0 && !does(moved.lines)) {
            if (++trials == kMostTrials) return {};
            ++moved.lines;
        }
        if (moved.lines == 0) return {};
        for (int more = moved.lines - 1;
             more >= most && moved.lines - more <= kDepthsLookedPast && ++trials < kMostTrials; --more)
            does(more);
        return moved;
    }

    void find_white(const FilledPage& page) {
        const PageTemplate* layout = layout_of(page, edition_);
        for (std::size_t i = 0; layout != nullptr && i < page.frames.size(); ++i) {
            const FramePlan& plan = page.plan.frames[i];
            const FrameTemplate& frame = layout->frames[i];
            if (edition_.unread.frames.contains({page.plan.number, plan.id})) continue;
            if (plan.kind == FrameKind::story && !plan.binding) {
                white_.push_back({&page, plan.id, frame, {}});
            } else if (frame.legs.size() == 1 && (plan.kind == FrameKind::story || plan.kind == FrameKind::jumps)) {
                add_foot(page, i, frame);
            }
        }
    }

    /// The white under what stands in a frame, as a frame.
    void add_foot(const FilledPage& page, std::size_t index, const FrameTemplate& frame) {
        const bool empty = page.frames[index].parts.empty();
        const int white = white_at_foot(page.frames[index], page.plan.frames[index]);
        const Span lines = frame.legs.front().lines;
        const int first = empty ? lines.first : lines.last - white + 1 + edition_.paper.frame_air;
        if (lines.last - first + 1 < kLeastSpareDepth) return;
        FrameTemplate trial;
        trial.id = frame.id;
        trial.legs = {{frame.legs.front().columns, {first, lines.last}, frame.spot}};
        trial.into = frame.into;
        trial.split = frame.split;
        if (!edition_.paper.grades.empty()) trial.head.grade = edition_.paper.grades.rbegin()->first;
        white_.push_back({&page, frame.id, std::move(trial), {}});
    }

    static int white_at_foot(const FilledFrame& filled, const FramePlan& plan) {
        if (plan.kind == FrameKind::jumps)
            return filled.parts.empty() ? plan.legs.front().lines.count() : filled.white_lines;
        if (filled.parts.empty() || filled.parts.front().columns.empty()) return 0;
        int white = filled.parts.front().columns.front().white();
        for (const ColumnFill& column : filled.parts.front().columns) white = std::min(white, column.white());
        return filled.parts.front().jumps_to ? 0 : white;
    }

    /// Manuscripts that no page names.
    std::vector<StoryId> spare_stories() const {
        std::set<StoryId> named = edition_.unread.stories;
        for (const EditionPage& page : edition_.pages) {
            for (const FrameBinding& binding : page.frames) {
                if (const auto* placed = std::get_if<StoryBinding>(&binding.content)) named.insert(placed->story);
            }
        }
        std::vector<StoryId> spare;
        for (const auto& [id, story] : edition_.stories) {
            if (!named.contains(id) && !story.body.empty()) spare.push_back(id);
        }
        return spare;
    }

    static FrameBinding binding_of(const FrameId& frame, const StoryId& story) {
        return {frame, {}, StoryBinding{story, JumpMode::no, {}, {}}};
    }

    /// Each spare story in a frame of a plan of its own, so that it is shaped for the page's writing.
    ShapedStories shaped(const std::vector<StoryId>& spare) const {
        std::vector<PagePlan> plans;
        for (const WhitePlace& place : white_) {
            PagePlan plan = place.page->plan;
            plan.frames = {};
            for (const StoryId& story : spare) {
                FramePlan frame;
                frame.binding = binding_of(place.frame, story);
                plan.frames.push_back(std::move(frame));
            }
            plans.push_back(std::move(plan));
        }
        return shape_stories(edition_, plans, request_.type_case, nullptr);
    }

    void fit_spares() {
        const std::vector<StoryId> spare = spare_stories();
        if (white_.empty() || spare.empty()) return;
        const ShapedStories stories = shaped(spare);
        for (const WhitePlace& place : white_) {
            std::vector<SpareAdvice> found;
            for (const StoryId& story : spare) {
                const FramePlan frame =
                    resolve_frame({place.trial, binding_of(place.frame, story), edition_.paper}, place.page->plan);
                const FillSources sources = stories.in(place.page->plan.turn.writing, edition_);
                const TriedFrame tried = try_frame(frame, place.page->plan, story, sources);
                const bool near = tried.lines_over <= kMostSpareMisfit && tried.most_white <= kMostSpareMisfit;
                if (!near || tried.head_over > 0) continue;
                const Span lines = place.trial.legs.front().lines;
                found.push_back(
                    {place.page->plan.number, place.frame, story, lines, tried.most_white, tried.lines_over});
            }
            std::stable_sort(found.begin(), found.end(), [](const SpareAdvice& a, const SpareAdvice& b) {
                return std::pair(a.over, a.white) < std::pair(b.over, b.white);
            });
            if (found.size() > kMostSpares) found.resize(kMostSpares);
            advice_.spare.insert(advice_.spare.end(), found.begin(), found.end());
        }
    }

    const AdviceRequest& request_;
    const Edition& edition_;
    std::vector<WhitePlace> white_;
    Advice advice_;
    std::vector<WhiteLeft> white_left_;
};

}  // namespace

TriedAdvice advise(const AdviceRequest& request) {
    return Adviser(request).advise();
}

}  // namespace banxin
