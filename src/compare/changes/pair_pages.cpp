#include "compare/changes/pair_pages.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "compare/version/find_frame.h"

namespace banxin {
namespace {

/// Of a hundred stories in their frames, those that two pages share that may be one.
constexpr std::size_t kLikely = 50;

/// Two pages that might be one, and how many of a hundred stories they share.
struct PageMatch {
    PageNumber before;
    PageNumber after;
    std::size_t shared = 0;
};

/// The stories of a page, each with the frame that it stands in.
using Places = std::set<std::pair<FrameId, StoryId>>;

std::map<PageNumber, Places> places_by_page(const EditionVersion& version) {
    std::map<PageNumber, Places> places;
    for (const PageVersion& page : version.pages) places[page.number];
    for (const TextVersion& text : version.texts) {
        if (text.key.element != Element::body && text.key.element != Element::headline) continue;
        for (const StandingLine& line : text.lines) places[line.page].emplace(line.frame, text.key.story);
    }
    return places;
}

/// Of a hundred.
std::size_t shared_places(const Places& a, const Places& b) {
    std::size_t common = 0;
    for (const auto& place : a) common += b.count(place);
    const std::size_t all = a.size() + b.size() - common;
    return all == 0 ? 0 : 100 * common / all;
}

/// The likest first; of equals those that keep their number.
std::vector<PageMatch> page_matches(const EditionVersion& before, const EditionVersion& after) {
    std::vector<PageMatch> matches;
    const std::map<PageNumber, Places> now = places_by_page(after);
    for (const auto& [old_number, old_places] : places_by_page(before)) {
        for (const auto& [number, places] : now) {
            const std::size_t shared = shared_places(old_places, places);
            if (shared >= kLikely) matches.push_back({old_number, number, shared});
        }
    }
    std::stable_sort(matches.begin(), matches.end(), [](const PageMatch& x, const PageMatch& y) {
        if (x.shared != y.shared) return x.shared > y.shared;
        return (x.before == x.after) > (y.before == y.after);
    });
    return matches;
}

}  // namespace

PagePairs::PagePairs(const EditionVersion& before, const EditionVersion& after) {
    for (const PageMatch& match : page_matches(before, after)) pair(match.before, match.after);
    for (const PageVersion& page : before.pages) {
        if (find_page(after, page.number) != nullptr) pair(page.number, page.number);
    }
}

void PagePairs::pair(PageNumber before, PageNumber after) {
    if (now_.contains(before) || then_.contains(after)) return;
    now_[before] = after;
    then_[after] = before;
}

std::optional<PageNumber> PagePairs::now(PageNumber before) const {
    const auto found = now_.find(before);
    return found == now_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PageNumber> PagePairs::then(PageNumber after) const {
    const auto found = then_.find(after);
    return found == then_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<FrameSpot> PagePairs::now(const FrameSpot& before) const {
    const auto page = now(before.page);
    return page ? std::optional(FrameSpot{*page, before.frame}) : std::nullopt;
}

}  // namespace banxin
