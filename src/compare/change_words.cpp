#include "compare/change_words.h"

#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "compare/changes/spot_words.h"
#include "compare/changes/text_context.h"
#include "compare/element_words.h"
#include "compare/line_words.h"
#include "model/span_word.h"

namespace banxin {
namespace {

constexpr std::size_t kLongestTold = 60;  ///< Words beyond these are told without their middle.

bool is_in_paragraphs(Element element) {
    return element == Element::body || element == Element::facts;
}

/// Ends of paragraphs as ¶; not the one that ends a line of words by itself, as a headline is.
std::string with_feeds_seen(std::string words, Element element) {
    if (!is_in_paragraphs(element) && words.ends_with('\n')) words.pop_back();
    for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at))
        words.replace(at, 1, "¶");
    return words;
}

/// Where it stands; of what stands nowhere any more, where it stood.
const ChangePlace& told_place(const Change& change) {
    const bool stands = change.after && (!change.after->label.empty() || !change.before);
    return stands ? *change.after : *change.before;
}

Phrase line_words(const ChangePlace& place) {
    return place.line > 0 ? phrase("line {}", place.line) : phrase("not set");
}

Phrase in_text_words(const Change& change) {
    const ChangePlace& place = told_place(change);
    if (!is_in_paragraphs(change.of.element)) return line_words(place);
    return phrase("paragraph {}, {}", place.paragraph, line_words(place));
}

Phrase passage_words(const Change& change) {
    const Phrase from = change.from == change.of ? phrase("moved here from paragraph {}", change.before->paragraph)
                                                 : phrase("moved here from {}, paragraph {}", text_words(change.from),
                                                          change.before->paragraph);
    return phrase("{}: {}", in_text_words(change), from);
}

Phrase room_words(const Change& change) {
    constexpr std::size_t kOpening = 10;
    const bool is_back = change.way == ChangeWay::added;
    const std::string opening =
        opening_of(with_feeds_seen(is_back ? change.is : change.was, change.of.element), kOpening);
    const Phrase told =
        change.set_lines == 0 ? phrase("{0}字 from “{1}” on find no room now", change.characters, opening)
        : is_back             ? counted(change.set_lines, "{0} line ({1}字) from “{2}” on finds room again",
                                        "{0} lines ({1}字) from “{2}” on find room again", change.characters, opening)
                              : counted(change.set_lines, "{0} line ({1}字) from “{2}” on finds no room now",
                                        "{0} lines ({1}字) from “{2}” on find no room now", change.characters, opening);
    if (!is_in_paragraphs(change.of.element)) return told;
    return phrase("paragraph {}: {}", change.after->paragraph, told);
}

Phrase story_words(const Change& change) {
    if (change.way == ChangeWay::added) return phrase("new story");
    if (change.way == ChangeWay::gone) return phrase("the story is gone");
    return phrase("the story stood in {} and stands in {}", change.was, change.is);
}

Phrase frame_words(const Change& change) {
    if (is_of_lattice(change)) return measures_words(change);
    if (change.way == ChangeWay::added) return phrase("new frame, {}", change.is);
    if (change.way == ChangeWay::gone) return phrase("the frame is gone; it was {}", change.was);
    if (change.way == ChangeWay::moved) return phrase("the frame stood at {} and stands at {}", change.was, change.is);
    return phrase("the frame was {} and is {}", change.was, change.is);
}

/// Where a picture stands in its frame: "columns 2-3, lines 5-12"; the frame where that is all there is to say.
Phrase spot_words(const ChangePlace& place) {
    if (place.columns.first == 0) return place.frame.value.empty() ? phrase("the page") : verbatim(place.frame.value);
    return phrase("columns {}, lines {}", span_word(place.columns), span_word(place.lines));
}

/// As spot_words(), and in which frame where the other place is in another one.
Phrase spot_words(const ChangePlace& place, const ChangePlace& other) {
    if (place.page == other.page && place.frame == other.frame) return spot_words(place);
    return phrase("page {}, {}, {}", place.label, place.frame.value, spot_words(place));
}

/// A code of an older proof has no name.
Phrase file_words(const Change& change, const std::string& file) {
    return file.empty() ? element_words(change.of.element) : verbatim(file);
}

bool is_in_one_spot(const Change& change) {
    const ChangePlace& a = *change.before;
    const ChangePlace& b = *change.after;
    return a.columns == b.columns && a.lines == b.lines && a.page == b.page && a.frame == b.frame;
}

Phrase picture_words(const Change& change) {
    if (change.way == ChangeWay::added)
        return phrase("new: {}, in {}", file_words(change, change.is), spot_words(*change.after));
    if (change.way == ChangeWay::gone)
        return phrase("gone: {}, it was in {}", file_words(change, change.was), spot_words(*change.before));
    if (change.way == ChangeWay::changed && change.of.element == Element::code)
        return phrase("another QR code, in {}: {} before, {} now", spot_words(*change.after),
                      file_words(change, change.was), file_words(change, change.is));
    if (change.way == ChangeWay::changed && change.was == change.is)
        return phrase("another picture under the same name: {}, in {}", change.is, spot_words(*change.after));
    if (change.way == ChangeWay::changed)
        return phrase("another picture: {} before, {} now, in {}", file_words(change, change.was),
                      file_words(change, change.is), spot_words(*change.after));
    if (is_in_one_spot(change))
        return phrase("{} was moved, or is larger or smaller, within {}", file_words(change, change.file),
                      spot_words(*change.after));
    return phrase("{} was in {} and is in {}", file_words(change, change.file),
                  spot_words(*change.before, *change.after), spot_words(*change.after, *change.before));
}

Phrase page_words(const Change& change) {
    if (change.way == ChangeWay::added) return phrase("new page");
    if (change.way == ChangeWay::gone) return phrase("the page is gone");
    if (change.way == ChangeWay::moved) {
        const std::string& label_before = change.was;
        const std::string& label_now = change.is;
        return phrase("what was page {} is page {}", label_before, label_now);
    }
    return phrase("the page has another size");
}

Phrase aspect_words(LookAspect aspect) {
    switch (aspect) {
        case LookAspect::face:
            return phrase_in("type", "face");
        case LookAspect::weight:
            return phrase_in("type", "weight");
        case LookAspect::size:
            return phrase_in("type", "size");
        default:
            return phrase_in("type", "ink");
    }
}

std::string step_words(const LookStep& step) {
    return (step.was.empty() ? "–" : step.was) + " → " + (step.is.empty() ? "–" : step.is);
}

/// "set in another face and weight: Noto Serif CJK SC → Noto Sans CJK SC, 400 → 700".
Phrase type_words(const Change& change) {
    std::vector<Phrase> aspects;
    std::string steps;
    bool beside = false;
    for (const LookStep& step : change.steps) {
        steps += (steps.empty() ? "" : ", ") + step_words(step);
        beside = beside || step.aspect == LookAspect::beside;
        const Phrase aspect = aspect_words(step.aspect);
        const bool is_known = std::find(aspects.begin(), aspects.end(), aspect) != aspects.end();
        if (!is_known && step.aspect != LookAspect::beside) aspects.push_back(aspect);
    }
    if (aspects.empty()) return phrase("with other dots, lines or readings beside it: {}", steps);
    if (!beside) return phrase("set in another {}: {}", listed(aspects), steps);
    return phrase("set in another {}, with other dots, lines or readings beside it: {}", listed(aspects), steps);
}

/// Whose texts changed: a few by their names, of more how many there are.
Phrase text_names(const Change& change) {
    constexpr std::size_t kMostNamed = 5;
    std::vector<std::string> names;
    for (const TextSpot& spot : change.spots) {
        const std::string& name = spot.of.story.value;
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    if (names.size() > kMostNamed) return phrase("in {} stories", names.size());
    std::vector<Phrase> told;
    for (std::string& name : names) told.push_back(verbatim(std::move(name)));
    return phrase("in {}", listed(told));
}

/// Of single words where they stand; of what changed as a whole in which texts.
Phrase set_otherwise_words(const Change& change) {
    if (!change.pieces.empty()) return phrase("{}, {}", in_text_words(change), type_words(change));
    const bool is_of_one = !change.of.story.value.empty() || change.spots.front().of.story.value.empty();
    if (is_of_one) return phrase("as a whole, {}", type_words(change));
    return phrase("{}, {}", text_names(change), type_words(change));
}

Phrase ink_words(const Change& change) {
    const LookStep& step = change.steps.front();
    return phrase("the ink {} was {} and is {}", change.ink.value, step.was, step.is);
}

Phrase drawing_words(const Change& change) {
    if (change.after->frame.value.empty()) return phrase("printed otherwise: spaced, drawn or inked, no word of it");
    return phrase("the frame is printed otherwise: spaced, drawn or inked, no word of it");
}

/// Of names that commas part.
Phrase names_listed(const std::string& names) {
    constexpr std::string_view kBetween = ", ";
    std::vector<Phrase> told;
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find(kBetween, at), names.size());
        told.push_back(verbatim(names.substr(at, end - at)));
        at = end + kBetween.size();
    }
    return listed(told);
}

Phrase spot_phrase(const std::string& page_label, const FrameId& frame) {
    if (page_label.empty()) return phrase("not on a page");
    return frame.value.empty() ? phrase("page {}", page_label) : phrase("page {}, {}", page_label, frame.value);
}

std::string page_labels(const std::vector<NamedPage>& pages) {
    std::string labels;
    for (const NamedPage& page : pages) labels += (labels.empty() ? "" : ", ") + page.label;
    return labels;
}

/// Whether a piece ends a line of words, and what is told behind it is of the next one.
bool ends_its_line(const Change& change, std::size_t number) {
    if (is_in_paragraphs(change.of.element) || !change.pieces[number].words.ends_with('\n')) return false;
    const bool is_last = number + 1 == change.pieces.size();
    return is_last ? !change.tail.empty() : change.pieces[number + 1].fate == Fate::kept;
}

std::string piece_words(const Change& change, std::size_t number, const PieceMarks& marks) {
    const Piece& piece = change.pieces[number];
    const std::string seen = with_feeds_seen(piece.words, change.of.element);
    if (piece.fate == Fate::struck) return marks.struck_from + seen + marks.struck_until;
    if (piece.fate == Fate::added) return marks.added_from + seen + marks.added_until;
    if (change.kind != ChangeKind::type) return seen;
    return marks.set_from + without_middle(seen, kLongestTold) + marks.set_until;
}

}  // namespace

std::string marked_words(const Change& change, const PieceMarks& marks) {
    const auto seen = [&](const std::string& words) { return with_feeds_seen(words, change.of.element); };
    const bool is_picture = change.kind == ChangeKind::picture || change.kind == ChangeKind::crop;
    std::string words = is_picture ? without_middle(change.lead, kLongestTold) : change.lead;
    for (std::size_t i = 0; i < change.pieces.size(); ++i) {
        words += piece_words(change, i, marks);
        if (ends_its_line(change, i)) words += ' ';
    }
    if (change.kind == ChangeKind::room && !change.was.empty())
        words += marks.struck_from + without_middle(seen(change.was), kLongestTold) + marks.struck_until;
    if (change.kind == ChangeKind::room && !change.is.empty())
        words += marks.added_from + without_middle(seen(change.is), kLongestTold) + marks.added_until;
    return words + change.tail;
}

Phrase text_words(const TextKey& key) {
    if (key.element == Element::none) return verbatim(key.story.value);
    if (key.story.value.empty()) return element_words(key.element);
    return phrase("{}, {}", key.story.value, element_words(key.element));
}

Phrase change_words(const Change& change) {
    switch (change.kind) {
        case ChangeKind::words:
            return in_text_words(change);
        case ChangeKind::passage:
            return passage_words(change);
        case ChangeKind::room:
            return room_words(change);
        case ChangeKind::story:
            return story_words(change);
        case ChangeKind::way:
            return phrase("it ran through {} and runs through {}", change.was, change.is);
        case ChangeKind::head:
            return phrase("{} before, {} now", change.was, change.is);
        case ChangeKind::frame:
            return frame_words(change);
        case ChangeKind::picture:
            return picture_words(change);
        case ChangeKind::crop:
            return phrase("another part of {} is shown", file_words(change, change.is));
        case ChangeKind::rules:
            return rules_words(change);
        case ChangeKind::boxes:
            return boxes_words(change);
        case ChangeKind::page:
            return page_words(change);
        case ChangeKind::type:
            return set_otherwise_words(change);
        case ChangeKind::ink:
            return ink_words(change);
        case ChangeKind::drawing:
            return drawing_words(change);
        case ChangeKind::order:
            return phrase("the pointers stood as {} and stand as {}", names_listed(change.was),
                          names_listed(change.is));
    }
    return {};
}

Phrase place_words(const Change& change) {
    const ChangePlace& place = told_place(change);
    if (change.pages.size() > 1) return phrase("pages {}", page_labels(change.pages));
    return spot_phrase(place.label, place.frame);
}

Phrase place_words(const Reflow& reflow) {
    return spot_phrase(reflow.label, reflow.frame);
}

}  // namespace banxin
