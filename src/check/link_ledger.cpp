#include "check/link_ledger.h"

#include <fmt/format.h>

#include <algorithm>

#include "check/story_trail.h"
#include "fill/text/jump_wording.h"

namespace banxin {
namespace {

class LinkLedger {
  public:
    LinkLedger(const Edition& edition, const FilledEdition& filled)
        : edition_(edition), filled_(filled), trails_(trails_of(filled)) {}

    Diagnostics prove() {
        for (const auto& [id, trail] : trails_) prove_trail(id, trail);
        for (const FilledPage& page : filled_.pages) {
            for (const FilledFrame& frame : page.frames) {
                for (const PlacedPointer& pointer : frame.pointers) prove_pointer(pointer, page.plan.number);
            }
        }
        return std::move(found_);
    }

  private:
    void broken(const StoryId& id, const Phrase& what) {
        const auto story = edition_.stories.find(id);
        const SourceSpot spot =
            story == edition_.stories.end() ? SourceSpot{edition_.file, 0, 0} : story->second.headline_spot;
        found_.push_back({Severity::error, "link-broken", spot, phrase("story `{}`: {}", id.value, what), {}});
    }

    std::string label(PageNumber page) const { return sheet_label(page, edition_); }

    /// The words carry the page's label, unless the house's wording names no page.
    bool names_page(const std::string& words, const std::string& wording, PageNumber page) const {
        return wording.find("{page}") == std::string::npos || words.find(label(page)) != std::string::npos;
    }

    bool known_unplaced(const StoryId& id) const {
        return std::any_of(filled_.unplaced.begin(), filled_.unplaced.end(),
                           [&](const UnplacedJump& jump) { return jump.story == id; });
    }

    void prove_trail(const StoryId& id, const StoryTrail& trail) {
        for (std::size_t i = 0; i < trail.size(); ++i) {
            const int landing = trail[i].part->landing;
            if (landing != static_cast<int>(i)) {
                broken(id, phrase("continuation {} stands on page {}, but {} parts lead to it", landing,
                                  label(trail[i].part->page), i));
            }
        }
        if (const auto& from = trail.front().part->comes_from) {
            broken(id,
                   phrase("starts on page {} with a line from page {}", label(trail.front().part->page), label(*from)));
        }
        for (std::size_t i = 0; i + 1 < trail.size(); ++i) prove_jump(id, *trail[i].part, *trail[i + 1].part);
        const StoryPart& last = *trail.back().part;
        if (last.jumps_to && !known_unplaced(id)) {
            broken(id, phrase("jumps from page {} to page {}, where no continuation stands", label(last.page),
                              label(*last.jumps_to)));
        }
    }

    void prove_jump(const StoryId& id, const StoryPart& before, const StoryPart& after) {
        if (!before.jumps_to) {
            return broken(
                id, phrase("goes on on page {}, but page {} does not say so", label(after.page), label(before.page)));
        }
        if (*before.jumps_to != after.page) {
            broken(id, phrase("page {} sends the reader to page {}, but the continuation stands on page {}",
                              label(before.page), label(*before.jumps_to), label(after.page)));
        } else if (!names_page(before.jump_words, edition_.paper.jump.to, after.page)) {
            broken(id, phrase("page {} prints `{}` for a jump to page {}", label(before.page), before.jump_words,
                              label(after.page)));
        }
        prove_return(id, before, after);
    }

    void prove_return(const StoryId& id, const StoryPart& before, const StoryPart& after) {
        if (!after.comes_from) {
            broken(id, phrase("the continuation on page {} does not say where it comes from", label(after.page)));
        } else if (*after.comes_from != before.page) {
            broken(id, phrase("the continuation on page {} says that it comes from page {}, but it comes from page {}",
                              label(after.page), label(*after.comes_from), label(before.page)));
        } else if (!names_page(after.from_words, edition_.paper.jump.from, before.page)) {
            broken(id, phrase("page {} prints `{}` for a continuation of page {}", label(after.page), after.from_words,
                              label(before.page)));
        }
    }

    void prove_pointer(const PlacedPointer& pointer, PageNumber page) {
        const auto trail = trails_.find(pointer.story);
        if (trail == trails_.end()) {
            return broken(pointer.story, phrase("page {} points to it, but it stands on no page", label(page)));
        }
        const PageNumber start = trail->second.front().part->page;
        if (pointer.page != start || !names_page(pointer.words, edition_.paper.jump.refer, start)) {
            broken(pointer.story, phrase("page {} points with `{}` to page {}, but the story starts on page {}",
                                         label(page), pointer.words, label(pointer.page), label(start)));
        }
    }

    const Edition& edition_;
    const FilledEdition& filled_;
    std::map<StoryId, StoryTrail> trails_;
    Diagnostics found_;
};

}  // namespace

Diagnostics link_ledger(const Edition& edition, const FilledEdition& filled) {
    return LinkLedger(edition, filled).prove();
}

}  // namespace banxin
