#include "compare/changes/lattice_change.h"

#include <algorithm>

#include "compare/changes/look_steps.h"
#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// A frame that both versions of a page have.
struct FrameTimes {
    const FrameVersion& was;
    const FrameVersion& is;
};

std::vector<FrameTimes> frames_of_both(const PageVersion& before, const PageVersion& after) {
    std::vector<FrameTimes> frames;
    for (const FrameVersion& was : before.frames) {
        const auto is = std::ranges::find(after.frames, was.id, &FrameVersion::id);
        if (is != after.frames.end() && !was.legs.empty() && !is->legs.empty()) frames.push_back({was, *is});
    }
    return frames;
}

Length leading_of(const FrameVersion& frame, Writing writing) {
    const LegVersion& leg = frame.legs.front();
    return (writing == Writing::vertical ? leg.area.width : leg.area.height) / std::max(leg.lines.count(), 1);
}

std::optional<LatticeChange> read_off_frames(const PageVersion& before, const PageVersion& after) {
    std::vector<FrameTimes> kept;
    for (const FrameTimes& frame : frames_of_both(before, after)) {
        if (frame.was.legs == frame.is.legs) return std::nullopt;
        if (keeps_its_lattice(frame.was, frame.is)) kept.push_back(frame);
    }
    if (kept.empty()) return std::nullopt;
    const Length was = leading_of(kept.front().was, before.writing);
    const Length is = leading_of(kept.front().is, after.writing);
    if (was != is) return LatticeChange{{{LookAspect::leading, size_words(was), size_words(is)}}};
    return kept.size() > 1 ? std::optional(LatticeChange()) : std::nullopt;
}

}  // namespace

std::optional<LatticeChange> lattice_change(const PageVersion& before, const PageVersion& after) {
    if (before.measures.empty() || after.measures.empty()) return read_off_frames(before, after);
    std::vector<LookStep> steps = word_steps(before.measures, after.measures);
    if (steps.empty()) return std::nullopt;
    const std::vector<FrameTimes> frames = frames_of_both(before, after);
    const bool all_keep = std::ranges::all_of(
        frames, [](const FrameTimes& frame) { return grid_words(frame.was) == grid_words(frame.is); });
    return LatticeChange{std::move(steps), all_keep};
}

}  // namespace banxin
