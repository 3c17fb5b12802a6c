#include "compare/changes/compare_drawing.h"

#include <algorithm>
#include <string_view>

#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// All that is printed, without what a press file says of the page beside it: the first four lines.
std::string_view printed(const PageVersion& page) {
    std::string_view marks = page.marks;
    for (int i = 0; i < 4 && !marks.empty(); ++i) marks.remove_prefix(std::min(marks.find('\n'), marks.size() - 1) + 1);
    return marks;
}

/// What changes say of some frames and pages of one version.
class ToldPlaces {
  public:
    explicit ToldPlaces(const VersionIndex& version) : version_(version) {}

    void add(const std::optional<ChangePlace>& place) {
        if (place && place->page.value > 0) add(FrameSpot{place->page, place->frame});
    }
    void add(const FrameSpot& spot) {
        frames_.insert(spot);
        pages_.insert(spot.page);
    }
    /// Something on the page.
    void add_page(PageNumber page) { pages_.insert(page); }
    /// All that is on the page.
    void add_whole(PageNumber page) {
        whole_.insert(page);
        pages_.insert(page);
    }
    void add(const TextKey& key) {
        if (const TextVersion* text = version_.text(key)) {
            for (const StandingLine& line : text->lines) add(FrameSpot{line.page, line.frame});
        }
    }
    /// All texts of the story: where one has changed, others may stand elsewhere.
    void add_story(const StoryId& story) {
        if (story.value.empty() || !stories_.insert(story).second) return;
        for (const TextVersion& text : version_.version().texts) {
            if (text.key.story == story) add(text.key);
        }
    }

    bool has(const FrameSpot& spot) const { return frames_.contains(spot) || whole_.contains(spot.page); }
    bool has_any_on(PageNumber page) const { return pages_.contains(page); }

  private:
    const VersionIndex& version_;
    std::set<FrameSpot> frames_;
    std::set<PageNumber> pages_;
    std::set<PageNumber> whole_;
    std::set<StoryId> stories_;
};

/// Rules and boxes of an older proof are told without their frames.
bool is_of_whole_page(const Change& change) {
    return change.kind == ChangeKind::page ||
           std::ranges::any_of(change.lines, [](const LineSpot& line) { return line.frames.empty(); });
}

/// Whether what is in no frame is printed otherwise; an older proof does not say.
bool differs_beside_frames(const PageVersion& was, const PageVersion& is) {
    return !was.beside.empty() && !is.beside.empty() && was.beside != is.beside;
}

class DrawingChanges {
  public:
    DrawingChanges(const TwoVersions& versions, const Comparison& told)
        : versions_(versions), then_(versions.before), now_(versions.after) {
        for (const Change& change : told.changes) {
            take(change.before, change, then_);
            take(change.after, change, now_);
            if (change.kind == ChangeKind::ink || is_of_lattice(change)) take_pages(change.pages);
            for (const TextSpot& spot : change.spots) now_.add(spot.of);
            take_boxes(change);
        }
        for (const Reflow& reflow : told.reflows) {
            now_.add(reflow.of);
            now_.add_story(reflow.of.story);
        }
    }

    std::vector<Change> tell() {
        for (const PageVersion& page : versions_.after.version().pages) {
            const auto then = versions_.pages.then(page.number);
            const PageVersion* was = then ? versions_.before.page(*then) : nullptr;
            if (was != nullptr && printed(*was) != printed(page)) tell_page(*was, page);
        }
        return std::move(changes_);
    }

  private:
    static void take(const std::optional<ChangePlace>& place, const Change& change, ToldPlaces& told) {
        const bool is_of_lines = !change.lines.empty();
        if (place && is_of_whole_page(change)) told.add_whole(place->page);
        if (place && is_of_lines) told.add_page(place->page);
        if (!is_of_lines) told.add(place);
        told.add_story(change.of.story);
        told.add_story(change.from.story);
    }

    void take_boxes(const Change& change) {
        for (const LineSpot& line : change.lines) now_.add_page(line.page.number);
        if (change.kind != ChangeKind::boxes) return;
        for (const LineSpot& box : change.lines) {
            for (const FrameId& frame : box.frames) now_.add(FrameSpot{box.page.number, frame});
        }
    }

    void take_pages(const std::vector<NamedPage>& pages) {
        for (const NamedPage& page : pages) now_.add_whole(page.number);
    }

    void tell_page(const PageVersion& was, const PageVersion& is) {
        bool is_in_frames = false;
        for (const FrameVersion& frame : is.frames) {
            const FrameVersion* before = versions_.before.frame({was.number, frame.id});
            if (before == nullptr || is_printed_alike(*before, frame)) continue;
            is_in_frames = true;
            if (!then_.has({was.number, frame.id}) && !now_.has({is.number, frame.id}))
                tell(FrameSpot{was.number, frame.id}, FrameSpot{is.number, frame.id});
        }
        const bool is_told = then_.has_any_on(was.number) || now_.has_any_on(is.number);
        const bool is_told_beside = then_.has({was.number, {}}) || now_.has({is.number, {}});
        if ((!is_in_frames && !is_told) || (differs_beside_frames(was, is) && !is_told_beside))
            tell(FrameSpot{was.number, {}}, FrameSpot{is.number, {}});
    }

    void tell(const FrameSpot& was, const FrameSpot& is) {
        Change change;
        change.kind = ChangeKind::drawing;
        change.before = versions_.before.place(was);
        change.after = versions_.after.place(is);
        changes_.push_back(std::move(change));
    }

    const TwoVersions& versions_;
    ToldPlaces then_;
    ToldPlaces now_;
    std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> drawing_changes(const TwoVersions& versions, const Comparison& told) {
    return DrawingChanges(versions, told).tell();
}

}  // namespace banxin
