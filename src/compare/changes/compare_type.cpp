// What is told once and what is told word by word.
//
// A *part* is what of one text is of one kind: its words, its subheads. The words of a part that were in one look and
// are most of them in one other now went *together*. Where the words that went together are at least half of a part,
// the part has changed as a whole, and parts of one kind that went the same way are one change: a house that sets its
// text in another face is told once, and not for each story. What is left is told by runs of words; of one step that is
// made at more than a dozen places, and nowhere not made, once.
#include "compare/changes/compare_type.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/unicode.h"
#include "compare/changes/set_pairs.h"
#include "compare/changes/text_context.h"

namespace banxin {
namespace {

/// Places of one step that are told one by one.
constexpr std::size_t kMostPlaces = 12;
/// Of a hundred words in one look, so many are taken for all of them: lists and bylines in the text may have type of
/// their own.
constexpr int kMostOfThem = 66;
/// Words between two runs that are told as one.
constexpr int kBetweenRuns = 1;
constexpr int kAddedBetweenRuns = 8;

/// Pairs that are one change, by their numbers.
using PairNumbers = std::vector<std::size_t>;

class TypeChanges {
  public:
    TypeChanges(const ComparedTexts& texts, const TwoVersions& versions, const std::set<TextKey>& resized)
        : texts_(texts), versions_(versions), pairs_(texts, versions, resized), told_(all().size()) {}

    std::vector<Change> tell() {
        tell_wholes();
        tell_runs();
        return std::move(changes_);
    }

  private:
    /// A kind of words and a look that they had.
    using LookOfPart = std::pair<Element, std::size_t>;
    using Part = std::pair<std::size_t, Element>;

    const std::vector<SetPair>& all() const { return pairs_.all(); }

    void tell_wholes() {
        std::map<Part, PairNumbers> parts;
        for (std::size_t i = 0; i < all().size(); ++i) parts[{all()[i].text, all()[i].element}].push_back(i);
        std::vector<PairNumbers> wholes;
        for (const auto& entry : parts) {
            PairNumbers together = gone_together(entry.second);
            if (!together.empty() && count(together) * 2 >= count(entry.second)) wholes.push_back(std::move(together));
        }
        for (const PairNumbers& whole : grouped(wholes)) {
            tell_whole(whole);
            for (const std::size_t number : whole) told_[number] = true;
        }
    }

    int count(const PairNumbers& numbers) const {
        int words = 0;
        for (const std::size_t number : numbers) words += all()[number].after.count();
        return words;
    }

    static std::size_t goal(const SetPair& pair) { return pair.differs ? pair.is : pair.was; }

    /// Those that differ and went where most others with their look went.
    PairNumbers gone_together(const PairNumbers& numbers) const {
        std::map<std::size_t, int> with_look;
        std::map<std::pair<std::size_t, std::size_t>, int> with_goal;
        for (const std::size_t number : numbers) {
            with_look[all()[number].was] += all()[number].after.count();
            with_goal[{all()[number].was, goal(all()[number])}] += all()[number].after.count();
        }
        PairNumbers together;
        for (const std::size_t number : numbers) {
            const SetPair& pair = all()[number];
            const int went = with_goal[{pair.was, goal(pair)}];
            if (pair.differs && went * 100 >= with_look[pair.was] * kMostOfThem) together.push_back(number);
        }
        return together;
    }

    /// The step of most words.
    std::vector<LookStep> main_step(const PairNumbers& numbers) const {
        const auto ordered = steps_by_width(numbers);
        return ordered.empty() ? std::vector<LookStep>() : ordered.front();
    }

    std::vector<std::vector<LookStep>> steps_by_width(const PairNumbers& numbers) const {
        std::map<std::pair<std::size_t, std::size_t>, std::pair<int, std::vector<LookStep>>> widths;
        for (const std::size_t number : numbers) {
            auto& [words, steps] = widths[{all()[number].was, all()[number].is}];
            if (words == 0) steps = pairs_.steps(all()[number]);
            words += all()[number].after.count();
        }
        std::vector<std::pair<int, std::vector<LookStep>>> ordered;
        for (auto& entry : widths) ordered.push_back(std::move(entry.second));
        std::stable_sort(ordered.begin(), ordered.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<std::vector<LookStep>> steps;
        for (auto& entry : ordered) steps.push_back(std::move(entry.second));
        return steps;
    }

    /// Wholes of one kind that went the same way become one.
    std::vector<PairNumbers> grouped(const std::vector<PairNumbers>& wholes) const {
        std::vector<PairNumbers> groups;
        for (const PairNumbers& whole : wholes) {
            const auto like = std::find_if(groups.begin(), groups.end(), [&](const PairNumbers& group) {
                return all()[group.front()].element == all()[whole.front()].element &&
                       main_step(group) == main_step(whole);
            });
            if (like == groups.end()) {
                groups.push_back(whole);
            } else {
                like->insert(like->end(), whole.begin(), whole.end());
            }
        }
        return groups;
    }

    /// All steps of some words, each once, the widest first.
    std::vector<LookStep> steps_of(const PairNumbers& numbers) const {
        std::vector<LookStep> steps;
        for (const std::vector<LookStep>& some : steps_by_width(numbers)) {
            for (const LookStep& step : some) {
                if (std::find(steps.begin(), steps.end(), step) == steps.end()) steps.push_back(step);
            }
        }
        std::stable_sort(steps.begin(), steps.end(),
                         [](const LookStep& a, const LookStep& b) { return a.aspect < b.aspect; });
        return steps;
    }

    const TextKey& key_of(std::size_t number) const { return texts_.keys[all()[number].text]; }

    Change change_of(const PairNumbers& numbers) const {
        Change change;
        change.kind = ChangeKind::type;
        change.of = key_of(numbers.front());
        change.steps = steps_of(numbers);
        for (const std::size_t number : numbers) append_spot(change.spots, {key_of(number), all()[number].after});
        change.pages = pages_of(change.spots);
        return change;
    }

    static void append_spot(std::vector<TextSpot>& spots, TextSpot spot) {
        const bool goes_on = !spots.empty() && spots.back().of == spot.of && spots.back().text.until == spot.text.from;
        if (goes_on) {
            spots.back().text.until = spot.text.until;
        } else {
            spots.push_back(std::move(spot));
        }
    }

    std::vector<NamedPage> pages_of(const std::vector<TextSpot>& spots) const {
        std::set<NamedPage> pages;
        for (const TextSpot& spot : spots) {
            for (const StandingLine& line : versions_.after.text(spot.of)->lines) {
                if (line.text.from < spot.text.until && spot.text.from < line.text.until)
                    pages.insert({line.page, versions_.after.label(line.page)});
            }
        }
        return {pages.begin(), pages.end()};
    }

    /// Of those that stand in the first one's text.
    ChangePlace place_before(const PairNumbers& numbers) const {
        const SetPair& first = all()[numbers.front()];
        TextRange range = first.before;
        for (const std::size_t number : numbers) {
            const SetPair& pair = all()[number];
            if (pair.text_before == first.text_before) range.until = std::max(range.until, pair.before.until);
        }
        return versions_.before.place(texts_.keys[first.text_before], range);
    }

    void tell_whole(const PairNumbers& numbers) {
        Change change = change_of(numbers);
        const TextSpot& first = change.spots.front();
        const TextSpot& last = change.spots.back();
        const TextRange range{first.text.from, first.of == last.of ? last.text.until : first.text.until};
        change.after = versions_.after.place(first.of, range);
        change.before = place_before(numbers);
        change.of.element =
            is_story_text(all()[numbers.front()].element) ? all()[numbers.front()].element : change.of.element;
        if (first.of != last.of) {
            change.of.story = {};
            change.of.page = {};
            change.before->frame = change.after->frame = {};
        }
        changes_.push_back(std::move(change));
    }

    void tell_runs() {
        std::vector<PairNumbers> runs = runs_of_words();
        for (const PairNumbers& same : made_everywhere(runs)) tell_whole(same);
        for (const PairNumbers& run : runs) tell_run(run);
    }

    /// Of pairs that differ and are told by nothing yet.
    std::vector<PairNumbers> runs_of_words() const {
        std::vector<PairNumbers> runs;
        int between = 0;
        for (std::size_t i = 0; i < all().size(); ++i) {
            const SetPair& pair = all()[i];
            if (!pair.differs || told_[i]) {
                between += pair.after.count();
                continue;
            }
            if (runs.empty() || between > kBetweenRuns || !goes_on(all()[runs.back().back()], pair)) runs.push_back({});
            runs.back().push_back(i);
            between = 0;
        }
        return runs;
    }

    bool goes_on(const SetPair& run, const SetPair& next) const {
        return run.text == next.text && next.after.from.value - run.after.until.value <= kAddedBetweenRuns &&
               aspects_of(pairs_.steps(run)) == aspects_of(pairs_.steps(next));
    }

    /// Takes out of `runs` those of a step that all words of a look made, where they are many.
    std::vector<PairNumbers> made_everywhere(std::vector<PairNumbers>& runs) const {
        std::map<LookOfPart, std::set<std::size_t>> ways;
        for (const SetPair& pair : all()) ways[{pair.element, pair.was}].insert(goal(pair));
        std::map<LookOfPart, std::vector<PairNumbers>> alike;
        for (const PairNumbers& run : runs) {
            const SetPair& pair = all()[run.front()];
            if (ways[{pair.element, pair.was}].size() == 1) alike[{pair.element, pair.was}].push_back(run);
        }
        std::vector<PairNumbers> made;
        for (const auto& entry : alike) {
            if (entry.second.size() <= kMostPlaces) continue;
            made.push_back({});
            for (const PairNumbers& run : entry.second) {
                made.back().insert(made.back().end(), run.begin(), run.end());
                std::erase(runs, run);
            }
        }
        return made;
    }

    void tell_run(const PairNumbers& run) {
        Change change = change_of(run);
        const TextRange range{all()[run.front()].after.from, all()[run.back()].after.until};
        change.spots = {{change.of, range}};
        change.after = versions_.after.place(change.of, range);
        change.before = place_before(run);
        const std::u32string text = whole_text(texts_.pairs[all()[run.front()].text].after);
        change.lead = line_before(text, range.from.value);
        change.pieces = {{Fate::kept, to_utf8(stretch(text, range.from.value, range.until.value))}};
        change.tail = line_behind(text, range.until.value);
        changes_.push_back(std::move(change));
    }

    const ComparedTexts& texts_;
    const TwoVersions& versions_;
    SetPairs pairs_;
    std::vector<bool> told_;
    std::vector<Change> changes_;
};

/// The first page of each version that an ink is on, and how it is mixed there.
struct InkPage {
    const PageVersion* page = nullptr;
    std::string mix;
};

std::map<InkName, InkPage> ink_pages(const EditionVersion& version) {
    std::map<InkName, InkPage> inks;
    for (const PageVersion& page : version.pages) {
        for (const auto& [ink, mix] : page.inks) inks.emplace(ink, InkPage{&page, mix});
    }
    return inks;
}

}  // namespace

std::vector<Change> type_changes(const ComparedTexts& texts, const TwoVersions& versions,
                                 const std::set<TextKey>& resized) {
    return TypeChanges(texts, versions, resized).tell();
}

std::vector<Change> ink_changes(const TwoVersions& versions) {
    std::vector<Change> changes;
    const std::map<InkName, InkPage> before = ink_pages(versions.before.version());
    for (const auto& [ink, is] : ink_pages(versions.after.version())) {
        const auto was = before.find(ink);
        if (was == before.end() || was->second.mix == is.mix) continue;
        Change change;
        change.kind = ChangeKind::ink;
        change.ink = ink;
        change.before = versions.before.place(*was->second.page);
        change.after = versions.after.place(*is.page);
        change.steps = {{LookAspect::ink, was->second.mix, is.mix}};
        for (const PageVersion& page : versions.after.version().pages) {
            if (page.inks.contains(ink)) change.pages.push_back({page.number, page.label});
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace banxin
