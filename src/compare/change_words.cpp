#include "compare/change_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace banxin {
namespace {

constexpr auto kElementWords = std::to_array<std::pair<Element, Wording>>({
    {Element::body, wording_of("the text")},
    {Element::kicker, wording_of("the kicker")},
    {Element::headline, wording_of("the headline")},
    {Element::deck, wording_of("the deck")},
    {Element::summary, wording_of("the summary")},
    {Element::byline, wording_of("the byline")},
    {Element::picture, wording_of("the picture")},
    {Element::caption, wording_of("the caption")},
    {Element::picture_credit, wording_of("the picture's credit")},
    {Element::pull, wording_of("the pull quote")},
    {Element::facts, wording_of("the fact box")},
    {Element::facts_title, wording_of("the fact box's title")},
    {Element::code, wording_of("the QR code")},
    {Element::code_words, wording_of("the words beside the QR code")},
    {Element::jump_to, wording_of("the jump line")},
    {Element::jump_from, wording_of("the from line")},
    {Element::jump_head, wording_of("the jump head")},
    {Element::pointer, wording_of("the pointer")},
    {Element::pointer_number, wording_of("the pointer's number")},
    {Element::pointer_page, wording_of("the pointer's page")},
    {Element::pointer_summary, wording_of("the pointer's summary")},
    {Element::pointer_title, wording_of("the pointers' title")},
    {Element::advertisement, wording_of("the advertisement")},
    {Element::art, wording_of("the art")},
    {Element::masthead, wording_of("the masthead")},
    {Element::ear, wording_of("the ear")},
    {Element::folio, wording_of("the folio")},
    {Element::imprint, wording_of("the imprint")},
});

Phrase element_words(Element element) {
    const auto found = std::find_if(kElementWords.begin(), kElementWords.end(),
                                    [&](const auto& entry) { return entry.first == element; });
    return found == kElementWords.end() ? verbatim(std::string(name_of(element))) : phrase(found->second);
}

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

Phrase story_words(const Change& change) {
    if (change.way == ChangeWay::added) return phrase("new story");
    if (change.way == ChangeWay::gone) return phrase("the story is gone");
    return phrase("the story stood in {} and stands in {}", change.was, change.is);
}

Phrase frame_words(const Change& change) {
    if (change.way == ChangeWay::added) return phrase("new frame, {}", change.is);
    if (change.way == ChangeWay::gone) return phrase("the frame is gone; it was {}", change.was);
    if (change.way == ChangeWay::moved) return phrase("the frame stood at {} and stands at {}", change.was, change.is);
    return phrase("the frame was {} and is {}", change.was, change.is);
}

Phrase picture_words(const Change& change) {
    if (change.way == ChangeWay::added) return phrase("new: {}", change.is);
    if (change.way == ChangeWay::gone) return phrase("gone: {}", change.was);
    if (change.way == ChangeWay::moved) return phrase("it stood at {} and stands at {}", change.was, change.is);
    return phrase("another picture: {} before, {} now", change.was, change.is);
}

Phrase page_words(const Change& change) {
    if (change.way == ChangeWay::added) return phrase("new page");
    if (change.way == ChangeWay::gone) return phrase("the page is gone");
    if (change.way == ChangeWay::moved) return phrase("what was page {} is page {}", change.was, change.is);
    return phrase("the page has another size");
}

}  // namespace

std::string marked_words(const Change& change, const PieceMarks& marks) {
    const auto seen = [&](const std::string& words) { return with_feeds_seen(words, change.of.element); };
    std::string words = change.lead;
    for (const Piece& piece : change.pieces) {
        if (piece.fate == Fate::struck) words += marks.struck_from + seen(piece.words) + marks.struck_until;
        if (piece.fate == Fate::added) words += marks.added_from + seen(piece.words) + marks.added_until;
        if (piece.fate == Fate::kept) words += seen(piece.words);
    }
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
            return phrase("another part of it is shown");
        case ChangeKind::rules:
            return phrase("rules: {} gone, {} new", change.was, change.is);
        case ChangeKind::boxes:
            return phrase("marks of boxes: {} gone, {} new", change.was, change.is);
        case ChangeKind::page:
            return page_words(change);
    }
    return {};
}

Phrase place_words(const Change& change) {
    const ChangePlace& place = told_place(change);
    if (place.label.empty()) return phrase("not on a page");
    if (place.frame.value.empty()) return phrase("page {}", place.label);
    return phrase("page {}, {}", place.label, place.frame.value);
}

Phrase reflow_words(const Reflow& reflow) {
    const Phrase broken = counted(reflow.broken, "{0} line broken otherwise from line {1} on",
                                  "{0} lines broken otherwise from line {1} on", reflow.broken_from);
    const Phrase moved = counted(reflow.moved, "{0} line elsewhere in the frame from line {1} on",
                                 "{0} lines elsewhere in the frame from line {1} on", reflow.moved_from);
    if (reflow.broken == 0) return moved;
    return reflow.moved == 0 ? broken : phrase("{}, {}", broken, moved);
}

}  // namespace banxin
