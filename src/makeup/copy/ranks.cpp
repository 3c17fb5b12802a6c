#include "makeup/copy/ranks.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin::makeup {
namespace {

constexpr int kUsualClass = 3;
constexpr int kBriefCharacters = 170;

bool have_no_priorities(const Edition& edition, const std::vector<StoryId>& stories) {
    return std::all_of(stories.begin(), stories.end(),
                       [&](const StoryId& id) { return edition.stories.at(id).priority == 0; });
}

bool is_short(const Story& story) {
    return count_characters(plain_text(story)) < kBriefCharacters;
}

bool is_pinned_lead(const banxin::MakeUpWish& wish, const StoryId& story) {
    const auto pin = wish.pins.find(story);
    return pin != wish.pins.end() && pin->second.lead;
}

std::vector<StoryId> in_order(const Edition& edition, const banxin::MakeUpWish& wish, std::vector<StoryId> stories) {
    std::stable_sort(stories.begin(), stories.end(), [&](const StoryId& a, const StoryId& b) {
        const bool a_leads = is_pinned_lead(wish, a);
        const bool b_leads = is_pinned_lead(wish, b);
        if (a_leads != b_leads) return a_leads;
        return class_of(edition.stories.at(a)) < class_of(edition.stories.at(b));
    });
    return stories;
}

/// Of the sizes those up to a cap and not under a floor; the nearest where there is none.
std::vector<Length> sizes_between(const std::vector<Length>& sizes, std::optional<Length> cap, Length floor) {
    std::vector<Length> kept;
    for (const Length size : sizes) {
        if ((!cap || size <= *cap) && size >= floor) kept.push_back(size);
    }
    if (!kept.empty()) return kept;
    for (const Length size : sizes) {
        if (!cap || size <= *cap) return {size};
    }
    return {cap.value_or(floor)};
}

}  // namespace

int class_of(const Story& story) {
    return story.priority == 0 ? kUsualClass : story.priority;
}

std::vector<RankedStory> rank_stories(const Edition& edition, const banxin::MakeUpWish& wish,
                                      const std::vector<StoryId>& stories) {
    const bool unranked = have_no_priorities(edition, stories);
    const auto count = static_cast<int>(stories.size());
    int seconds = unranked ? std::max(1, count / 5) : std::max(1, count / 4);
    std::vector<RankedStory> ranked;
    for (const StoryId& id : in_order(edition, wish, stories)) {
        const Story& story = edition.stories.at(id);
        Rank rank = Rank::body;
        if (ranked.empty()) {
            rank = Rank::lead;
        } else if (unranked ? is_short(story) : class_of(story) >= kShortMatter) {
            rank = Rank::brief;
        } else if (seconds > 0 && (unranked || class_of(story) < kUsualClass)) {
            rank = Rank::second;
            --seconds;
        }
        ranked.push_back({id, rank});
    }
    return ranked;
}

HeadBands head_bands(const Paper& paper, PageWeight weight) {
    std::vector<int> grades;
    for (const auto& [grade, look] : paper.grades) grades.push_back(grade);
    HeadBands bands;
    std::optional<Length> cap;
    for (int rank = 0; rank < static_cast<int>(bands.size()); ++rank) {
        const auto at = [&](int step) {
            const int wanted = step + (weight == PageWeight::inside ? 1 : 0) + (step == 3 ? 1 : 0);
            return grades[static_cast<std::size_t>(std::min(wanted, static_cast<int>(grades.size()) - 1))];
        };
        const Length floor = rank + 1 < 4 ? paper.grades.at(at(rank + 1)).sizes.front() : Length();
        bands[rank] = {at(rank), sizes_between(paper.grades.at(at(rank)).sizes, cap, floor)};
        cap = bands[rank].sizes.back();
        if (rank == 2) cap = *cap - Length::emu(1);  // briefs are told from the others by their heads
    }
    return bands;
}

}  // namespace banxin::makeup
