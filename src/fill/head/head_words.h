#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/rules/phrases.h"

namespace banxin {

// The words of a head without the editor's marks, and where its lines may end.
//
// `ends`: code point offsets in `text`, ascending, the text's end included: those of phrase_ends(), or the editor's `|`
// alone where there is one.
struct HeadWords {
    std::string text;
    std::vector<PhraseEnd> ends;
    bool wished = false;  ///< The editor has broken it: a line goes from each end to the next.
};
HeadWords head_words(std::string_view marked, Language language);

}  // namespace banxin
