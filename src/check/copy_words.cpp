#include "check/copy_words.h"

namespace banxin {

Phrase words_of_adding(const PartReport& part, const std::string& file) {
    const CopyRange& range = part.to_add;
    if (range.most == 0) return phrase("add about {}字 at the end of {}", part.characters_to_add, file);
    if (range.least == range.most) return phrase("add {}字 at the end of {}", range.most, file);
    return phrase("add {}–{}字 at the end of {}", range.least, range.most, file);
}

}  // namespace banxin
