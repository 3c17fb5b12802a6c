// Pictures are paired by what they are before they are paired by name: one that was only moved is found by its bytes,
// one that was replaced by its place.
#include "compare/changes/compare_pictures.h"

#include <algorithm>
#include <functional>

#include "compare/changes/grid_place.h"
#include "compare/changes/lattice_change.h"
#include "compare/changes/spot_words.h"
#include "model/span_word.h"

namespace banxin {
namespace {

struct PictureSpot {
    PageNumber page;
    const PictureVersion* picture = nullptr;
    bool paired = false;
};

std::vector<PictureSpot> picture_spots(const EditionVersion& version) {
    std::vector<PictureSpot> spots;
    for (const PageVersion& page : version.pages) {
        for (const PictureVersion& picture : page.pictures) spots.push_back({page.number, &picture});
    }
    return spots;
}

class PictureChanges {
  public:
    explicit PictureChanges(const TwoVersions& versions)
        : versions_(versions),
          before_(picture_spots(versions.before.version())),
          after_(picture_spots(versions.after.version())) {}

    std::vector<Change> tell() {
        const auto same_owner = [](const PictureSpot& a, const PictureSpot& b) {
            return a.picture->element == b.picture->element && a.picture->story == b.picture->story;
        };
        const auto same_frame = [&](const PictureSpot& a, const PictureSpot& b) {
            return versions_.pages.now({a.page, a.picture->frame}) == FrameSpot{b.page, b.picture->frame};
        };
        const auto same_bytes = [](const PictureSpot& a, const PictureSpot& b) {
            return a.picture->content == b.picture->content;
        };
        pair([&](const auto& a, const auto& b) { return same_owner(a, b) && same_bytes(a, b) && same_frame(a, b); });
        pair([&](const auto& a, const auto& b) { return same_owner(a, b) && same_bytes(a, b); });
        pair([&](const auto& a, const auto& b) { return same_bytes(a, b) && !a.picture->content.empty(); });
        pair([&](const auto& a, const auto& b) {
            return same_owner(a, b) && a.picture->file == b.picture->file && same_frame(a, b);
        });
        pair([&](const auto& a, const auto& b) { return same_owner(a, b) && same_frame(a, b); });
        for (const PictureSpot& gone : before_) {
            if (!gone.paired) add(ChangeKind::picture, ChangeWay::gone, &gone, nullptr);
        }
        for (const PictureSpot& fresh : after_) {
            if (!fresh.paired) add(ChangeKind::picture, ChangeWay::added, nullptr, &fresh);
        }
        return std::move(changes_);
    }

  private:
    void pair(const std::function<bool(const PictureSpot&, const PictureSpot&)>& belong) {
        for (PictureSpot& was : before_) {
            if (was.paired) continue;
            const auto is = std::find_if(after_.begin(), after_.end(),
                                         [&](const PictureSpot& other) { return !other.paired && belong(was, other); });
            if (is == after_.end()) continue;
            was.paired = is->paired = true;
            tell_pair(was, *is);
        }
    }

    void tell_pair(const PictureSpot& was, const PictureSpot& is) {
        if (was.picture->content != is.picture->content) return add(ChangeKind::picture, ChangeWay::changed, &was, &is);
        if (follows_lattice(was, is)) return;
        if (stands_elsewhere(was, is)) add(ChangeKind::picture, ChangeWay::moved, &was, &is);
        if (was.picture->crop != is.picture->crop) add(ChangeKind::crop, ChangeWay::changed, &was, &is);
    }

    /// In the same columns and lines of a frame that keeps its own.
    bool follows_lattice(const PictureSpot& was, const PictureSpot& is) const {
        const FrameSpot old_spot{was.page, was.picture->frame};
        const FrameSpot new_spot{is.page, is.picture->frame};
        const FrameVersion* old_frame = versions_.before.frame(old_spot);
        const FrameVersion* new_frame = versions_.after.frame(new_spot);
        if (versions_.pages.now(old_spot) != new_spot) return false;
        if (new_spot.frame.value.empty()) return is_of_furniture_that_follows(was, is);
        if (old_frame == nullptr || new_frame == nullptr) return false;
        if (!keeps_its_lattice(*old_frame, *new_frame)) return false;
        const ChangePlace before = place(versions_.before, was);
        const ChangePlace after = place(versions_.after, is);
        return before.columns == after.columns && before.lines == after.lines;
    }

    /// What stands in no frame moves and grows with the lattice.
    bool is_of_furniture_that_follows(const PictureSpot& was, const PictureSpot& is) const {
        return lattice_change(*versions_.before.page(was.page), *versions_.after.page(is.page)).has_value();
    }

    /// Not only with its frame, or with its story.
    bool stands_elsewhere(const PictureSpot& was, const PictureSpot& is) const {
        const Rect& old_area = was.picture->area;
        const Rect& new_area = is.picture->area;
        if (old_area.width != new_area.width || old_area.height != new_area.height) return true;
        const FrameSpot old_spot{was.page, was.picture->frame};
        const FrameSpot new_spot{is.page, is.picture->frame};
        if (versions_.pages.now(old_spot) != new_spot) return is.picture->story.value.empty();
        const FrameVersion* old_frame = versions_.before.frame(old_spot);
        const FrameVersion* new_frame = versions_.after.frame(new_spot);
        if (old_frame != nullptr && new_frame != nullptr && old_frame->legs != new_frame->legs) return false;
        return old_area != new_area;
    }

    void add(ChangeKind kind, ChangeWay way, const PictureSpot* was, const PictureSpot* is) {
        Change change;
        change.kind = kind;
        change.way = way;
        const PictureVersion& any = is == nullptr ? *was->picture : *is->picture;
        change.of = {any.element, any.story,
                     any.story.value.empty() ? (is == nullptr ? was->page : is->page) : PageNumber{}};
        if (was != nullptr) {
            change.before = place(versions_.before, *was);
            change.was = way == ChangeWay::moved ? grid_words(*change.before) : was->picture->file;
        }
        if (is != nullptr) {
            change.after = place(versions_.after, *is);
            change.is = way == ChangeWay::moved ? grid_words(*change.after) : is->picture->file;
        }
        if (way == ChangeWay::moved) change.file = any.file;
        change.must_read = any.element == Element::code;  // nobody sees where it leads
        change.lead = caption(is == nullptr ? versions_.before : versions_.after, any);
        changes_.push_back(std::move(change));
    }

    static ChangePlace place(const VersionIndex& index, const PictureSpot& spot) {
        ChangePlace place;
        place.page = spot.page;
        place.label = index.label(spot.page);
        place.frame = spot.picture->frame;
        place.areas = {spot.picture->area};
        const FrameVersion* frame = index.frame({spot.page, spot.picture->frame});
        if (frame == nullptr) return place;
        const GridPlace grid = grid_place(spot.picture->area, *frame, index.page(spot.page)->writing);
        place.columns = grid.columns;
        place.lines = grid.lines;
        return place;
    }

    /// As a layout would have it: `2-3 × 5-12`; the frame of what stands in none of its columns.
    static std::string grid_words(const ChangePlace& place) {
        if (place.columns.first == 0) return place.frame.value;
        return span_word(place.columns) + " × " + span_word(place.lines);
    }

    /// By which an editor knows it.
    static std::string caption(const VersionIndex& index, const PictureVersion& picture) {
        const TextVersion* captions = index.text({Element::caption, picture.story});
        const auto item = static_cast<std::size_t>(picture.item);
        const bool has =
            picture.element == Element::picture && captions != nullptr && item < captions->paragraphs.size();
        return has ? captions->paragraphs[item] : "";
    }

    const TwoVersions& versions_;
    std::vector<PictureSpot> before_;
    std::vector<PictureSpot> after_;
    std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> picture_changes(const TwoVersions& versions) {
    return PictureChanges(versions).tell();
}

}  // namespace banxin
