#include "issue/find_pointers.h"

#include <algorithm>
#include <set>

namespace banxin {
namespace {

constexpr std::size_t kMostPointers = 6;  ///< In one frame.
constexpr int kPriorityUnsaid = 3;        ///< Of a story that says none.

/// A story of another page, the more it deserves a pointer the earlier in order.
struct PointedStory {
    int priority = kPriorityUnsaid;
    std::size_t place = 0;  ///< Of its frame among those of its page: 0 the lead's.
    PageNumber page{};
    StoryId story{};
    auto operator<=>(const PointedStory&) const = default;
};

std::set<StoryId> pointed_to(const EditionPage& page) {
    std::set<StoryId> stories;
    for (const FrameBinding& binding : page.frames) {
        if (const auto* pointers = std::get_if<PointerBinding>(&binding.content))
            stories.insert(pointers->stories.begin(), pointers->stories.end());
    }
    return stories;
}

std::vector<PointedStory> stories_elsewhere(const Edition& edition, const EditionPage& from) {
    const std::set<StoryId> known = pointed_to(from);
    std::vector<PointedStory> found;
    for (const EditionPage& page : edition.pages) {
        std::size_t place = 0;
        for (const FrameBinding& binding : page.frames) {
            const auto* placed = std::get_if<StoryBinding>(&binding.content);
            if (placed == nullptr) continue;
            const bool deserves =
                page.number != from.number && placed->jump == JumpMode::no && !known.contains(placed->story);
            const int priority = edition.stories.at(placed->story).priority;
            if (deserves)
                found.push_back({priority == 0 ? kPriorityUnsaid : priority, place, page.number, placed->story});
            ++place;
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

PointerBinding* empty_pointers(EditionPage& page) {
    for (FrameBinding& binding : page.frames) {
        auto* pointers = std::get_if<PointerBinding>(&binding.content);
        if (pointers != nullptr && pointers->stories.empty()) return pointers;
    }
    return nullptr;
}

bool has_room(Issue& issue, const Edition& edition, PageNumber page) {
    const auto set = issue.set_other(edition);
    return set && std::ranges::none_of(set->diagnostics, [&](const Diagnostic& found) {
               return found.code == "pointer-over" && found.page == page;
           });
}

/// Whether a frame was found and filled.
bool fill_one(Issue& issue, Edition& edition, PageNumber number) {
    EditionPage& page = *std::ranges::find(edition.pages, number, &EditionPage::number);
    PointerBinding* pointers = empty_pointers(page);
    if (pointers == nullptr) return false;
    const std::vector<PointedStory> stories = stories_elsewhere(edition, page);
    for (std::size_t count = std::min(stories.size(), kMostPointers); count > 0; --count) {
        pointers->stories.clear();
        for (std::size_t i = 0; i < count; ++i) pointers->stories.push_back(stories[i].story);
        if (has_room(issue, edition, number)) return true;
    }
    pointers->stories.clear();
    return false;
}

/// The frames of a page that wait for pointers.
std::set<FrameId> waiting_frames(const EditionPage& page) {
    std::set<FrameId> frames;
    for (const FrameBinding& binding : page.frames) {
        const auto* pointers = std::get_if<PointerBinding>(&binding.content);
        if (pointers != nullptr && pointers->stories.empty()) frames.insert(binding.frame);
    }
    return frames;
}

void store_pointers(PageToStore& page, const EditionPage& filled, const std::set<FrameId>& waited) {
    for (const FrameBinding& binding : filled.frames) {
        if (!waited.contains(binding.frame) || std::get<PointerBinding>(binding.content).stories.empty()) continue;
        for (WayToStore& way : page.ways) way.stored.bindings.push_back(binding);
    }
}

}  // namespace

void find_pointers(Issue& issue, MadeUpIssue& made) {
    for (PageToStore& page : made.pages) {
        const auto on = std::ranges::find(made.edition.pages, page.page, &EditionPage::number);
        if (!on->make_up || !on->make_up->refers) continue;
        const std::set<FrameId> waiting = waiting_frames(*on);
        while (fill_one(issue, made.edition, page.page)) {
        }
        store_pointers(page, *on, waiting);
    }
}

}  // namespace banxin
