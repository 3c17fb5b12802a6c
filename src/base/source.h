#pragma once

#include <cstdint>
#include <string_view>

#include "base/ids.h"

namespace banxin {

/// Code points [from, until) of a text.
struct TextRange {
    TextOffset from{};
    TextOffset until{};

    constexpr int count() const { return until.value - from.value; }
    constexpr bool empty() const { return count() <= 0; }
    constexpr bool contains(TextOffset offset) const {
        return from.value <= offset.value && offset.value < until.value;
    }
    bool operator==(const TextRange&) const = default;
};

/// What of an edition something on a page is: a piece of a story, words that the engine makes for one, furniture.
enum class Element : std::uint8_t {
    none,  ///< Nothing of the edition: the lattice, guides.

    // The story's text: all of these count in it (model/element_text.h).
    body,
    crosshead,
    credit,    ///< At the text's end.
    drop_cap,  ///< Its first characters, set large.

    kicker,
    headline,
    deck,
    summary,
    byline,

    picture,
    caption,         ///< Title, words and a credit that runs in with them, as one text.
    picture_credit,  ///< Flush right behind a caption.
    pull,
    facts,
    facts_title,
    code,        ///< A QR code: a story's, or with no story the paper's own.
    code_words,  ///< Beside it.

    jump_to,
    jump_from,
    jump_head,
    pointer,  ///< The headline of the story that it points to.
    pointer_number,
    pointer_page,  ///< 刊3版, and the dots that lead to it.
    pointer_summary,
    pointer_title,  ///< Over all pointers of a frame.

    advertisement,
    art,   ///< The paper's own, in a frame.
    box,   ///< Line and ground of a frame's box, or of one beside a story's text.
    rule,  ///< Between stories.

    masthead,
    ear,
    folio,
    imprint,
};

/// As the kinds of text are called in a style sheet: `picture_credit`.
std::string_view name_of(Element element);

/// Whether it counts in the story's text.
constexpr bool is_story_text(Element element) {
    return element == Element::body || element == Element::crosshead || element == Element::credit ||
           element == Element::drop_cap;
}

// Where what stands on a page comes from.
//
// `text` counts in the element's own text as text_of() in model/element_text.h gives it; of words that the engine makes
// (jump lines, furniture) in those words. Empty for what is no text.
struct Source {
    Element element = Element::none;
    StoryId story{};  ///< Empty for what is the paper's own.
    int item = 0;     ///< Of several alike, from 0: a story's decks and pictures, a page's pieces of furniture.
    int block = 0;    ///< Of the text's blocks, from 0.
    TextRange text{};
    bool operator==(const Source&) const = default;
};

}  // namespace banxin
