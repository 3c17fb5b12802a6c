// Nothing here is estimated: what a cut does to the landing, and how much copy makes a jump or spares it, is found by
// setting the edition so. With the issue's memory a setting costs a few frames.
#include "issue/story_cuts.h"

#include <algorithm>
#include <map>

#include "fill/trial/better_cuts.h"
#include "model/page_label.h"
#include "read/edition/story_guess.h"

namespace banxin {
namespace {

constexpr int kMostCharactersToAdd = 2'000;
constexpr std::size_t kMostCutsBeyond = 4;  ///< Of those that would take more lines, the nearest on each side.

StoryBinding* binding_of(Edition& edition, const StoryId& story) {
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            auto* binding = std::get_if<StoryBinding>(&frame.content);
            if (binding != nullptr && binding->story == story) return binding;
        }
    }
    return nullptr;
}

const StoryReport* report_of(const Report& report, const StoryId& story) {
    const auto found = std::find_if(report.stories.begin(), report.stories.end(),
                                    [&](const StoryReport& one) { return one.id == story; });
    return found == report.stories.end() ? nullptr : &*found;
}

/// Where a story starts, in what is filled.
const StoryPart* start_of(const FilledEdition& filled, const StoryId& story) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (part.story == story && part.landing == 0) return &part;
            }
        }
    }
    return nullptr;
}

tl::unexpected<Failure> not_placed(const Edition& edition, const StoryId& story) {
    if (edition.stories.contains(story)) {
        return fail_input({{Severity::error,
                            "story-not-placed",
                            {edition.file, 0, 0},
                            phrase("story `{}` stands on no page", story.value),
                            phrase("bind it to a frame")}});
    }
    return fail_input({{Severity::error,
                        "missing-story",
                        {edition.file, 0, 0},
                        phrase("there is no story `{}`", story.value),
                        story_guess(story, edition)}});
}

/// The story with so many characters more at the end of its text.
void lengthen(Story& story, int characters) {
    const auto last = std::find_if(story.body.rbegin(), story.body.rend(),
                                   [](const Block& block) { return block.kind != BlockKind::credit; });
    if (last == story.body.rend()) return;
    std::string words;
    for (int i = 0; i < characters; ++i) words += "字";
    last->spans.push_back({words, Emphasis::none});
}

class CutTrials {
  public:
    CutTrials(Issue& issue, const StoryId& story, const CutSearch& search)
        : issue_(issue),
          story_(story),
          search_(search),
          edition_(issue.edition()),
          present_(issue.set_pages().filled) {}

    Result<StoryCuts> run() {
        const StoryPart* part = start_of(present_, story_);
        const StoryBinding* binding = binding_of(edition_, story_);
        if (part == nullptr || binding == nullptr) return not_placed(edition_, story_);
        out_ = {story_,
                page_label(part->page, edition_),
                part->frame,
                binding->cut.over(edition_.paper.jump.cut),
                binding->jump != JumpMode::no,
                {},
                {}};
        if (part->jumps_to) out_.jumps_to = sheet_label(*part->jumps_to, edition_);
        if (auto tried = try_without_jump(); !tried) return tl::unexpected(std::move(tried.error()));
        if (!out_.may_jump) return std::move(out_);
        if (auto tried = try_cuts(part->jumps_to ? std::optional(part->until) : std::nullopt); !tried)
            return tl::unexpected(std::move(tried.error()));
        if (search_.lengths == LengthSearch::none || is_stopped() || lacks_room()) return std::move(out_);
        if (auto tried = try_lengths(); !tried) return tl::unexpected(std::move(tried.error()));
        return std::move(out_);
    }

  private:
    /// It is long enough to jump, and finds no room where it would land: that more of it would jump, is no help.
    bool lacks_room() const { return std::ranges::count(present_.unplaced, story_, &UnplacedJump::story) > 0; }

    Result<void> try_without_jump() {
        Edition other = edition_;
        binding_of(other, story_)->jump = JumpMode::no;
        const auto set = issue_.set_other(std::move(other));
        if (!set) return tl::unexpected(set.error());
        if (const StoryReport* story = report_of(set->report, story_))
            out_.characters_to_cut = story->characters_to_cut;
        return {};
    }

    Result<void> try_cuts(std::optional<TextOffset> present) {
        for (const Place& place : places(present)) {
            if (is_stopped()) break;
            Edition other = edition_;
            CutWish& wish = binding_of(other, story_)->cut;
            wish.at = place.at;
            if (place.is_beyond) wish.give_up = out_.asked.give_up + kLinesBeyond;
            const auto set = issue_.set_other(std::move(other));
            if (!set) return tl::unexpected(set.error());
            const StoryPart* part = start_of(set->filled, story_);
            if (part == nullptr || !part->cut || part->until != place.at) continue;
            StoryCut& cut = out_.cuts.emplace_back(cut_of(*set, *part));
            cut.present = place.at == present;
            if (cut.gives_up == 0) continue;
            const auto taken = taken_with(cut.gives_up);
            if (!taken) return tl::unexpected(taken.error());
            if (*taken != place.at) cut.gives_up = 0;  // what lands with it fits better otherwise
        }
        return {};
    }

    /// The cut that is made where so many lines may be given up for it.
    Result<std::optional<TextOffset>> taken_with(int give_up) {
        if (const auto known = taken_.find(give_up); known != taken_.end()) return known->second;
        Edition other = edition_;
        binding_of(other, story_)->cut.give_up = give_up;
        const auto set = issue_.set_other(std::move(other));
        if (!set) return tl::unexpected(set.error());
        const StoryPart* part = start_of(set->filled, story_);
        return taken_[give_up] = part != nullptr && part->cut ? std::optional(part->until) : std::nullopt;
    }

    /// A place to cut at; beyond what may be given up for it, perhaps.
    struct Place {
        TextOffset at;
        bool is_beyond = false;
        bool operator<(const Place& other) const { return at < other.at; }
    };

    /// The present cut and the nearest ones on both sides, and better ones than it that would take some lines more.
    std::vector<Place> places(std::optional<TextOffset> present) {
        const Typeset& set = issue_.set_pages();
        std::vector<PagePlan> plans;
        for (const FilledPage& page : present_.pages) plans.push_back(page.plan);
        const ShapedStories stories = shape_stories(edition_, plans, set.type_case, nullptr);
        const CutKind weakest = std::max(out_.asked.kind, CutKind::word);
        std::vector<TextOffset> all;
        for (const auto& [at, kind] : cut_places_of(stories, 0)) {
            if (kind <= weakest || at == present) all.push_back(at);
        }
        if (present && std::find(all.begin(), all.end(), *present) == all.end())
            all.insert(std::lower_bound(all.begin(), all.end(), *present), *present);
        std::vector<TextOffset> better;
        for (const auto& [at, kind] : cut_places_of(stories, kLinesBeyond)) {
            if (kind < present_kind() && !std::binary_search(all.begin(), all.end(), at)) better.push_back(at);
        }
        const TextOffset middle = present.value_or(all.empty() ? TextOffset{} : all.back());
        std::vector<Place> found;
        for (const TextOffset at : near(all, middle, search_.on_each_side)) found.push_back({at, false});
        for (const TextOffset at : near(better, middle, std::min(search_.on_each_side, kMostCutsBeyond)))
            found.push_back({at, true});
        std::sort(found.begin(), found.end());
        return found;
    }

    std::vector<std::pair<TextOffset, CutKind>> cut_places_of(const ShapedStories& stories, int beyond) const {
        std::vector<std::pair<TextOffset, CutKind>> all;
        const auto& shaped = stories.story(writing_of(), story_);
        for (const Cut& cut : jump_cuts({edition_, present_, stories}, story_, beyond))
            all.emplace_back(offset_at(*shaped->text, cut.poured.next), cut.kind);
        return all;
    }

    /// Of the cut as it stands; the best where it is what was asked for.
    CutKind present_kind() const {
        const StoryPart* part = start_of(present_, story_);
        const bool is_weaker = part->cut && part->cut->kind > out_.asked.kind;
        return is_weaker ? part->cut->kind : CutKind::paragraph;
    }

    bool is_stopped() const { return search_.go_on && !search_.go_on(); }

    static std::vector<TextOffset> near(const std::vector<TextOffset>& all, TextOffset present,
                                        std::size_t on_each_side) {
        const auto at = static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), present) - all.begin());
        const std::size_t first = at - std::min(at, on_each_side);
        const std::size_t end = std::min(all.size(), at + 1 + on_each_side);
        return {all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(end)};
    }

    Writing writing_of() const {
        const StoryPart* part = start_of(present_, story_);
        const auto page = std::find_if(present_.pages.begin(), present_.pages.end(),
                                       [&](const FilledPage& one) { return one.plan.number == part->page; });
        return page->plan.turn.writing;
    }

    StoryCut cut_of(const Typeset& set, const StoryPart& part) const {
        StoryCut cut;
        cut.at = part.until;
        cut.kind = part.cut->kind;
        cut.words = cut_words(edition_.stories.at(story_), part.until);
        cut.lines_changed = part.lines_changed;
        cut.white_lines = std::max(part.cut->white_lines, white_at_feet(part));
        const int gives_up = std::max(part.cut->white_lines, std::abs(part.lines_changed));
        cut.gives_up = gives_up > out_.asked.give_up ? gives_up : 0;
        cut.line_of_its_own = part.cut->line_of_its_own;
        const StoryReport& story = *report_of(set.report, story_);
        cut.characters_before = story.parts.front().characters_set;
        cut.lines_kept = story.parts.front().lines_set;
        if (story.parts.size() > 1) cut.landing = landing_of(set.report, story.parts[1]);
        for (std::size_t i = 1; i < story.parts.size(); ++i)
            cut.lines_sent_on += story.parts[i].lines_set + story.parts[i].lines_over;
        return cut;
    }

    /// What is left for the cut, and what the widow and orphan rules leave with it.
    static int white_at_feet(const StoryPart& part) {
        int white = 0;
        for (const ColumnFill& column : part.columns) white += std::max(column.white(), 0);
        return white;
    }

    static std::optional<LandingAfter> landing_of(const Report& report, const PartReport& part) {
        const auto frame = std::find_if(report.frames.begin(), report.frames.end(), [&](const FrameReport& one) {
            return one.page == part.page && one.id == part.frame;
        });
        if (frame == report.frames.end()) return std::nullopt;
        LandingAfter landing{part.page_label, frame->id, frame->lines_white, frame->lines_over};
        for (const StoryReport& story : report.stories) {
            for (const PartReport& other : story.parts) {
                if (other.page == part.page && other.frame == part.frame) landing.text_lines_over += other.lines_over;
            }
        }
        return landing;
    }

    /// The least that must be written behind the story's text until it jumps, by halves.
    Result<void> try_lengths() {
        int too_few = -1;
        int enough = 0;
        while (true) {
            const auto jumps = jumps_with(enough);
            if (!jumps) return tl::unexpected(jumps.error());
            if (*jumps) break;
            too_few = enough;
            if (enough >= kMostCharactersToAdd) return {};
            enough = enough == 0 ? 16 : 2 * enough;
        }
        while (enough - too_few > 1) {
            const int middle = (enough + too_few) / 2;
            const auto jumps = jumps_with(middle);
            if (!jumps) return tl::unexpected(jumps.error());
            (*jumps ? enough : too_few) = middle;
        }
        out_.characters_to_add = enough;
        return {};
    }

    Result<bool> jumps_with(int characters) {
        if (characters == 0) return out_.jumps_to.has_value();
        Edition other = edition_;
        lengthen(other.stories.at(story_), characters);
        const auto set = issue_.set_other(std::move(other));
        if (!set) return tl::unexpected(set.error());
        const StoryPart* part = start_of(set->filled, story_);
        return part != nullptr && part->jumps_to.has_value();
    }

    Issue& issue_;
    const StoryId& story_;
    const CutSearch& search_;
    Edition edition_;
    const FilledEdition& present_;
    StoryCuts out_;
    std::map<int, std::optional<TextOffset>> taken_;  ///< The cuts that are made, by what may be given up.
};

}  // namespace

Result<StoryCuts> story_cuts(Issue& issue, const StoryId& story, const CutSearch& search) {
    return CutTrials(issue, story, search).run();
}

}  // namespace banxin
