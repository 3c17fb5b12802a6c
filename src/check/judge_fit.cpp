// What is an error and what a warning: an error is text that a reader will not find; white space is a warning, for a
// page with white on it can be printed. Nothing is told twice: of a rest that found no page its jump is judged and not
// its overset, of a hole that is too small the hole and not each story in it.
//
// Every message ends in what can be done, with the figure that is needed for it: so many characters out of that file.
#include "check/judge_fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/counted.h"
#include "check/cut_words.h"
#include "check/frame_moves.h"
#include "check/story_trail.h"
#include "fill/text/jump_wording.h"

namespace banxin {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? " and " : ", ";
        out += words[i];
    }
    return out;
}

const char* hint_for_empty(FrameKind kind) {
    switch (kind) {
        case FrameKind::jumps:
            return "send a story there with `jump`, or choose another layout";
        case FrameKind::art:
            return "name a picture for it in edition.yaml: {art: file.svg}, or choose another layout";
        default:
            return "bind a story to it, or choose another layout";
    }
}

const char* place_of(CutKind kind) {
    switch (kind) {
        case CutKind::paragraph:
            return "between paragraphs";
        case CutKind::stop:
            return "between sentences";
        case CutKind::pause:
            return "inside a sentence, behind a mark";
        case CutKind::word:
            return "inside a sentence";
        case CutKind::any:
            break;
    }
    return "inside a sentence, maybe inside a word";
}

class FitJudge {
  public:
    FitJudge(const Edition& edition, const FilledEdition& filled, const Report& report)
        : edition_(edition), filled_(filled), report_(report), trails_(trails_of(filled)) {}

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
    void error(std::string code, const SourceSpot& spot, std::string message, std::string hint = {}) {
        found_.push_back({Severity::error, std::move(code), spot, std::move(message), std::move(hint), page_});
    }
    void warning(std::string code, const SourceSpot& spot, std::string message, std::string hint = {}) {
        found_.push_back({Severity::warning, std::move(code), spot, std::move(message), std::move(hint), page_});
    }

    std::string label(PageNumber page) const { return sheet_label(page, edition_); }
    std::string place(const FilledFrame& frame, const FilledPage& page) const {
        return fmt::format("frame `{}` on page {}", frame.frame.value, label(page.plan.number));
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
            warning("frame-empty", page.plan.facts.spot, fmt::format("{} stays empty", place(frame, page)),
                    with_spare(hint_for_empty(plan.kind), page, plan));
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
        const std::string message =
            fmt::format("the pointer to `{}` finds no room in {}", pointer.story.value, place(frame, page));
        if (needed <= has)
            return error("pointer-over", spot_of(plan), message + ": its headline is too long for the frame's width",
                         "give the frame another column, or point to another story");
        error("pointer-over", spot_of(plan),
              fmt::format("{}: its pointers need {}, it has {}", message, counted(needed, "line"), has),
              fmt::format("give the frame {}, or point to fewer stories",
                          needed == has + 1 ? "another line" : counted(needed - has, "more line")));
    }

    /// What is done about white, and a manuscript that would fill it.
    std::string with_spare(const std::string& hint, const FilledPage& page, const FramePlan& plan) const {
        const std::string spare = spare_words(filled_, page, plan);
        return spare.empty() ? hint : hint + "; of the manuscripts without a place " + spare;
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
        } else if (!part.jumps_to) {
            judge_white(part, page, frame);
        }
    }

    void judge_overset(const StoryPart& part, const FilledPage& page, const FilledFrame& frame) {
        const FramePlan& plan = plan_of(page, frame);
        const SourceSpot spot = spot_of(plan);
        const int cut = report_of(part).characters_to_cut;
        const std::string deeper = deeper_words(filled_, page, plan);
        const std::string columns = foot_words(plan);
        const std::string over = fmt::format(
            "story `{}` runs {} ({}字) over {}{}{}", part.story.value, counted(part.overset_lines, "line"), cut,
            place(frame, page), columns.empty() ? "" : ", over " + columns, deeper.empty() ? "" : ": " + deeper);
        const std::string room = deeper_hint(edition_, filled_, page, plan);
        const std::string closed = why_not_closed_up(part);
        const std::string cut_hint =
            fmt::format("cut {}字 from {}", cut, story_of(part.story).file) + (room.empty() ? "" : ", or " + room);
        if (part.too_small_to_jump) {
            error("remainder-too-small", spot, over + "; that is too little to jump", cut_hint + closed);
        } else if (jump_of(plan) == JumpMode::automatic && !unread().pages.empty()) {
            return;  // the page that takes jumps may be the one that was not read
        } else if (jump_of(plan) == JumpMode::automatic) {
            error("jump-unplaced", jump_spot(plan), over + ", and no later page takes jumps",
                  cut_hint + ", or give a later page a frame of `kind: jumps`" + closed);
        } else {
            const bool jumps = jump_of(plan) != JumpMode::no;
            const std::string jump = jumps ? std::string() : jump_hint(edition_, filled_, part.page);
            error("overset", spot, over, cut_hint + (jump.empty() ? "" : ", or " + jump) + closed);
        }
    }

    void judge_white(const StoryPart& part, const FilledPage& page, const FilledFrame& frame) {
        std::vector<std::string> columns;
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            const int white = part.columns[i].white();
            if (white > kWhiteLinesAllowed)
                columns.push_back(fmt::format("{} in column {}", counted(white, "white line"), i + 1));
        }
        if (columns.empty()) return;
        const FramePlan& plan = plan_of(page, frame);
        const std::string shorter = shorter_hint(filled_, page, plan);
        const std::string add =
            fmt::format("add about {}字 to {}", report_of(part).characters_to_add, story_of(part.story).file);
        warning("story-short", spot_of(plan),
                fmt::format("story `{}` leaves {} of {}", part.story.value, joined(columns), place(frame, page)),
                with_spare(shorter.empty() ? add : add + ", or " + shorter, page, plan));
    }

    void judge_jump_hole(const FilledPage& page, const FilledFrame& frame, const FramePlan& plan) {
        std::vector<std::string> stories;
        for (const StoryPart& part : frame.parts) stories.push_back(fmt::format("`{}`", part.story.value));
        if (frame.overset_lines > 0) {
            error("jump-hole-over", spot_of(plan),
                  fmt::format("{} is {} too small for {}", place(frame, page), counted(frame.overset_lines, "line"),
                              joined(stories)),
                  fmt::format("cut about {}字", characters_over(frame)) + or_send_away(page, frame) +
                      why_not_closed_up(frame.parts.back()));
        } else if (!frame.parts.empty() && frame.white_lines > kWhiteLinesAllowed && !awaits_unread(page, plan)) {
            warning(
                "jump-hole-short", spot_of(plan),
                fmt::format("{} stays white for {} of its {}", place(frame, page), counted(frame.white_lines, "line"),
                            plan.legs.empty() ? 0 : plan.legs.front().lines.count()),
                with_spare("let another story go on there, or choose a layout with a smaller frame", page, plan));
        }
    }

    const UnplacedJump* unplaced_rest(const StoryId& story) const {
        const auto found = std::ranges::find(filled_.unplaced, story, &UnplacedJump::story);
        return found != filled_.unplaced.end() ? &*found : nullptr;
    }

    /// `frame `left` on page 5`, and how an edition names it.
    std::string named(const FrameForRest& frame) const {
        return fmt::format("frame `{}` on page {}", frame.frame.value, label(frame.page));
    }
    static std::string jump_to(const FrameForRest& frame) {
        return fmt::format("`jump: {}/{}`", frame.page.value, frame.frame.value);
    }

    /// Another way than to cut: a frame that has room for one of the stories, or more room here.
    std::string or_send_away(const FilledPage& page, const FilledFrame& frame) const {
        for (const StoryPart& part : frame.parts) {
            const UnplacedJump* rest = unplaced_rest(part.story);
            if (rest == nullptr || !rest->nearest || rest->nearest->missing_lines > 0) continue;
            return fmt::format(", or send `{}` to {} ({}), which has room for it", part.story.value,
                               named(*rest->nearest), jump_to(*rest->nearest));
        }
        return frame.parts.size() == 1
                   ? fmt::format(", or give page {} a deeper frame of `kind: jumps`", label(page.plan.number))
                   : ", or send one of them to another page";
    }

    /// What closing up would have cost where it was tried and the text is over none the less.
    std::string why_not_closed_up(const StoryPart& part) const {
        if (!part.closing_up || part.overset_lines == 0) return {};
        const ClosingUpReport& tried = *report_of(part).closing_up;
        const std::string lines = counted(tried.lines, "line");
        if (!tried.cheapest) return fmt::format("; no paragraph can be closed up to save {}", lines);
        const int dearest = edition_.paper.fit.dearest_line;
        if (*tried.cheapest <= dearest) return "; closing it up was tried in vain";
        return fmt::format("; closing up {} would cost {}{}, and the house's `dearest_line` is {}", lines,
                           *tried.cheapest, tried.lines > 1 ? " a line" : "", dearest);
    }

    int characters_over(const FilledFrame& frame) const {
        int over = 0;
        for (const StoryPart& part : frame.parts) over += report_of(part).characters_to_cut;
        return over;
    }

    void judge_direction(const StoryPart& part, const FramePlan& plan) {
        if (!part.jumps_to || part.jumps_to->value >= part.page.value || names_target(part, plan)) return;
        warning("jump-to-earlier-page", spot_of(plan),
                fmt::format("story `{}` jumps back from page {} to page {}", part.story.value, label(part.page),
                            label(*part.jumps_to)),
                "readers look for the rest on a later page");
    }

    /// A weaker place than asked for: nothing better was to be had for what may be given up.
    void judge_cut(const StoryPart& part, const FramePlan& plan) {
        if (!part.cut || part.cut->kind <= part.cut->asked) return;
        const CutWords words = cut_words(edition_.stories.at(part.story), part.until);
        found_.push_back({Severity::note, "cut-weaker-than-asked", jump_spot(plan),
                          fmt::format("story `{}` is cut {}: {}|{}", part.story.value, place_of(part.cut->kind),
                                      words.before, words.after),
                          fmt::format("no `{}` was near enough; `banxin cuts EDITION {}` lists the cuts there are",
                                      name_of(part.cut->asked), part.story.value)});
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
        const std::string page = asked ? "page " + label(story_in(start)->target) : "another page";
        const std::string frame = asked ? story_in(start)->target_frame.value : std::string();
        const std::string place = frame.empty() ? "on " + page : fmt::format("in frame `{}` on {}", frame, page);
        std::string message = fmt::format("the rest of story `{}` ({}字) finds no room {}", jump.story.value,
                                          story.characters_to_cut, place);
        std::string hint = fmt::format("give {} a {}frame of `kind: jumps`, or cut {}", asked ? page : "a later page",
                                       asked ? "deeper " : "", story.file);
        if (jump.nearest && jump.nearest->missing_lines > 0) {
            message +=
                fmt::format(": it lacks {} in {}", counted(jump.nearest->missing_lines, "line"), named(*jump.nearest));
        } else if (jump.nearest) {
            hint = fmt::format("{} has room for it: {}", named(*jump.nearest), jump_to(*jump.nearest));
        }
        error("jump-unplaced", jump_spot(start), std::move(message), std::move(hint));
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
    const Report& report_;
    std::map<StoryId, StoryTrail> trails_;
    PageNumber page_;  ///< That is judged.
    Diagnostics found_;
};

}  // namespace

Diagnostics judge_fit(const Edition& edition, const FilledEdition& filled, const Report& report) {
    return FitJudge(edition, filled, report).judge();
}

}  // namespace banxin
