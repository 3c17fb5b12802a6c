#include "compare/changes/compare_layout.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "compare/changes/lattice_change.h"
#include "compare/changes/spot_words.h"
#include "compare/version/text_element.h"
#include "compare/words/text_edits.h"

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
            const PageVersion& was = *before_.page(*then);
            if (const auto lattice = lattice_change(was, page)) tell_measures(*lattice, was, page);
            tell_frames(was, page);
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

    void tell_pages() {
        for (const PageVersion& page : before_.version().pages) {
            const auto now = pages_.now(page.number);
            if (!now) {
                Change& change = add(ChangeKind::page, ChangeWay::gone);
                change.before = before_.place(page);
                take_furniture(change, before_, page.number);
                continue;
            }
            const PageVersion& other = *after_.page(*now);
            if (*now == page.number && other.trim == page.trim) continue;
            Change& change = add(ChangeKind::page, *now == page.number ? ChangeWay::changed : ChangeWay::moved);
            change.before = before_.place(page);
            change.after = after_.place(other);
            change.was = before_.label(page.number);
            change.is = after_.label(*now);
        }
        for (const PageVersion& page : after_.version().pages) {
            if (pages_.then(page.number)) continue;
            Change& change = add(ChangeKind::page, ChangeWay::added);
            change.after = after_.place(page);
            take_furniture(change, after_, page.number);
        }
    }

    void tell_stories() {
        for (const StoryId& story : before_.stories()) {
            if (after_.stories().contains(story)) continue;
            Change& change = add(ChangeKind::story, ChangeWay::gone);
            take_copy(change, before_, story);
            if (const auto home = before_.home(story)) change.before = before_.place(*home);
        }
        for (const StoryId& story : after_.stories()) {
            if (before_.stories().contains(story)) {
                tell_story_that_stays(story);
                continue;
            }
            Change& change = add(ChangeKind::story, ChangeWay::added);
            take_copy(change, after_, story);
            if (const auto home = after_.home(story)) change.after = after_.place(*home);
        }
    }

    /// Of a page that is new or gone.
    static void take_furniture(Change& change, const VersionIndex& index, PageNumber page) {
        for (const TextVersion& text : index.version().texts) {
            const bool is_of_page =
                text.key.story.value.empty() && !text.lines.empty() && text.lines.front().page == page;
            if (is_of_page) change.copy.push_back({{text.key.element, {}, page}, to_utf8(whole_text(text.paragraphs))});
        }
    }

    /// Of a story that is new or gone: none of its words has been read, or will be.
    static void take_copy(Change& change, const VersionIndex& index, const StoryId& story) {
        change.of = {Element::none, story};
        change.pieces = headline(index, story, change.way == ChangeWay::gone ? Fate::struck : Fate::added);
        change.must_read = true;
        for (const TextVersion& text : index.version().texts) {
            if (text.key.story == story && goes_with_story(text.key.element) && !text.paragraphs.empty())
                change.copy.push_back({text.key, to_utf8(whole_text(text.paragraphs))});
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

    /// Once for all pages whose measures went the same way.
    void tell_measures(const LatticeChange& lattice, const PageVersion& before, const PageVersion& after) {
        auto told = std::ranges::find_if(changes_, [&](const Change& change) {
            return is_of_lattice(change) && change.steps == lattice.steps && change.frames_keep == lattice.frames_keep;
        });
        if (told == changes_.end()) {
            Change& change = add(ChangeKind::frame, ChangeWay::changed);
            change.before = before_.place(before);
            change.after = after_.place(after);
            change.steps = lattice.steps;
            change.frames_keep = lattice.frames_keep;
            told = changes_.end() - 1;
        }
        told->pages.push_back({after.number, after.label});
    }

    void tell_frames(const PageVersion& before, const PageVersion& after) {
        const bool is_told = lattice_change(before, after).has_value();
        for (const FrameVersion& frame : before.frames) {
            const FrameVersion* now = after_.frame({after.number, frame.id});
            if (now == nullptr) {
                Change& change = add(ChangeKind::frame, ChangeWay::gone);
                change.before = before_.place(FrameSpot{before.number, frame.id});
                change.was = grid_words(frame);
            } else if (now->legs != frame.legs && !(is_told && keeps_its_lattice(frame, *now))) {
                Change& change =
                    add(ChangeKind::frame, is_same_size(frame, *now) ? ChangeWay::moved : ChangeWay::changed);
                change.before = before_.place(FrameSpot{before.number, frame.id});
                change.after = after_.place(FrameSpot{after.number, frame.id});
                change.was = frame_words(frame, *now);
                change.is = frame_words(*now, frame);
            }
        }
        for (const FrameVersion& frame : after.frames) {
            if (before_.frame({before.number, frame.id}) != nullptr) continue;
            Change& change = add(ChangeKind::frame, ChangeWay::added);
            change.after = after_.place(FrameSpot{after.number, frame.id});
            change.is = grid_words(frame);
        }
    }

    /// With its size, or place, where its columns and lines are those of the other one.
    static std::string frame_words(const FrameVersion& frame, const FrameVersion& other) {
        if (!keeps_its_lattice(frame, other) || frame.legs.empty()) return grid_words(frame);
        const Rect& area = frame.legs.front().area;
        return is_same_size(frame, other)
                   ? grid_words(frame) + " (" + size_words(area.x) + ", " + size_words(area.y) + ")"
                   : grid_words(frame) + " (" + size_words(area.width) + " × " + size_words(area.height) + ")";
    }

    static bool is_same_size(const FrameVersion& a, const FrameVersion& b) {
        return std::equal(a.legs.begin(), a.legs.end(), b.legs.begin(), b.legs.end(),
                          [](const LegVersion& x, const LegVersion& y) {
                              return x.area.width == y.area.width && x.area.height == y.area.height;
                          });
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
