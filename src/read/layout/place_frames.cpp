// Terms. A leg is *related* when its lines hang on what stands above or below it, a *stack* shares out its lines among
// its frames. What a relation names is a *neighbour*: a frame, or a piece of furniture by its kind.
//
// The idea. Lines are found on demand: to place a leg, its neighbours are placed first, and each leg once. A leg that
// is asked for while it is being placed stands in a circle. Of a neighbour only those legs count that share columns
// with the one to be placed: below an L, a frame stands under the leg that is over it. Columns never hang on anything,
// so which legs these are is known beforehand.
//
// A mistake is told where it is made, once: what hangs on a leg that could not be placed is left unplaced in silence,
// and a layout with such a mistake is not held against its own page.
#include "read/layout/place_frames.h"

#include <algorithm>
#include <map>
#include <utility>

#include "read/house/house_words.h"
#include "read/layout/check_template.h"
#include "read/layout/furniture_words.h"
#include "read/layout/read_span.h"
#include "read/text/findings.h"
#include "read/yaml/nearest_word.h"

namespace banxin {

namespace {

enum class Placing { to_do, underway, done };

/// One area whose lines are asked for: a leg, or a whole stack.
struct Placeable {
    Placing state = Placing::to_do;
    std::optional<Span> lines{};  ///< Nothing for one that could not be placed.
};

/// Who asks for a neighbour's place.
struct Asker {
    Phrase name;  ///< "frame `lead`", "the stack"
    Span columns;
    const FrameSource* frame = nullptr;
    std::size_t leg = 0;
};

/// What a neighbour covers of the asker's columns.
struct Neighbour {
    Span lines;
    int air = 0;  ///< Between the two.
};

std::optional<int> page_line(const std::string& text) {
    const bool number = !text.empty() && text.size() < 6 && text.find_first_not_of("0123456789") == std::string::npos;
    return number ? std::optional(std::stoi(text)) : std::nullopt;
}

class FramePlacer {
  public:
    FramePlacer(const LayoutFile& file, const Paper& paper)
        : file_(file), paper_(paper), air_(paper.frame_air), stacks_(file.stacks.size()) {
        for (const FrameSource& frame : file.frames) legs_.emplace_back(frame.legs.size());
    }

    Result<PageTemplate> place() {
        PageTemplate layout = file_.layout;
        for (std::size_t i = 0; i < file_.frames.size(); ++i) layout.frames.push_back(placed(i));
        if (!findings_.list.empty()) return fail_input(std::move(findings_.list));
        if (auto wrong = check_template(layout); has_errors(wrong)) {
            sort_by_place(wrong);
            return fail_input(std::move(wrong));
        }
        return layout;
    }

    Diagnostics left_over() {
        Diagnostics over;
        for (std::size_t number = 0; number < file_.stacks.size(); ++number) {
            const StackSource& stack = file_.stacks[number];
            const auto lines = lines_of_stack(number);
            const auto takes_rest = [&](std::size_t frame) { return file_.frames[frame].stack->depth == 0; };
            if (!lines || stack.frames.empty() || std::ranges::any_of(stack.frames, takes_rest)) continue;
            if (const int left = lines->count() - fixed_depth(stack); left > 0)
                over.push_back(told_over(stack, *lines, left));
        }
        return over;
    }

  private:
    Diagnostic told_over(const StackSource& stack, Span lines, int left) const {
        return {Severity::warning, "stack-lines-over", stack.area.spot,
                counted(left, "{0} line of the stack ({1}) is in none of its frames",
                        "{0} lines of the stack ({1}) are in none of its frames",
                        words(GridArea{stack.area.columns, lines, {}})),
                phrase("give frame `{}` no `lines`, and it takes the rest, or make the stack less deep",
                       file_.frames[stack.frames.back()].frame.id.value)};
    }

    FrameTemplate placed(std::size_t index) {
        const FrameSource& source = file_.frames[index];
        FrameTemplate frame = source.frame;
        for (std::size_t leg = 0; leg < frame.legs.size(); ++leg)
            frame.legs[leg].lines = lines_of(index, leg).value_or(Span{});
        for (std::size_t i = 0; i < frame.pictures.size(); ++i)
            place_at(frame.pictures[i], source.pictures_at[i], frame);
        if (frame.pull) place_at(*frame.pull, source.pull_at, frame);
        if (frame.facts) place_at(*frame.facts, source.facts_at, frame);
        if (frame.qr) place_at(*frame.qr, source.qr_at, frame);
        if (source.head_at && !frame.legs.empty())
            frame.head.from_line = frame.legs.front().lines.first + *source.head_at - 1;
        name_inks(frame);
        return frame;
    }

    /// As the paper calls them.
    void name_inks(FrameTemplate& frame) const {
        const auto name = [&](InkName& ink) { ink = ink_called(ink.value, paper_); };
        for (PartLook* part : {&frame.head.look.headline, &frame.head.look.kicker, &frame.head.look.deck})
            if (part->ink) name(*part->ink);
        if (!frame.box || !frame.box->own) return;
        BoxStyle& box = *frame.box->own;
        for (Shade* shade : {&box.line.ink, &box.ground, &box.bar}) name(shade->ink);
    }

    /// A place counts from the head or the foot of the leg that has its columns.
    static void place_at(GridArea& area, const std::optional<PlaceAt>& at, const FrameTemplate& frame) {
        if (!at || frame.legs.empty()) return;
        const auto holds = [&](const GridArea& leg) {
            return leg.columns.first <= area.columns.first && area.columns.last <= leg.columns.last;
        };
        const auto found = std::find_if(frame.legs.begin(), frame.legs.end(), holds);
        const Span leg = (found == frame.legs.end() ? frame.legs.front() : *found).lines;
        const int first = at->line == 0 ? leg.last - at->depth + 1 : leg.first + at->line - 1;
        area.lines = {first, first + at->depth - 1};
        area.counted_from = at->line == 0 ? CountedFrom::frame_foot : CountedFrom::frame_top;
    }

    std::optional<Span> lines_of(std::size_t frame, std::size_t leg) {
        const FrameSource& source = file_.frames[frame];
        const auto name = [&] { return phrase("frame `{}`", source.frame.id.value); };
        const auto find = [&]() -> std::optional<Span> {
            if (source.stack) return lines_in_stack(frame);
            if (!source.legs[leg]) return source.frame.legs[leg].lines;
            return related({name(), source.frame.legs[leg].columns, &source, leg}, *source.legs[leg]);
        };
        return once(legs_[frame][leg], source.frame.legs[leg].spot, name(), find);
    }

    template <typename Find>
    std::optional<Span> once(Placeable& place, const SourceSpot& spot, const Phrase& name, Find find) {
        if (place.state == Placing::done) return place.lines;
        if (place.state == Placing::underway) {
            findings_.error(spot, "below-circle", phrase("where {} stands hangs on itself", name),
                            phrase("give one of the frames in this circle lines of the page: `lines: 13-45`"));
            return std::nullopt;
        }
        place.state = Placing::underway;
        place.lines = find();
        place.state = Placing::done;
        return place.lines;
    }

    std::optional<Span> related(const Asker& asker, const RelatedLines& lines) {
        int first = 1;
        for (const LayoutName& name : lines.below) {
            const auto above = neighbour(name, asker);
            if (!above) return std::nullopt;
            first = std::max(first, above->lines.last + above->air + 1);
        }
        if (lines.depth > 0) return deep(asker, lines, first);
        const auto last = end_of(asker, lines.to, first);
        if (!last) return std::nullopt;
        if (*last >= first) return Span{first, *last};
        findings_.error(
            lines.to.spot, "no-lines-left",
            phrase("no line is left for {}: it would start in line {} and end in line {}", asker.name, first, *last),
            phrase("let what stands above it end higher, or give it lines of its own"));
        return std::nullopt;
    }

    /// From a line on; told where the page ends before it does.
    std::optional<Span> deep(const Asker& asker, const RelatedLines& lines, int first) {
        const Span span{first, first + lines.depth - 1};
        const int most = file_.layout.lines;
        if (span.last <= most || most <= 0) return span;
        findings_.error(lines.to.spot, "frame-outside-type-area",
                        phrase("{} ({}) reaches line {}; the page has {} lines", asker.name,
                               words(GridArea{asker.columns, span, {}}), span.last, most),
                        most >= first
                            ? phrase("make it {} lines deep at most, or give the grid more lines", most - first + 1)
                            : phrase("let what stands above it end higher, or give it lines of its own"));
        return std::nullopt;
    }

    std::optional<int> end_of(const Asker& asker, const LayoutName& to, int first) {
        if (means(choice_words(), to.name, "foot")) return foot_of(asker.columns, first);
        if (const auto line = page_line(to.name)) return line;
        const auto below = neighbour(to, asker, {word_of(choice_words(), "foot")});
        return below ? std::optional(below->lines.first - below->air - 1) : std::nullopt;
    }

    /// The page's last line, or the last above the furniture that stands at its foot.
    int foot_of(Span columns, int first) const {
        int foot = file_.layout.lines;
        for (const FurnitureTemplate& piece : file_.layout.furniture) {
            const bool below =
                piece.above == 0 && piece.area.columns.overlaps(columns) && piece.area.lines.first > first;
            if (below) foot = std::min(foot, piece.area.lines.first - air_ - 1);
        }
        return foot;
    }

    /// `also`: what the name may be beside that of a frame or of furniture.
    std::optional<Neighbour> neighbour(const LayoutName& name, const Asker& asker,
                                       const std::vector<FileWord>& also = {}) {
        const auto frame = std::find_if(file_.frames.begin(), file_.frames.end(),
                                        [&](const FrameSource& source) { return source.frame.id.value == name.name; });
        if (frame != file_.frames.end()) return frame_beside(*frame, asker);
        std::vector<Span> found;
        for (const FurnitureTemplate& piece : file_.layout.furniture) {
            if (piece.above == 0 && means(choice_words(), name.name, furniture_word(piece.kind)))
                found.push_back(piece.area.lines);
        }
        if (!found.empty()) return Neighbour{around(found), air_};
        std::vector<FileWord> there = names();
        const std::size_t own = there.size();
        there.insert(there.end(), also.begin(), also.end());
        const Phrase guess = did_you_mean(name.name, there);
        there.resize(own);
        findings_.error(name.spot, "below-unknown", phrase("the layout has no frame or furniture `{}`", name.name),
                        guess.empty() ? phrase("it has {}", all_words(there)) : guess);
        return std::nullopt;
    }

    /// The legs in the asker's columns; all of them where there are none. Of its own frame those before it: they touch.
    std::optional<Neighbour> frame_beside(const FrameSource& source, const Asker& asker) {
        const auto index = static_cast<std::size_t>(&source - file_.frames.data());
        const bool own = &source == asker.frame;
        const std::size_t end = own ? asker.leg : source.frame.legs.size();
        std::vector<std::size_t> beside;
        std::vector<std::size_t> all;
        for (std::size_t leg = 0; leg < end; ++leg) {
            all.push_back(leg);
            if (source.frame.legs[leg].columns.overlaps(asker.columns)) beside.push_back(leg);
        }
        if (own && all.empty()) all.push_back(asker.leg);  // a circle
        std::vector<Span> found;
        for (const std::size_t leg : beside.empty() ? all : beside) {
            const auto lines = lines_of(index, leg);
            if (!lines) return std::nullopt;
            found.push_back(*lines);
        }
        if (found.empty()) return std::nullopt;
        return Neighbour{around(found), own ? 0 : air_};
    }

    static Span around(const std::vector<Span>& spans) {
        Span all = spans.front();
        for (const Span span : spans) all = {std::min(all.first, span.first), std::max(all.last, span.last)};
        return all;
    }

    /// Frames have names of the editor's own, furniture words of any layout.
    std::vector<FileWord> names() const {
        std::vector<FileWord> names;
        for (const FrameSource& frame : file_.frames) names.push_back({.english = frame.frame.id.value});
        for (const FurnitureTemplate& piece : file_.layout.furniture) {
            if (piece.above == 0) names.push_back(word_of(choice_words(), std::string(furniture_word(piece.kind))));
        }
        return names;
    }

    std::optional<Span> lines_of_stack(std::size_t number) {
        const StackSource& stack = file_.stacks[number];
        const auto find = [&] {
            return stack.lines ? related({phrase("the stack"), stack.area.columns}, *stack.lines)
                               : std::optional(stack.area.lines);
        };
        return once(stacks_[number], stack.area.spot, phrase("the stack"), find);
    }

    std::optional<Span> lines_in_stack(std::size_t frame) {
        const std::size_t number = file_.frames[frame].stack->stack;
        const StackSource& stack = file_.stacks[number];
        const auto lines = lines_of_stack(number);
        if (!lines || !is_shared_out(stack, *lines)) return std::nullopt;
        int first = lines->first;
        for (const std::size_t other : stack.frames) {
            const int depth = depth_in(stack, other, *lines);
            if (other == frame) return Span{first, first + depth - 1};
            first += depth + air_;
        }
        return std::nullopt;
    }

    int depth_in(const StackSource& stack, std::size_t frame, Span lines) const {
        const int depth = file_.frames[frame].stack->depth;
        return depth > 0 ? depth : lines.count() - fixed_depth(stack);
    }

    /// What the frames that say how deep they are take, with the white between all.
    int fixed_depth(const StackSource& stack) const {
        int depth = air_ * (static_cast<int>(stack.frames.size()) - 1);
        for (const std::size_t frame : stack.frames) depth += file_.frames[frame].stack->depth;
        return depth;
    }

    /// Whether the frames of a stack share out its lines; told once of each stack.
    bool is_shared_out(const StackSource& stack, Span lines) {
        std::vector<const FrameSource*> rests;
        for (const std::size_t frame : stack.frames) {
            if (file_.frames[frame].stack->depth == 0) rests.push_back(&file_.frames[frame]);
        }
        const int taken = fixed_depth(stack);
        const bool first_time = !std::exchange(told_[&stack], true);
        if (rests.size() > 1) {
            if (first_time)
                findings_.error(rests[1]->frame.spot, "stack-rest-twice",
                                phrase("frames `{}` and `{}` both take the rest of the stack", rests[0]->frame.id.value,
                                       rests[1]->frame.id.value),
                                phrase("tell of all but one how deep they are: `lines: 14`"));
            return false;
        }
        if (taken + static_cast<int>(rests.size()) <= lines.count()) return true;
        if (first_time)
            findings_.error(stack.area.spot, "stack-too-deep",
                            phrase("the stack is {} lines deep ({}), and its frames take {} with the white between",
                                   lines.count(), words(GridArea{stack.area.columns, lines, {}}), taken),
                            rests.empty() ? phrase("make a frame less deep, or the stack deeper")
                                          : phrase("leave at least a line for frame `{}`", rests[0]->frame.id.value));
        return false;
    }

    const LayoutFile& file_;
    const Paper& paper_;
    int air_;
    std::vector<std::vector<Placeable>> legs_;  ///< By frame and leg.
    std::vector<Placeable> stacks_;
    std::map<const StackSource*, bool> told_;
    Findings findings_;
};

}  // namespace

Result<PageTemplate> place_frames(const LayoutFile& file, const Paper& paper) {
    return FramePlacer(file, paper).place();
}

Diagnostics stack_lines_over(const LayoutFile& file, const Paper& paper) {
    return FramePlacer(file, paper).left_over();
}

}  // namespace banxin
