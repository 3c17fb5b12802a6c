#include "compare/changes/reflow.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "compare/changes/lattice_change.h"
#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// What the edits of a text leave: a stretch of the new text and how far it stands behind the old one.
struct KeptStretch {
    int from = 0;
    int until = 0;
    int shift = 0;
};

std::vector<KeptStretch> kept_stretches(const std::vector<TextEdit>& edits, int end) {
    std::vector<KeptStretch> kept;
    int at = 0;
    int shift = 0;
    for (const TextEdit& edit : edits) {
        kept.push_back({at, edit.after.from.value, shift});
        at = edit.after.until.value;
        shift = at - edit.before.until.value;
    }
    kept.push_back({at, end, shift});
    return kept;
}

/// The lines of a text by what they hold.
using LinesByText = std::map<std::pair<int, int>, const StandingLine*>;

LinesByText lines_by_text(const TextVersion& text) {
    LinesByText lines;
    for (const StandingLine& line : text.lines) lines[{line.text.from.value, line.text.until.value}] = &line;
    return lines;
}

/// The frames that a text runs through.
std::set<FrameSpot> frames_of(const TextVersion& text) {
    std::set<FrameSpot> frames;
    for (const StandingLine& line : text.lines) frames.insert({line.page, line.frame});
    return frames;
}

void note(ReflownLines& lines, int number) {
    if (lines.count++ == 0) lines.from = number + 1;
}

/// Of one text, by its frames.
class ReflowFinder {
  public:
    ReflowFinder(const TextVersion& before, const TextVersion& after, const TwoVersions& versions)
        : lines_before_(before.lines),
          before_(lines_by_text(before)),
          ran_through_(frames_of(before)),
          after_(after),
          versions_(versions),
          runs_through_(frames_of(after)) {}

    std::vector<Reflow> find(const std::vector<TextEdit>& edits) {
        const int end = after_.lines.empty() ? 0 : after_.lines.back().text.until.value;
        const std::vector<KeptStretch> kept = kept_stretches(edits, end);
        for (std::size_t i = 0; i < after_.lines.size(); ++i) {
            const TextRange text = after_.lines[i].text;
            const auto holds = std::find_if(kept.begin(), kept.end(), [&](const KeptStretch& stretch) {
                return stretch.from <= text.from.value && text.until.value <= stretch.until;
            });
            if (holds != kept.end()) judge(static_cast<int>(i), holds->shift);
        }
        for (const StandingLine& was : lines_before_) look_for(was, kept);
        std::vector<Reflow> found;
        for (auto& entry : reflows_) found.push_back(std::move(entry.second));
        return found;
    }

  private:
    void judge(int number, int shift) {
        const StandingLine& line = after_.lines[static_cast<std::size_t>(number)];
        const FrameSpot here{line.page, line.frame};
        const auto was = before_.find({line.text.from.value - shift, line.text.until.value - shift});
        if (was == before_.end()) {
            note(reflow_at(here).broken, number);
        } else if (frame_left_for(here, *was->second)) {
            note(reflow_at(here).arrived, number);
        } else if (!stands_still(*was->second, line)) {
            note(reflow_at(here).moved, number);
        }
    }

    /// A line whose first words that are kept stand in another frame now, broken otherwise or not, has left its own.
    void look_for(const StandingLine& was, const std::vector<KeptStretch>& kept) {
        for (const KeptStretch& stretch : kept) {
            const int from = std::max(was.text.from.value + stretch.shift, stretch.from);
            if (from >= std::min(was.text.until.value + stretch.shift, stretch.until)) continue;
            const auto is = std::ranges::find_if(after_.lines, [&](const StandingLine& line) {
                return line.text.from.value <= from && from < line.text.until.value;
            });
            if (is == after_.lines.end()) return;
            if (const auto left = frame_left_for({is->page, is->frame}, was))
                note(reflow_at(*left).left, static_cast<int>(is - after_.lines.begin()));
            return;
        }
    }

    Reflow& reflow_at(const FrameSpot& spot) {
        Reflow& reflow = reflows_[spot];
        reflow.of = after_.key;
        reflow.page = spot.page;
        reflow.label = versions_.after.label(spot.page);
        reflow.frame = spot.frame;
        return reflow;
    }

    /// The frame that a line stood in, where the text still runs through it or ran through both; that it runs elsewhere
    /// as a whole is another matter.
    std::optional<FrameSpot> frame_left_for(const FrameSpot& here, const StandingLine& was) const {
        const auto from = versions_.pages.now({was.page, was.frame});
        if (!from || *from == here) return std::nullopt;
        if (runs_through_.contains(*from)) return from;
        const auto page = versions_.pages.then(here.page);
        return page && ran_through_.contains({*page, here.frame}) ? from : std::nullopt;
    }

    /// In its frame: that the frame stands elsewhere is another matter.
    bool stands_still(const StandingLine& was, const StandingLine& is) const {
        const auto spot = versions_.pages.now({was.page, was.frame});
        if (!spot || *spot != FrameSpot{is.page, is.frame}) return true;
        // What stands in no frame changes sides with its page, …
        if (is.frame.value.empty() && was.page != is.page) return true;
        // … and moves with the lattice.
        if (is.frame.value.empty() && lattice_change(*versions_.before.page(was.page), *versions_.after.page(is.page)))
            return true;
        const FrameVersion* old_frame = versions_.before.frame({was.page, was.frame});
        const FrameVersion* new_frame = versions_.after.frame(*spot);
        if (old_frame != nullptr && new_frame != nullptr && keeps_its_lattice(*old_frame, *new_frame)) return true;
        const Point old_corner = corner_of(versions_.before, {was.page, was.frame});
        const Point new_corner = corner_of(versions_.after, *spot);
        return was.area.x - old_corner.x == is.area.x - new_corner.x &&
               was.area.y - old_corner.y == is.area.y - new_corner.y;
    }

    static Point corner_of(const VersionIndex& index, const FrameSpot& spot) {
        const FrameVersion* frame = index.frame(spot);
        return frame == nullptr || frame->legs.empty() ? Point{} : frame->legs.front().area.corner();
    }

    const std::vector<StandingLine>& lines_before_;
    LinesByText before_;
    std::set<FrameSpot> ran_through_;
    const TextVersion& after_;
    const TwoVersions& versions_;
    std::set<FrameSpot> runs_through_;
    std::map<FrameSpot, Reflow> reflows_;
};

}  // namespace

std::vector<Reflow> reflows(const ComparedTexts& texts, const TwoVersions& versions) {
    std::vector<Reflow> found;
    for (std::size_t i = 0; i < texts.keys.size(); ++i) {
        const TextVersion* before = versions.before.text(texts.keys[i]);
        const TextVersion* after = versions.after.text(texts.keys[i]);
        if (before == nullptr || after == nullptr) continue;
        std::ranges::move(ReflowFinder(*before, *after, versions).find(texts.differences.edits[i]),
                          std::back_inserter(found));
    }
    return found;
}

}  // namespace banxin
