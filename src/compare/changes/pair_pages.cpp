#include "compare/changes/pair_pages.h"

#include <algorithm>

namespace banxin {
namespace {

/// Two pages that might be one, and how many of a hundred stories they share.
struct PageMatch {
    PageNumber before;
    PageNumber after;
    std::size_t shared = 0;
};

std::size_t shared_stories(const PageVersion& a, const PageVersion& b) {
    std::size_t common = 0;
    for (const auto& entry : a.stories) common += b.stories.count(entry.first);
    const std::size_t all = a.stories.size() + b.stories.size() - common;
    return all == 0 ? 0 : 100 * common / all;
}

/// The likest first; of equals those that keep their number.
std::vector<PageMatch> page_matches(const EditionVersion& before, const EditionVersion& after) {
    std::vector<PageMatch> matches;
    for (const PageVersion& a : before.pages) {
        for (const PageVersion& b : after.pages) {
            const std::size_t shared = shared_stories(a, b);
            if (shared >= 50) matches.push_back({a.number, b.number, shared});
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
        const bool there = std::any_of(after.pages.begin(), after.pages.end(),
                                       [&](const PageVersion& other) { return other.number == page.number; });
        if (there) pair(page.number, page.number);
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
