#include "compare/changes/compare_pointers.h"

#include <algorithm>
#include <map>
#include <utility>

#include "compare/version/find_frame.h"
#include "compare/version/text_element.h"

namespace banxin {
namespace {

using StoryRow = std::vector<StoryId>;

/// The lines of the pointers of one frame, and their stories from its head to its foot.
class PointersOfFrame {
  public:
    PointersOfFrame(const EditionVersion& version, const FrameSpot& spot) {
        const PageVersion* page = find_page(version, spot.page);
        const bool is_level = page == nullptr || page->writing == Writing::horizontal;
        std::map<Length, StoryId> by_place;
        for (const TextVersion& text : version.texts) {
            if (text.key.element != Element::pointer) continue;
            for (const StandingLine& line : text.lines) {
                if (line.page != spot.page || line.frame != spot.frame) continue;
                lines_[text.key.story].push_back(line.area);
                by_place.emplace(is_level ? line.area.y : Length() - line.area.right(), text.key.story);
            }
        }
        for (const auto& [place, story] : by_place) {
            if (std::ranges::find(row_, story) == row_.end()) row_.push_back(story);
        }
    }

    bool has(const StoryId& story) const { return lines_.contains(story); }

    /// Those of its stories that another frame has, too.
    StoryRow row_shared_with(const PointersOfFrame& other) const {
        StoryRow shared;
        for (const StoryId& story : row_) {
            if (other.has(story)) shared.push_back(story);
        }
        return shared;
    }

    std::vector<Rect> areas(const StoryRow& stories) const {
        std::vector<Rect> areas;
        for (const StoryId& story : stories) {
            const std::vector<Rect>& lines = lines_.at(story);
            areas.insert(areas.end(), lines.begin(), lines.end());
        }
        return areas;
    }

  private:
    std::map<StoryId, std::vector<Rect>> lines_;
    StoryRow row_;
};

std::string names_in_row(const StoryRow& row) {
    std::string names;
    for (const StoryId& story : row) names += (names.empty() ? "" : ", ") + story.value;
    return names;
}

/// Of two rows of the same stories, those of the first one that have another place in the other.
StoryRow displaced(const StoryRow& row, const StoryRow& other) {
    StoryRow stories;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] != other[i]) stories.push_back(row[i]);
    }
    return stories;
}

void tell_order(const TwoVersions& versions, const FrameSpot& was, const FrameSpot& is, std::vector<Change>& changes) {
    const PointersOfFrame old_pointers(versions.before.version(), was);
    const PointersOfFrame new_pointers(versions.after.version(), is);
    const StoryRow old_row = old_pointers.row_shared_with(new_pointers);
    const StoryRow new_row = new_pointers.row_shared_with(old_pointers);
    if (old_row == new_row) return;
    Change& change = changes.emplace_back();
    change.kind = ChangeKind::order;
    change.way = ChangeWay::moved;
    change.of.element = Element::pointer;
    change.before = versions.before.place(was);
    change.after = versions.after.place(is);
    change.before->areas = old_pointers.areas(displaced(old_row, new_row));
    change.after->areas = new_pointers.areas(displaced(new_row, old_row));
    change.was = names_in_row(old_row);
    change.is = names_in_row(new_row);
}

}  // namespace

std::vector<Change> pointer_changes(const TwoVersions& versions) {
    std::vector<Change> changes;
    for (const PageVersion& page : versions.after.version().pages) {
        const auto then = versions.pages.then(page.number);
        if (!then) continue;
        for (const FrameVersion& frame : page.frames)
            tell_order(versions, {*then, frame.id}, {page.number, frame.id}, changes);
    }
    return changes;
}

std::vector<Reflow> without_reordered(std::vector<Reflow> reflows, const std::vector<Change>& changes) {
    std::erase_if(reflows, [&](const Reflow& reflow) {
        return !goes_with_story(reflow.of.element) && std::ranges::any_of(changes, [&](const Change& change) {
            return change.kind == ChangeKind::order && change.after->page == reflow.page &&
                   change.after->frame == reflow.frame;
        });
    });
    return reflows;
}

}  // namespace banxin
