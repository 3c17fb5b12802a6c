#include "corpus.h"

#include <fstream>

namespace banxin {

Corpus read_corpus(const std::string& name) {
    Corpus corpus{name, {}};
    std::ifstream file(std::string(BANXIN_CORPUS) + "/" + name + ".txt");
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) corpus.paragraphs.push_back(line);
    }
    return corpus;
}

ShapedText shape_paragraph(const std::string& paragraph, const TextStyle& style, const TypeCase& type_case) {
    ShapedText text = shape_plain(paragraph, style, type_case);
    text.blocks.front().first_indent = style.size * 2;
    return text;
}

bool is_mark(const Unit& unit) {
    return unit.cls == CharClass::open || is_closing(unit.cls);
}

bool is_han(const Unit& unit) {
    return unit.cls == CharClass::han || unit.cls == CharClass::iteration;
}

}  // namespace banxin
