#include "compare/line_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/wording_in.h"

namespace banxin {
namespace {

constexpr std::size_t kMostLinesNamed = 6;

constexpr auto kAspectWords = std::to_array<std::pair<LookAspect, Wording>>({
    {LookAspect::line, wording_in("of a rule", "kind")},
    {LookAspect::line_weight, wording_in("of a rule", "weight")},
    {LookAspect::line_ink, wording_in("of a rule", "ink")},
    {LookAspect::sides, wording_in("of a box", "sides")},
    {LookAspect::corner, wording_in("of a box", "corners")},
    {LookAspect::ground, wording_in("of a box", "ground")},
    {LookAspect::bar, wording_in("of a box", "bar")},
    {LookAspect::length, wording_in("of a rule", "length")},
    {LookAspect::body_size, wording_in("of a page", "body size")},
    {LookAspect::leading, wording_in("of a page", "leading")},
    {LookAspect::columns, wording_in("of a page", "columns")},
    {LookAspect::measure, wording_in("of a page", "column width")},
    {LookAspect::gutter, wording_in("of a page", "gutter")},
    {LookAspect::lines, wording_in("of a page", "lines")},
    {LookAspect::top, wording_in("of a page", "top margin")},
    {LookAspect::left, wording_in("of a page", "left margin")},
});

/// What looks and measures are called where they are no names and no figures.
constexpr auto kValueWords = std::to_array<std::pair<std::string_view, Wording>>({
    {"none", wording_in("kind of rule", "none")},
    {"single", wording_in("kind of rule", "single")},
    {"double", wording_in("kind of rule", "double")},
    {"thick-thin", wording_in("kind of rule", "thick-thin")},
    {"dotted", wording_in("kind of rule", "dotted")},
    {"dashed", wording_in("kind of rule", "dashed")},
    {"wave", wording_in("kind of rule", "wave")},
    {"round", wording_in("corner", "round")},
    {"notched", wording_in("corner", "notched")},
    {"fret", wording_in("corner", "fret")},
    {"petal", wording_in("corner", "petal")},
    {"centred", wording_in("type area", "centred")},
});

Phrase aspect_phrase(LookAspect aspect) {
    const auto found = std::ranges::find_if(kAspectWords, [&](const auto& entry) { return entry.first == aspect; });
    return found == kAspectWords.end() ? verbatim(std::string(name_of(aspect))) : phrase(found->second);
}

Phrase value_phrase(const std::string& value) {
    if (value.empty()) return verbatim("–");
    const auto found = std::ranges::find_if(kValueWords, [&](const auto& entry) { return entry.first == value; });
    return found == kValueWords.end() ? verbatim(value) : phrase(found->second);
}

Phrase steps_phrase(const std::vector<LookStep>& steps) {
    std::vector<Phrase> told;
    for (const LookStep& step : steps)
        told.push_back(phrase("{} {} → {}", aspect_phrase(step.aspect), value_phrase(step.was), value_phrase(step.is)));
    return listed(told);
}

/// Those of a line among several: `2/lead|side|notice`, with its page where the lines are on more than one.
Phrase short_name(const LineSpot& spot, const Change& change) {
    std::string name = change.pages.size() > 1 ? spot.page.label + "/" : std::string();
    for (const FrameId& frame : spot.frames) name += (&frame == &spot.frames.front() ? "" : "|") + frame.value;
    if (spot.part == Element::pull) return phrase("{} (the pull quote)", name);
    if (spot.part == Element::facts) return phrase("{} (the fact box)", name);
    return verbatim(name);
}

/// Of more than a few those that come first, and how many more there are.
Phrase short_names(const Change& change) {
    std::vector<Phrase> names;
    for (std::size_t i = 0; i < std::min(change.lines.size(), kMostLinesNamed); ++i)
        names.push_back(short_name(change.lines[i], change));
    if (change.lines.size() > kMostLinesNamed)
        names.push_back(phrase("{} more", change.lines.size() - kMostLinesNamed));
    return listed(names);
}

/// Where it stands: along lines of type, or upright.
bool is_upright(const LineSpot& line) {
    const std::vector<Rect>& areas = line.fresh.empty() ? line.gone : line.fresh;
    return !areas.empty() && areas.front().height > areas.front().width;
}

Phrase rule_name(const LineSpot& line) {
    if (line.frames.size() == 1) return phrase("the rule at {}", line.frames.front().value);
    std::vector<Phrase> names;
    for (const FrameId& frame : line.frames) names.push_back(verbatim(frame.value));
    return is_upright(line) ? phrase("the upright rule between {}", listed(names))
                            : phrase("the rule between {}", listed(names));
}

Phrase rule_names(const Change& change) {
    if (change.lines.size() == 1) return rule_name(change.lines.front());
    if (change.pages.size() > 1 || change.lines.size() > kMostLinesNamed)
        return phrase("the rules between {}", short_names(change));
    std::vector<Phrase> names;
    for (const LineSpot& line : change.lines) names.push_back(rule_name(line));
    return listed(names);
}

Phrase box_names(const Change& change) {
    if (change.lines.size() > 1) return phrase("the boxes of {}", short_names(change));
    return phrase("the box of {}", short_names(change));
}

Phrase lines_phrase(const Change& change, const Phrase& names) {
    if (change.way == ChangeWay::added) return phrase("new: {}", names);
    if (change.way == ChangeWay::gone) return phrase("gone: {}", names);
    if (change.steps.empty()) return phrase("{}: drawn otherwise", names);
    return phrase("{}: {}", names, steps_phrase(change.steps));
}

std::size_t marks_gone(const Change& change) {
    std::size_t count = 0;
    for (const LineSpot& line : change.lines) count += line.gone.size();
    return count;
}

std::size_t marks_new(const Change& change) {
    std::size_t count = 0;
    for (const LineSpot& line : change.lines) count += line.fresh.size();
    return count;
}

/// An older proof does not say which lines they are.
bool is_unknown(const Change& change) {
    return std::ranges::any_of(change.lines, [](const LineSpot& line) { return line.frames.empty(); });
}

}  // namespace

Phrase rules_words(const Change& change) {
    if (is_unknown(change)) return phrase("rules: {} gone, {} new", marks_gone(change), marks_new(change));
    return lines_phrase(change, rule_names(change));
}

Phrase boxes_words(const Change& change) {
    if (is_unknown(change)) return phrase("marks of boxes: {} gone, {} new", marks_gone(change), marks_new(change));
    return lines_phrase(change, box_names(change));
}

Phrase measures_words(const Change& change) {
    if (change.steps.empty()) return phrase("columns and lines stand, or measure, otherwise; frames keep theirs");
    const Phrase steps = steps_phrase(change.steps);
    return change.frames_keep ? phrase("{}; frames keep their columns and lines", steps) : steps;
}

}  // namespace banxin
