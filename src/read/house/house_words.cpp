#include "read/house/house_words.h"

#include "model/house_names.h"
#include "read/yaml/word_table.h"

namespace banxin {

FontRole font_called(const std::string& word) {
    return FontRole{english_of(font_words(), word)};
}

InkName ink_called(const std::string& word, const Paper& paper) {
    const bool is_own = paper.inks.contains(InkName{word});
    return InkName{is_own ? word : english_of(ink_words(), word)};
}

}  // namespace banxin
