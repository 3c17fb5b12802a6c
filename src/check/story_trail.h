#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fill/text/filled_page.h"

namespace banxin {

/// A part of a story and the page and frame that it stands in. Borrows from the filled edition.
struct TrailStep {
    const FilledPage* page = nullptr;
    const FilledFrame* frame = nullptr;
    const FramePlan* plan = nullptr;
    const StoryPart* part = nullptr;
};

/// Where one story stands: its parts by landing, as a reader follows them.
using StoryTrail = std::vector<TrailStep>;

// The trail of every story that stands somewhere. Parts of the same landing keep their page order.
std::map<StoryId, StoryTrail> trails_of(const FilledEdition& filled);

/// A story that stands somewhere, and what of it found no page.
struct StoryOnPages {
    const Story& story;
    StoryTrail trail;
    std::vector<UnplacedJump> unplaced;
};

/// The plan of the page's i-th frame.
const FramePlan& plan_of(const FilledPage& page, const FilledFrame& frame);

/// A story's body as code points, to be counted between two offsets.
class StoryText {
  public:
    explicit StoryText(const Story& story);
    /// Characters (字, those that print) in [from, until); offsets beyond the end count as the end.
    int characters(TextOffset from, TextOffset until) const;
    TextOffset end() const;
    /// The text of [from, until) without spaces and line ends.
    std::u32string without_spaces(TextOffset from, TextOffset until) const;

    /// The last characters before an offset, and the first ones behind it, `length` of each at most.
    std::u32string before(TextOffset offset, int length) const;
    std::u32string after(TextOffset offset, int length) const;

  private:
    std::u32string_view between(TextOffset from, TextOffset until) const;
    std::u32string text_;
};

/// Drops spaces, which lines may swallow at their ends.
std::u32string without_spaces(std::u32string_view text);

}  // namespace banxin
