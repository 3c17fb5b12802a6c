#include "compare/changes/compare_layout.h"

#include <algorithm>
#include <array>

#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

constexpr auto kHeadElements =
    std::to_array<Element>({Element::kicker, Element::headline, Element::deck, Element::summary, Element::byline});

class LayoutChanges {
  public:
    explicit LayoutChanges(const TwoVersions& versions)
        : before_(versions.before), after_(versions.after), pages_(versions.pages) {}

    std::vector<Change> tell() {
        tell_pages();
        tell_stories();
        for (const PageVersion& page : after_.version().pages) {
            const auto then = pages_.then(page.number);
            if (!then) continue;
            tell_frames(*before_.page(*then), page);
            tell_ornaments(*before_.page(*then), page, Element::rule);
            tell_ornaments(*before_.page(*then), page, Element::box);
        }
        return std::move(changes_);
    }

  private:
    Change& add(ChangeKind kind, ChangeWay way) {
        changes_.push_back({});
        changes_.back().kind = kind;
        changes_.back().way = way;
        return changes_.back();
    }

    ChangePlace page_place(const VersionIndex& index, const PageVersion& page) const {
        ChangePlace place;
        place.page = page.number;
        place.label = index.label(page.number);
        place.areas = {{{}, {}, page.trim.width, page.trim.height}};
        return place;
    }

    void tell_pages() {
        for (const PageVersion& page : before_.version().pages) {
            const auto now = pages_.now(page.number);
            if (!now) {
                add(ChangeKind::page, ChangeWay::gone).before = page_place(before_, page);
                continue;
            }
            const PageVersion& other = *after_.page(*now);
            if (*now == page.number && other.trim == page.trim) continue;
            Change& change = add(ChangeKind::page, *now == page.number ? ChangeWay::changed : ChangeWay::moved);
            change.before = page_place(before_, page);
            change.after = page_place(after_, other);
            change.was = before_.label(page.number);
            change.is = after_.label(*now);
        }
        for (const PageVersion& page : after_.version().pages) {
            if (!pages_.then(page.number)) add(ChangeKind::page, ChangeWay::added).after = page_place(after_, page);
        }
    }

    void tell_stories() {
        for (const StoryId& story : before_.stories()) {
            if (after_.stories().contains(story)) continue;
            Change& change = add(ChangeKind::story, ChangeWay::gone);
            change.of = {Element::none, story};
            change.pieces = headline(before_, story, Fate::struck);
            if (const auto home = before_.home(story)) change.before = before_.place(*home);
        }
        for (const StoryId& story : after_.stories()) {
            if (before_.stories().contains(story)) {
                tell_story_that_stays(story);
                continue;
            }
            Change& change = add(ChangeKind::story, ChangeWay::added);
            change.of = {Element::none, story};
            change.pieces = headline(after_, story, Fate::added);
            if (const auto home = after_.home(story)) change.after = after_.place(*home);
        }
    }

    static std::vector<Piece> headline(const VersionIndex& index, const StoryId& story, Fate fate) {
        const TextVersion* words = index.text({Element::headline, story});
        if (words == nullptr || words->paragraphs.empty()) return {};
        return {{fate, words->paragraphs.front()}};
    }

    void tell_story_that_stays(const StoryId& story) {
        const auto was = before_.home(story);
        const auto is = after_.home(story);
        if (!was || !is) return;
        if (pages_.now(*was) != is) {
            Change& change = add(ChangeKind::story, ChangeWay::moved);
            change.of = {Element::none, story};
            change.pieces = headline(after_, story, Fate::kept);
            change.before = before_.place(*was);
            change.after = after_.place(*is);
            change.was = way_words({*was}, before_);
            change.is = way_words({*is}, after_);
        } else {
            tell_way(story);
        }
        tell_heads(story);
    }

    /// Its first frame is the same.
    void tell_way(const StoryId& story) {
        const std::vector<FrameSpot> was = before_.way(story);
        const std::vector<FrameSpot> is = after_.way(story);
        std::vector<FrameSpot> expected;
        for (const FrameSpot& spot : was) expected.push_back(pages_.now(spot).value_or(FrameSpot{}));
        if (expected == is || is.empty() || was.empty()) return;
        Change& change = add(ChangeKind::way, ChangeWay::changed);
        change.of = {Element::none, story};
        change.before = before_.place(was.back());
        change.after = after_.place(is.back());
        change.was = way_words(was, before_);
        change.is = way_words(is, after_);
    }

    void tell_heads(const StoryId& story) {
        for (const Element element : kHeadElements) {
            const TextVersion* was = before_.text({element, story});
            const TextVersion* is = after_.text({element, story});
            if (was == nullptr || is == nullptr || was->lines.empty() || is->lines.empty()) continue;
            const bool same_lines = element != Element::headline || was->lines.size() == is->lines.size();
            if (was->lines.front().size == is->lines.front().size && same_lines) continue;
            Change& change = add(ChangeKind::head, ChangeWay::changed);
            change.of = {element, story};
            change.before = before_.place(change.of, all_of(*was));
            change.after = after_.place(change.of, all_of(*is));
            change.was = head_words(*was);
            change.is = head_words(*is);
        }
    }

    static TextRange all_of(const TextVersion& text) { return {{0}, text.lines.back().text.until}; }
    static std::string head_words(const TextVersion& text) {
        return size_words(text.lines.front().size) + " × " + std::to_string(text.lines.size());
    }

    void tell_frames(const PageVersion& before, const PageVersion& after) {
        for (const FrameVersion& frame : before.frames) {
            const FrameVersion* now = after_.frame({after.number, frame.id});
            if (now == nullptr) {
                Change& change = add(ChangeKind::frame, ChangeWay::gone);
                change.before = before_.place(FrameSpot{before.number, frame.id});
                change.was = grid_words(frame);
            } else if (now->legs != frame.legs) {
                Change& change =
                    add(ChangeKind::frame, is_same_size(frame, *now) ? ChangeWay::moved : ChangeWay::changed);
                change.before = before_.place(FrameSpot{before.number, frame.id});
                change.after = after_.place(FrameSpot{after.number, frame.id});
                change.was = grid_words(frame);
                change.is = grid_words(*now);
            }
        }
        for (const FrameVersion& frame : after.frames) {
            if (before_.frame({before.number, frame.id}) != nullptr) continue;
            Change& change = add(ChangeKind::frame, ChangeWay::added);
            change.after = after_.place(FrameSpot{after.number, frame.id});
            change.is = grid_words(frame);
        }
    }

    static bool is_same_size(const FrameVersion& a, const FrameVersion& b) {
        return std::equal(a.legs.begin(), a.legs.end(), b.legs.begin(), b.legs.end(),
                          [](const LegVersion& x, const LegVersion& y) {
                              return x.area.width == y.area.width && x.area.height == y.area.height;
                          });
    }

    /// Those of `some` that `others` has not, each once.
    static std::vector<Rect> missing(const std::vector<OrnamentVersion>& some,
                                     const std::vector<OrnamentVersion>& others, Element element) {
        std::vector<std::string> looks;
        for (const OrnamentVersion& other : others) looks.push_back(other.look);
        std::vector<Rect> areas;
        for (const OrnamentVersion& one : some) {
            if (one.element != element) continue;
            const auto found = std::find(looks.begin(), looks.end(), one.look);
            if (found == looks.end()) {
                areas.push_back(one.area);
            } else {
                looks.erase(found);
            }
        }
        return areas;
    }

    void tell_ornaments(const PageVersion& before, const PageVersion& after, Element element) {
        const std::vector<Rect> gone = missing(before.ornaments, after.ornaments, element);
        const std::vector<Rect> fresh = missing(after.ornaments, before.ornaments, element);
        if (gone.empty() && fresh.empty()) return;
        const ChangeKind kind = element == Element::rule ? ChangeKind::rules : ChangeKind::boxes;
        const ChangeWay way = gone.empty() ? ChangeWay::added : fresh.empty() ? ChangeWay::gone : ChangeWay::changed;
        Change& change = add(kind, way);
        change.before = page_place(before_, before);
        change.before->areas = gone;
        change.after = page_place(after_, after);
        change.after->areas = fresh;
        change.was = std::to_string(gone.size());
        change.is = std::to_string(fresh.size());
    }

    const VersionIndex& before_;
    const VersionIndex& after_;
    const PagePairs& pages_;
    std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> layout_changes(const TwoVersions& versions) {
    return LayoutChanges(versions).tell();
}

}  // namespace banxin
