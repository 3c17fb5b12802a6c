#include "prepress/pass/plate_words.h"

namespace banxin {

Phrase plate_words(const std::string& name) {
    if (name == "Cyan") return phrase_in("plate", "Cyan");
    if (name == "Magenta") return phrase_in("plate", "Magenta");
    if (name == "Yellow") return phrase_in("plate", "Yellow");
    if (name == "Black") return phrase_in("plate", "Black");
    return verbatim(name);
}

}  // namespace banxin
