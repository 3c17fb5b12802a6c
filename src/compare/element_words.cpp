#include "compare/element_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr auto kElementWords = std::to_array<std::pair<Element, Wording>>({
    {Element::body, wording_of("the text")},
    {Element::crosshead, wording_of("the subheads")},
    {Element::credit, wording_of("the credit at the text's end")},
    {Element::drop_cap, wording_of("the drop cap")},
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

}  // namespace

Phrase element_words(Element element) {
    const auto found = std::find_if(kElementWords.begin(), kElementWords.end(),
                                    [&](const auto& entry) { return entry.first == element; });
    return found == kElementWords.end() ? verbatim(std::string(name_of(element))) : phrase(found->second);
}

}  // namespace banxin
