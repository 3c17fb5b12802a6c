#include "compare/changes/compare_versions.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <tuple>

#include "compare/changes/compare_drawing.h"
#include "compare/changes/compare_layout.h"
#include "compare/changes/compare_lines.h"
#include "compare/changes/compare_pictures.h"
#include "compare/changes/compare_pointers.h"
#include "compare/changes/compare_room.h"
#include "compare/changes/compare_type.h"
#include "compare/changes/pair_frames.h"
#include "compare/changes/pair_furniture.h"
#include "compare/changes/pair_stories.h"
#include "compare/changes/reflow.h"
#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// Where the list tells it.
const ChangePlace& place_in_list(const Change& change) {
    static const ChangePlace nowhere;
    if (change.after && change.after->page.value > 0) return *change.after;
    return change.before ? *change.before : nowhere;
}

/// The texts of a story as they are read; all else behind them, in the order of their names.
constexpr auto kReadFirst =
    std::to_array<Element>({Element::none, Element::jump_head, Element::jump_from, Element::kicker, Element::headline,
                            Element::deck, Element::summary, Element::byline, Element::body, Element::crosshead,
                            Element::credit, Element::drop_cap, Element::jump_to, Element::picture, Element::caption,
                            Element::picture_credit, Element::pull, Element::facts_title, Element::facts});

std::size_t rank_of(Element element) {
    const auto found = std::ranges::find(kReadFirst, element);
    const auto behind = found == kReadFirst.end() ? static_cast<std::size_t>(element) : 0;
    return static_cast<std::size_t>(found - kReadFirst.begin()) + behind;
}

class ReadingOrder {
  public:
    explicit ReadingOrder(const EditionVersion& version) {
        for (const PageVersion& page : version.pages) {
            for (const FrameVersion& frame : page.frames)
                frames_.emplace(std::pair(page.number, frame.id), static_cast<int>(frames_.size()));
            if (page.writing != Writing::horizontal) vertical_.insert(page.number);
        }
        for (const TextVersion& text : version.texts) {
            if (text.key.story.value.empty()) continue;
            for (const StandingLine& line : text.lines) take(text.key.story, line);
        }
    }

    bool operator()(const Change& a, const Change& b) const { return key(a) < key(b); }
    bool operator()(const Reflow& a, const Reflow& b) const { return key(a) < key(b); }

  private:
    using Key = std::tuple<PageNumber, bool, int, Length, std::size_t, int>;
    using StoryInFrame = std::tuple<PageNumber, FrameId, StoryId>;

    /// Stories of one frame by where they begin in it.
    void take(const StoryId& story, const StandingLine& line) {
        const Length start = vertical_.contains(line.page) ? Length() - line.area.right() : line.area.y;
        const auto [found, is_new] = stories_.emplace(StoryInFrame(line.page, line.frame, story), start);
        if (!is_new) found->second = std::min(found->second, start);
    }

    static bool is_of_page(const Change& change) {
        return change.kind == ChangeKind::page || change.kind == ChangeKind::ink;
    }

    /// The page itself before all on it, furniture before frames.
    Key key(const Change& change) const {
        const ChangePlace& place = place_in_list(change);
        return {place.page,
                !is_of_page(change),
                number_of({place.page, place.frame}),
                start_of({place.page, place.frame, change.of.story}),
                rank_of(change.of.element),
                place.text.from.value};
    }
    Key key(const Reflow& reflow) const {
        return {reflow.page,
                true,
                number_of({reflow.page, reflow.frame}),
                start_of({reflow.page, reflow.frame, reflow.of.story}),
                rank_of(reflow.of.element),
                0};
    }

    int number_of(const std::pair<PageNumber, FrameId>& spot) const {
        const auto frame = frames_.find(spot);
        return frame == frames_.end() ? -1 : frame->second;
    }

    Length start_of(const StoryInFrame& spot) const {
        const auto story = stories_.find(spot);
        return story == stories_.end() ? Length() : story->second;
    }

    std::map<std::pair<PageNumber, FrameId>, int> frames_;
    std::map<StoryInFrame, Length> stories_;
    std::set<PageNumber> vertical_;
};

void count_frames(Comparison& comparison, const TwoVersions& versions) {
    for (const PageVersion& page : versions.after.version().pages) {
        const auto then = versions.pages.then(page.number);
        for (const FrameVersion& frame : page.frames) {
            ++comparison.frames;
            const FrameVersion* was = then ? versions.before.frame({*then, frame.id}) : nullptr;
            if (was != nullptr && was->legs == frame.legs && is_printed_alike(*was, frame))
                ++comparison.identical_frames;
        }
    }
}

/// The page that an old one is now; its own number where it is gone.
PageNumber page_now(PageNumber before, const Comparison& all) {
    const auto now = all.pages.find(before);
    return now == all.pages.end() ? before : now->second;
}

/// The page that the list tells it on.
PageNumber page_in_list(const Change& change, const Comparison& all) {
    if (change.after && change.after->page.value > 0) return change.after->page;
    return page_now(place_in_list(change).page, all);
}

void append(Comparison& comparison, std::vector<Change> changes) {
    std::move(changes.begin(), changes.end(), std::back_inserter(comparison.changes));
}

/// It is told once, for several pages.
bool is_told_of_any(const Change& change, const std::set<PageNumber>& pages) {
    return std::ranges::any_of(change.pages, [&](const NamedPage& page) { return pages.contains(page.number); });
}

/// Heads whose sizes are told as such.
std::set<TextKey> heads_told(const Comparison& comparison) {
    std::set<TextKey> heads;
    for (const Change& change : comparison.changes) {
        if (change.kind == ChangeKind::head) heads.insert(change.of);
    }
    return heads;
}

/// Of two versions that call their stories and frames alike.
Comparison compare_named(const EditionVersion& before, const EditionVersion& after) {
    const VersionIndex old_index(before);
    const VersionIndex new_index(after);
    const PagePairs pages(before, after);
    const TwoVersions versions{old_index, new_index, pages};
    const ComparedTexts texts = compared_texts(versions);
    Comparison comparison;
    append(comparison, text_changes(texts, versions));
    append(comparison, room_changes(texts, versions));
    append(comparison, pointer_changes(versions));
    append(comparison, layout_changes(versions));
    append(comparison, line_changes(versions));
    append(comparison, picture_changes(versions));
    append(comparison, type_changes(texts, versions, heads_told(comparison)));
    append(comparison, ink_changes(versions));
    comparison.reflows = without_reordered(reflows(texts, versions), comparison.changes);
    append(comparison, drawing_changes(versions, comparison));
    const ReadingOrder order(after);
    std::ranges::stable_sort(comparison.changes, std::cref(order));
    std::ranges::stable_sort(comparison.reflows, std::cref(order));
    count_frames(comparison, versions);
    for (const PageVersion& page : before.pages) {
        if (const auto now = pages.now(page.number)) comparison.pages[page.number] = *now;
    }
    return comparison;
}

/// Of two versions that call their stories alike.
Comparison compare_stories(const EditionVersion& before, const EditionVersion& after) {
    const PagePairs pages(before, after);
    const auto frames = renamed_frames(before, after, pages);
    return compare_named(with_frame_names(with_furniture_pages(before, after, pages), frames), after);
}

}  // namespace

Comparison compare_versions(const EditionVersion& before, const EditionVersion& after) {
    const auto stories = renamed_stories(before, after);
    if (stories.empty()) return compare_stories(before, after);
    Comparison comparison = compare_stories(with_names(before, stories), after);
    for (const auto& [was, is] : stories) comparison.renamed[is] = was;
    return comparison;
}

Comparison only_class(ChangeClass wanted, Comparison all) {
    std::erase_if(all.changes, [&](const Change& change) { return class_of(change) != wanted; });
    if (wanted != ChangeClass::layout) all.reflows.clear();
    return all;
}

Comparison only_pages(const std::set<PageNumber>& pages, Comparison all) {
    std::erase_if(all.changes, [&](const Change& change) {
        return !pages.contains(page_in_list(change, all)) && !is_told_of_any(change, pages);
    });
    std::erase_if(all.reflows, [&](const Reflow& reflow) { return !pages.contains(reflow.page); });
    return all;
}

Comparison touching_pages(const std::set<PageNumber>& pages, Comparison all) {
    const auto stands = [&](const std::optional<ChangePlace>& place) { return place && pages.contains(place->page); };
    const auto stood = [&](const std::optional<ChangePlace>& place) {
        return place && pages.contains(page_now(place->page, all));
    };
    std::erase_if(all.changes, [&](const Change& change) {
        return !stood(change.before) && !stands(change.after) && !is_told_of_any(change, pages);
    });
    std::erase_if(all.reflows, [&](const Reflow& reflow) { return !pages.contains(reflow.page); });
    return all;
}

}  // namespace banxin
