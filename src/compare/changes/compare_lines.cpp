// Marks of rules and boxes that only one version of a page has are put together by the line that they are of: that
// which both versions have has changed, the others are new or gone. Marks of a proof that was stored before lines were
// told apart belong to no line: of a page with such marks it is told only how many there are.
#include "compare/changes/compare_lines.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "compare/changes/lattice_change.h"
#include "compare/changes/look_steps.h"
#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// By which a line of one version is found in the other: its frames whichever of them stands first now.
using LineKey = std::pair<std::set<FrameId>, Element>;

LineKey key_of_line(const LineVersion& line) {
    return {{line.frames.begin(), line.frames.end()}, line.part};
}

/// Marks of a line that the other version has not.
struct OddMarks {
    const LineVersion* line = nullptr;
    std::vector<Rect> areas;
};
using OddLines = std::map<LineKey, OddMarks>;

/// Null for a mark that belongs to none.
const LineVersion* line_of(const OrnamentVersion& ornament, const PageVersion& page) {
    if (!ornament.line || *ornament.line < 0) return nullptr;
    const auto number = static_cast<std::size_t>(*ornament.line);
    return number < page.lines.size() ? &page.lines[number] : nullptr;
}

/// Those of one page that another one has not, each once.
OddLines odd_lines(const PageVersion& page, const PageVersion& other, Element element) {
    std::vector<std::string> looks;
    for (const OrnamentVersion& one : other.ornaments) looks.push_back(one.look);
    OddLines odd;
    for (const OrnamentVersion& one : page.ornaments) {
        if (one.element != element) continue;
        const auto found = std::find(looks.begin(), looks.end(), one.look);
        if (found != looks.end()) {
            looks.erase(found);
            continue;
        }
        const LineVersion* line = line_of(one, page);
        OddMarks& marks = odd[line == nullptr ? LineKey() : key_of_line(*line)];
        marks.line = line;
        marks.areas.push_back(one.area);
    }
    return odd;
}

/// Two versions of a page, and the rules or the boxes on it.
struct LinedPages {
    const PageVersion& before;
    const PageVersion& after;
    Element element;
};

const FrameVersion* frame_called(const FrameId& name, const PageVersion& page) {
    const auto found = std::ranges::find(page.frames, name, &FrameVersion::id);
    return found == page.frames.end() ? nullptr : &*found;
}

const LineVersion* line_with(const LineKey& key, const PageVersion& page, Element element) {
    for (const OrnamentVersion& one : page.ornaments) {
        const LineVersion* line = line_of(one, page);
        if (one.element == element && line != nullptr && key_of_line(*line) == key) return line;
    }
    return nullptr;
}

/// Whether one goes on where the other one is: a rule that ends elsewhere.
bool is_on_one_line(const Rect& a, const Rect& b) {
    const bool upright = a.height > a.width;
    if (upright != (b.height > b.width)) return false;
    if (upright) return a.x == b.x && a.width == b.width && a.y < b.bottom() && b.y < a.bottom();
    return a.y == b.y && a.height == b.height && a.x < b.right() && b.x < a.right();
}

Length length_of(const Rect& rule) {
    return std::max(rule.width, rule.height);
}

/// Nothing where they are no times of one rule.
std::vector<LookStep> length_step(const std::vector<Rect>& was, const std::vector<Rect>& is) {
    if (was.empty() || is.empty() || !is_on_one_line(was.front(), is.front())) return {};
    return {{LookAspect::length, size_words(length_of(was.front())), size_words(length_of(is.front()))}};
}

/// The story whose pull quote or facts stand in a frame.
std::optional<StoryId> story_of_part(const VersionIndex& version, const FrameSpot& spot, Element part) {
    for (const TextVersion& text : version.version().texts) {
        const bool is_here = text.key.element == part && std::ranges::any_of(text.lines, [&](const StandingLine& line) {
                                 return line.page == spot.page && line.frame == spot.frame;
                             });
        if (is_here) return text.key.story;
    }
    return std::nullopt;
}

class LineChanges {
  public:
    explicit LineChanges(const TwoVersions& versions) : versions_(versions) {}

    std::vector<Change> tell() {
        for (const PageVersion& page : versions_.after.version().pages) {
            const auto then = versions_.pages.then(page.number);
            const PageVersion* was = then ? versions_.before.page(*then) : nullptr;
            if (was == nullptr) continue;
            tell_lines({*was, page, Element::rule});
            tell_lines({*was, page, Element::box});
        }
        return std::move(changes_);
    }

  private:
    void tell_lines(const LinedPages& pages) {
        OddLines gone = odd_lines(pages.before, pages.after, pages.element);
        OddLines fresh = odd_lines(pages.after, pages.before, pages.element);
        if (pages.element == Element::rule) tell_lengths(pages, gone, fresh);
        std::set<LineKey> keys;
        for (const OddLines* lines : {&gone, &fresh}) {
            for (const auto& entry : *lines) keys.insert(entry.first);
        }
        if (keys.contains(LineKey())) return tell_unknown(pages, gone, fresh);
        any_looks_otherwise_ =
            std::ranges::any_of(keys, [&](const LineKey& key) { return looks_otherwise(pages, key); });
        for (const LineKey& key : keys) {
            const auto marks = [&](const OddLines& lines) {
                const auto found = lines.find(key);
                return found == lines.end() ? OddMarks() : found->second;
            };
            tell_line(pages, key, marks(gone), marks(fresh));
        }
    }

    /// Rules that have other frames beside them for they end elsewhere; they are told, and taken out.
    void tell_lengths(const LinedPages& pages, OddLines& gone, OddLines& fresh) {
        for (auto was = gone.begin(); was != gone.end();) {
            const auto is = std::ranges::find_if(fresh, [&](const auto& line) {
                return is_another_key(pages, was->first, line.first) && is_same_look(was->second, line.second) &&
                       !length_step(was->second.areas, line.second.areas).empty();
            });
            if (is == fresh.end()) {
                ++was;
                continue;
            }
            put({pages, ChangeWay::changed, length_step(was->second.areas, is->second.areas)},
                {{pages.after.number, pages.after.label},
                 is->second.line->frames,
                 {},
                 was->second.areas,
                 is->second.areas});
            fresh.erase(is);
            was = gone.erase(was);
        }
    }

    /// Another rule stands where one stood, if it parts a frame that has come for one that has gone.
    static bool is_another_key(const LinedPages& pages, const LineKey& was, const LineKey& is) {
        if (!std::ranges::includes(was.first, is.first) && !std::ranges::includes(is.first, was.first)) return false;
        return was != LineKey() && is != LineKey() && line_with(was, pages.after, pages.element) == nullptr &&
               line_with(is, pages.before, pages.element) == nullptr;
    }

    static bool is_same_look(const OddMarks& was, const OddMarks& is) {
        return was.line != nullptr && is.line != nullptr && was.line->look == is.line->look;
    }

    static bool looks_otherwise(const LinedPages& pages, const LineKey& key) {
        const LineVersion* was = line_with(key, pages.before, pages.element);
        const LineVersion* is = line_with(key, pages.after, pages.element);
        return was != nullptr && is != nullptr && was->look != is->look;
    }

    void tell_line(const LinedPages& pages, const LineKey& key, const OddMarks& gone, const OddMarks& fresh) {
        const LineVersion& named = fresh.line != nullptr ? *fresh.line : *gone.line;
        LineSpot spot{{pages.after.number, pages.after.label}, named.frames, named.part, gone.areas, fresh.areas};
        const LineVersion* was = line_with(key, pages.before, pages.element);
        const LineVersion* is = line_with(key, pages.after, pages.element);
        if (was == nullptr || is == nullptr) {
            if (comes_with_its_frame(pages, key) || comes_with_its_words(pages, key)) return;
            return put({pages, was == nullptr ? ChangeWay::added : ChangeWay::gone, {}}, std::move(spot));
        }
        std::vector<LookStep> steps = word_steps(was->look, is->look);
        if (steps.empty() && (any_looks_otherwise_ || follows(pages, key))) return;
        if (steps.empty()) steps = length_step(gone.areas, fresh.areas);
        put({pages, ChangeWay::changed, std::move(steps)}, std::move(spot));
    }

    /// Its frame is new, or gone, and that is told.
    static bool comes_with_its_frame(const LinedPages& pages, const LineKey& key) {
        return pages.element == Element::box && std::ranges::any_of(key.first, [&](const FrameId& frame) {
                   return frame_called(frame, pages.before) == nullptr || frame_called(frame, pages.after) == nullptr;
               });
    }

    /// Of a pull quote or of facts that stood elsewhere, or not at all: they are told with their story.
    bool comes_with_its_words(const LinedPages& pages, const LineKey& key) const {
        if (key.second == Element::none) return false;
        const FrameId& frame = *key.first.begin();
        return story_of_part(versions_.before, {pages.before.number, frame}, key.second) !=
               story_of_part(versions_.after, {pages.after.number, frame}, key.second);
    }

    /// That it stands or measures otherwise is told of a frame, or of the lattice. What is in a frame, and a box, is
    /// told with the drawing of its frame (compare_drawing.h).
    static bool follows(const LinedPages& pages, const LineKey& key) {
        if (pages.element == Element::box || key.first.size() == 1 || lattice_change(pages.before, pages.after))
            return true;
        return std::ranges::any_of(key.first, [&](const FrameId& frame) {
            const FrameVersion* was = frame_called(frame, pages.before);
            const FrameVersion* is = frame_called(frame, pages.after);
            return was == nullptr || is == nullptr || was->legs != is->legs;
        });
    }

    /// What is told of a line.
    struct Told {
        const LinedPages& pages;
        ChangeWay way;
        std::vector<LookStep> steps;
    };

    /// With others of its page, or of all pages where it looks otherwise in the same way.
    void put(const Told& told, LineSpot spot) {
        const ChangeKind kind = told.pages.element == Element::rule ? ChangeKind::rules : ChangeKind::boxes;
        auto change = std::ranges::find_if(changes_, [&](const Change& one) {
            const bool is_like = one.kind == kind && one.way == told.way && one.steps == told.steps;
            return is_like && (!told.steps.empty() || one.pages.back() == spot.page);
        });
        if (change == changes_.end()) {
            changes_.push_back({});
            change = changes_.end() - 1;
            change->kind = kind;
            change->way = told.way;
            change->steps = told.steps;
            if (told.way != ChangeWay::added) change->before = versions_.before.place(told.pages.before);
            change->after = versions_.after.place(told.pages.after);
        }
        if (change->pages.empty() || change->pages.back() != spot.page) change->pages.push_back(spot.page);
        change->lines.push_back(std::move(spot));
        settle_places(*change);
    }

    /// A box alone stands in its frame, and the places have the marks of the first page.
    static void settle_places(Change& change) {
        const auto is_in_one = [&](const LineSpot& spot) { return spot.frames == change.lines.front().frames; };
        const bool is_of_frame = change.pages.size() == 1 && change.lines.front().frames.size() == 1 &&
                                 std::ranges::all_of(change.lines, is_in_one);
        for (std::optional<ChangePlace>* place : {&change.before, &change.after}) {
            if (!*place) continue;
            (*place)->frame = is_of_frame ? change.lines.front().frames.front() : FrameId();
            (*place)->areas.clear();
            for (const LineSpot& spot : change.lines) {
                const std::vector<Rect>& areas = place == &change.before ? spot.gone : spot.fresh;
                if (spot.page == change.pages.front())
                    (*place)->areas.insert((*place)->areas.end(), areas.begin(), areas.end());
            }
        }
    }

    void tell_unknown(const LinedPages& pages, const OddLines& gone, const OddLines& fresh) {
        LineSpot spot{{pages.after.number, pages.after.label}, {}};
        for (const auto& entry : gone) append(spot.gone, entry.second.areas);
        for (const auto& entry : fresh) append(spot.fresh, entry.second.areas);
        if (spot.gone.size() == spot.fresh.size() && lattice_change(pages.before, pages.after)) return;
        const ChangeWay way = spot.gone.empty()    ? ChangeWay::added
                              : spot.fresh.empty() ? ChangeWay::gone
                                                   : ChangeWay::changed;
        put({pages, way, {}}, std::move(spot));
    }

    static void append(std::vector<Rect>& areas, const std::vector<Rect>& more) {
        areas.insert(areas.end(), more.begin(), more.end());
    }

    const TwoVersions& versions_;
    /// Of the rules, or boxes, of a page: those that meet it are longer or shorter for that.
    bool any_looks_otherwise_ = false;
    std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> line_changes(const TwoVersions& versions) {
    return LineChanges(versions).tell();
}

}  // namespace banxin
