// What is an error and what a warning: an error is text that a reader will not find; white space is a warning, for a
// page with white on it can be printed. Nothing is told twice: of a rest that found no page its jump is judged and not
// its overset, of a hole that is too small the hole and not each story in it.
//
// Every message ends in what can be done, with the figure that is needed for it: so many characters out of that file.
#include "check/judge_fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/cut_words.h"
#include "check/frame_moves.h"
#include "check/gaping_columns.h"
#include "check/hole_words.h"
#include "check/over_on_page.h"
#include "check/story_trail.h"
#include "check/white_before_crosshead.h"
#include "fill/text/jump_wording.h"
#include "model/cut_kind_words.h"

namespace banxin {
namespace {

Phrase hint_for_empty(FrameKind kind) {
    switch (kind) {
        case FrameKind::jumps:
            return phrase("send a story there with `jump`, or choose another layout");
        case FrameKind::art:
            return phrase("name a picture for it in edition.yaml: {{art: file.svg}}, or choose another layout");
        default:
            return phrase("bind a story to it, or choose another layout");
    }
}

class FitJudge {
  public:
    FitJudge(const TriedEdition& tried, const Report& report)
        : edition_(tried.edition),
          filled_(tried.filled),
          notes_(tried.notes),
          report_(report),
          trails_(trails_of(tried.filled)),
          sums_(edition_, filled_, report_) {}

    Diagnostics judge() {
        for (const FilledPage& page : filled_.pages) {
            page_ = page.plan.number;
            for (const FilledFrame& frame : page.frames) judge_frame(page, frame);
        }
        for (const UnplacedJump& jump : filled_.unplaced) {
            page_ = jump.from;
            judge_unplaced(jump);
        }
        return std::move(found_);
    }

  private:
    void error(std::string code, const SourceSpot& spot, Phrase message, Phrase hint = {}) {
        found_.push_back({Severity::error, std::move(code), spot, std::move(message), std::move(hint), page_});
    }
    void warning(std::string code, const SourceSpot& spot, Phrase message, Phrase hint = {}) {
        found_.push_back({Severity::warning, std::move(code), spot, std::move(message), std::move(hint), page_});
    }

    std::string label(PageNumber page) const { return sheet_label(page, edition_); }
    Phrase place(const FilledFrame& frame, const FilledPage& page) const {
        return frame_words(frame.frame, page.plan.number, edition_);
    }
    const StoryReport& story_of(const StoryId& id) const {
        return *std::find_if(report_.stories.begin(), report_.stories.end(),
                             [&](const StoryReport& s) { return s.id == id; });
    }
    const PartReport& report_of(const StoryPart& part) const {
        const auto& parts = story_of(part.story).parts;
        return *std::find_if(parts.begin(), parts.end(), [&](const PartReport& p) {
            return p.page == part.page && p.frame == part.frame && p.landing == part.landing;
        });
    }
    static SourceSpot spot_of(const FramePlan& plan) { return !plan.binding ? plan.spot : plan.binding->spot; }
    bool unplaced(const StoryPart& part) const {
        return std::any_of(filled_.unplaced.begin(), filled_.unplaced.end(), [&](const UnplacedJump& jump) {
            return jump.story == part.story && jump.from == part.page;
        });
    }

    void judge_frame(const FilledPage& page, const FilledFrame& frame) {
        const FramePlan& plan = plan_of(page, frame);
        if (plan.kind == FrameKind::ad || (plan.kind == FrameKind::art && plan.binding)) return;
        if (frame.parts.empty() && frame.pointers.empty() && !plan.binding && !awaits_unread(page, plan)) {
            warning("frame-empty", page.plan.facts.spot, phrase("{} stays empty", place(frame, page)),
                    with_spare(hint_for_empty(plan.kind), filled_, page, plan));
        }
        if (plan.kind == FrameKind::jumps) judge_jump_hole(page, frame, plan);
        for (const StoryPart& part : frame.parts) {
            if (plan.kind == FrameKind::story && !unread().stories.contains(part.story)) judge_part(part, page, frame);
            judge_direction(part, plan);
            judge_cut(part, plan);
        }
        for (const PlacedPointer& pointer : frame.pointers) {
            if (!pointer.fits) judge_pointer(pointer, page, frame);
        }
    }

    void judge_pointer(const PlacedPointer& pointer, const FilledPage& page, const FilledFrame& frame) {
        const FramePlan& plan = plan_of(page, frame);
        const int needed = lines_of_pointers(page, frame, plan);
        const auto& legs = plan.box ? plan.box->around : plan.legs;
        const int has = legs.empty() ? 0 : legs.front().lines.count();
        const Phrase message =
            phrase("the pointer to `{}` finds no room in {}", pointer.story.value, place(frame, page));
        if (needed <= has)
            return error("pointer-over", spot_of(plan),
                         phrase("{}: its headline is too long for the frame's width", message),
                         phrase("give the frame another column, or point to another story"));
        error("pointer-over", spot_of(plan),
              counted(needed, "{1}: its pointers need {0} line, it has {2}",
                      "{1}: its pointers need {0} lines, it has {2}", message, has),
              counted(needed - has, "give the frame another line, or point to fewer stories",
                      "give the frame {} more lines, or point to fewer stories"));
    }

    const Unread& unread() const { return edition_.unread; }

    /// White that may only be there because something with a mistake is not set.
    bool awaits_unread(const FilledPage& page, const FramePlan& plan) const {
        const bool jumps_missing = !unread().pages.empty() || !unread().frames.empty() || !unread().stories.empty();
        return plan.kind == FrameKind::jumps ? jumps_missing : unread().frames.contains({page.plan.number, plan.id});
    }

    void judge_part(const StoryPart& part, const FilledPage& page, const FilledFrame& frame) {
        if (part.overset_lines > 0) {
            if (!unplaced(part)) judge_overset(part, page, frame);
        } else {
            judge_white(part, page, frame);
        }
    }

    /// "story `tram` runs 4 lines (50字) over frame `lead` on page 1, over 4 columns: 4 lines deeper would do".
    Phrase over_words(const StoryPart& part, const FilledPage& page, const FilledFrame& frame) const {
        const FramePlan& plan = plan_of(page, frame);
        const Phrase over = over_columns(counted(part.overset_lines, "story `{1}` runs {0} line ({2}字) over {3}",
                                                 "story `{1}` runs {0} lines ({2}字) over {3}", part.story.value,
                                                 report_of(part).characters_to_cut, place(frame, page)),
                                         plan);
        const Phrase deeper = deeper_words(filled_, page, plan);
        return deeper.empty() ? over : phrase("{}: {}", over, deeper);
    }

    /// A depth that was written where the first and the last line are wanted.
    static Phrase with_single_line(const Phrase& hint, const FramePlan& plan) {
        if (plan.legs.size() != 1 || plan.legs.front().lines.count() != 1) return hint;
        return phrase("`lines: {}` is this one line: write the first and the last, as in `lines: 9-30`, or {}",
                      plan.legs.front().lines.first, hint);
    }

    void judge_overset(const StoryPart& part, const FilledPage& page, const FilledFrame& frame) {
        const FramePlan& plan = plan_of(page, frame);
        const SourceSpot spot = spot_of(plan);
        const int cut = report_of(part).characters_to_cut;
        const Phrase over = over_words(part, page, frame);
        const Phrase room = deeper_hint(edition_, filled_, page, plan);
        const Phrase closed = why_not_closed_up(part) + white_before_crosshead(edition_.stories.at(part.story), part);
        const Phrase cut_here =
            with_single_line(phrase("cut {}字 off the end of {}", cut, story_of(part.story).file), plan);
        const Phrase cut_hint = room.empty() ? cut_here : phrase("{}, or {}", cut_here, room);
        if (part.too_small_to_jump) {
            error("remainder-too-small", spot, phrase("{}; that is too little to jump", over), cut_hint + closed);
        } else if (jump_of(plan) == JumpMode::automatic && !unread().pages.empty()) {
            return;  // the page that takes jumps may be the one that was not read
        } else if (jump_of(plan) == JumpMode::automatic) {
            error("jump-unplaced", jump_spot(plan), phrase("{}, and no later page takes jumps", over),
                  phrase("{}, or give a later page a frame of `kind: jumps`", cut_hint) + closed);
        } else {
            const bool jumps = jump_of(plan) != JumpMode::no;
            const Phrase jump = jumps ? Phrase() : jump_hint(edition_, filled_, part);
            error("overset", spot, over, (jump.empty() ? cut_hint : phrase("{}, or {}", cut_hint, jump)) + closed);
        }
    }

    void judge_white(const StoryPart& part, const FilledPage& page, const FilledFrame& frame) {
        const std::vector<GapingColumn> gaping = gaping_columns(edition_.stories.at(part.story), frame, part);
        if (gaping.empty()) return;
        std::vector<Phrase> columns;
        for (const GapingColumn& one : gaping)
            columns.push_back(
                counted(one.white, "{} white line in column {}", "{} white lines in column {}", one.number));
        const FramePlan& plan = plan_of(page, frame);
        const Phrase shorter =
            part.jumps_to ? Phrase() : with_white_left(shorter_hint(filled_, page, plan), page, plan);
        const Phrase add = words_of_filling(gaping, report_of(part), story_of(part.story).file);
        warning("story-short", spot_of(plan),
                phrase("story `{}` leaves {} of {}", part.story.value, listed(columns), place(frame, page)),
                with_spare(shorter.empty() ? add : phrase("{}, or {}", add, shorter), filled_, page, plan));
    }

    /// What is white in the frame made less deep, as tried, where anybody would mind.
    Phrase with_white_left(const Phrase& shorter, const FilledPage& page, const FramePlan& plan) const {
        const auto is_here = [&](const WhiteLeft& left) {
            return left.page == page.plan.number && left.frame == plan.id && left.lines > kWhiteLinesAllowed;
        };
        const auto left = std::ranges::find_if(notes_.white, is_here);
        if (shorter.empty() || left == notes_.white.end()) return shorter;
        return counted(left->lines, "{1}, which still leaves {0} white line in one column",
                       "{1}, which still leaves {0} white lines in one column", shorter);
    }

    void judge_jump_hole(const FilledPage& page, const FilledFrame& frame, const FramePlan& plan) {
        const HoleView hole{edition_, filled_, page, frame, plan};
        if (frame.overset_lines > 0) {
            error("jump-hole-over", spot_of(plan), hole_over_words(hole),
                  hole_over_hint(hole, copy_over(frame)) + why_not_closed_up(frame.parts.back()) +
                      sums_.on(page.plan.number));
        } else if (!frame.parts.empty() && frame.white_lines > kWhiteLinesAllowed && !awaits_unread(page, plan)) {
            warning("jump-hole-short", spot_of(plan), hole_short_words(hole), hole_short_hint(hole));
        }
    }

    /// What closing up would have cost where it was tried and the text is over none the less.
    Phrase why_not_closed_up(const StoryPart& part) const {
        if (!part.closing_up || part.overset_lines == 0) return {};
        const ClosingUpReport& tried = *report_of(part).closing_up;
        if (!tried.cheapest) {
            return counted(tried.lines, "; no paragraph can be closed up to save {} line",
                           "; no paragraph can be closed up to save {} lines");
        }
        const int dearest = edition_.paper.fit.dearest_line;
        if (*tried.cheapest <= dearest) return phrase("; closing it up was tried in vain");
        return counted(tried.lines, "; closing up {} line would cost {}, and the house's `dearest_line` is {}",
                       "; closing up {} lines would cost {} a line, and the house's `dearest_line` is {}",
                       *tried.cheapest, dearest);
    }

    std::vector<CopyOver> copy_over(const FilledFrame& frame) const {
        std::vector<CopyOver> over;
        for (const StoryPart& part : frame.parts) {
            const int characters = report_of(part).characters_to_cut;
            if (characters > 0) over.push_back({characters, story_of(part.story).file});
        }
        return over;
    }

    void judge_direction(const StoryPart& part, const FramePlan& plan) {
        if (!part.jumps_to || part.jumps_to->value >= part.page.value || names_target(part, plan)) return;
        warning("jump-to-earlier-page", spot_of(plan),
                phrase("story `{}` jumps back from page {} to page {}", part.story.value, label(part.page),
                       label(*part.jumps_to)),
                phrase("readers look for the rest on a later page"));
    }

    /// A weaker place than asked for: nothing better was to be had for what may be given up.
    void judge_cut(const StoryPart& part, const FramePlan& plan) {
        if (!part.cut || part.cut->kind <= part.cut->asked) return;
        const CutWords words = cut_words(edition_.stories.at(part.story), part.until);
        found_.push_back({Severity::note, "cut-weaker-than-asked", jump_spot(plan),
                          phrase("story `{}` is cut {}: {}|{}", part.story.value, place_of_cut(part.cut->kind),
                                 words.before, words.after),
                          way_to_better_cut(part)});
    }

    /// The lines that a better cut takes, as tried (fill/trial/better_cuts.h).
    Phrase way_to_better_cut(const StoryPart& part) const {
        const auto& cuts = notes_.cuts;
        const auto better = std::ranges::find(cuts.better, part.story, &CutAdvice::story);
        if (std::ranges::count(cuts.untried, part.story) > 0) {
            return phrase(
                "`banxin cuts EDITION {}` lists the cuts there are, and the `give_up` that a better one would take",
                part.story.value);
        }
        if (part.landing == 0 && better != cuts.better.end()) {
            return phrase("with `give_up: {}` it is cut {}; `banxin cuts EDITION {}` lists the cuts there are",
                          better->give_up, place_of_cut(better->kind), part.story.value);
        }
        return phrase(
            "no `{}` was near enough, or none with which what lands fits; `banxin cuts EDITION {}` lists the cuts "
            "there are, and the `give_up` that a better one would take",
            words_for(part.cut->asked), part.story.value);
    }

    /// The editor asked for this very page, and has been told when the edition was read (`jump-backwards`).
    static bool names_target(const StoryPart& part, const FramePlan& plan) {
        const StoryBinding* binding = story_in(plan);
        return binding != nullptr && binding->jump == JumpMode::page && binding->target == part.jumps_to;
    }

    /// The rest of a story that found no page; a jump hole that is too small for it has been judged already.
    void judge_unplaced(const UnplacedJump& jump) {
        const auto trail = trails_.find(jump.story);
        if (unread().stories.contains(jump.story) || !unread().pages.empty()) return;
        if (trail == trails_.end() || trail->second.back().frame->overset_lines > 0) return;
        const StoryReport& story = story_of(jump.story);
        const FramePlan& start = *trail->second.front().plan;
        const bool asked = jump_of(start) == JumpMode::page;
        // Its jump is taken back, so less is over than its rest would have had.
        Phrase message =
            phrase("the rest of story `{}` finds no room {}, so it does not go on, and {}字 are over", jump.story.value,
                   asked ? place_asked(start) : phrase("on another page"), story.characters_to_cut);
        const int over = story.characters_to_cut;
        Phrase hint = asked ? phrase("give page {} a deeper frame of `kind: jumps`, or cut {}字 off the end of {}",
                                     label(story_in(start)->target), over, story.file)
                            : phrase("give a later page a frame of `kind: jumps`, or cut {}字 off the end of {}", over,
                                     story.file);
        if (jump.nearest && jump.nearest->missing_lines > 0) {
            message = counted(jump.nearest->missing_lines, "{1}: it lacks {0} line of depth in {2}",
                              "{1}: it lacks {0} lines of depth in {2}", message,
                              frame_words(jump.nearest->frame, jump.nearest->page, edition_));
            hint = hint + sums_.on(jump.nearest->page);
        } else if (jump.nearest) {
            hint = phrase("{} has room for it: {}", frame_words(jump.nearest->frame, jump.nearest->page, edition_),
                          key_of_jump(*jump.nearest));
        }
        error("jump-unplaced", jump_spot(start), std::move(message), std::move(hint));
    }

    /// Where the editor sent a story's rest: the page, or the frame there.
    Phrase place_asked(const FramePlan& start) const {
        const StoryBinding& binding = *story_in(start);
        return binding.target_frame.value.empty()
                   ? phrase("on page {}", label(binding.target))
                   : phrase("in frame `{}` on page {}", binding.target_frame.value, label(binding.target));
    }

    static SourceSpot jump_spot(const FramePlan& plan) {
        const StoryBinding* binding = story_in(plan);
        return binding == nullptr || binding->jump_spot.line == 0 ? spot_of(plan) : binding->jump_spot;
    }

    static JumpMode jump_of(const FramePlan& plan) {
        const StoryBinding* binding = story_in(plan);
        return binding == nullptr ? JumpMode::no : binding->jump;
    }

    const Edition& edition_;
    const FilledEdition& filled_;
    const TrialNotes& notes_;
    const Report& report_;
    std::map<StoryId, StoryTrail> trails_;
    SumsOnPages sums_;
    PageNumber page_;  ///< That is judged.
    Diagnostics found_;
};

}  // namespace

Diagnostics judge_fit(const TriedEdition& tried, const Report& report) {
    return FitJudge(tried, report).judge();
}

}  // namespace banxin
