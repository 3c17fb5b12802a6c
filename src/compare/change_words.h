#pragma once

#include "base/phrase.h"
#include "compare/changes/change.h"

namespace banxin {

/// How struck and added words are told apart.
struct PieceMarks {
    std::string struck_from = "[-";
    std::string struck_until = "-]";
    std::string added_from = "{+";
    std::string added_until = "+}";
    std::string set_from = "{=";  ///< Words that are the same in other type.
    std::string set_until = "=}";
};

/// `票价[-1150-]{+1180+}元`, with the words around it; line feeds as ¶.
std::string marked_words(const Change& change, const PieceMarks& marks);

/// What a text is, and whose: "tram, the headline"; "the folio".
Phrase text_words(const TextKey& key);

/// The change without its words: "paragraph 3, line 12", "36pt × 1 before, 32pt × 2 now".
Phrase change_words(const Change& change);

/// Where a reader finds it: page and frame, by their names.
Phrase place_words(const Change& change);
Phrase place_words(const Reflow& reflow);

}  // namespace banxin
