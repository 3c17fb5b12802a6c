#pragma once

#include <string_view>
#include <vector>

#include "base/ids.h"
#include "model/paper.h"

namespace banxin {

/// A place where a headline's line may end, and how much a reader minds.
struct PhraseEnd {
    TextOffset at;
    int price = 0;  ///< 0 between phrases, 100 between words; from kBrokenPhrase on the line reads wrong.
};
inline constexpr int kBrokenPhrase = 2000;

/// In running text a break within a phrase is no dearer than elsewhere, but no short quotation is parted, wherever it
/// stands.
enum class Reading { headline, running_text };

// Where words and phrases end in a headline, or in running text.
//
// Out: the places of word_ends() (compose/rules/words.h), the text's end included, each with its price. Dearer than the
//      end of a word: a line that ends with a word that leads on (在 把 与 the), one that starts with a word that leans
//      back (的 了 们 は を), a break in a title or a short quotation, between a figure and its measure word, in a row
//      of single characters that no dictionary joins (a name). Where spaces or commas part the headline into phrases, a
//      break anywhere else.
std::vector<PhraseEnd> phrase_ends(std::string_view utf8, Language language, Reading reading = Reading::headline);

}  // namespace banxin
