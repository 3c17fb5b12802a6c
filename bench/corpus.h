#pragma once

#include <string>
#include <vector>

#include "compose/text/shape_text.h"

namespace banxin {

/// Paragraphs to measure with (bench/corpus).
struct Corpus {
    std::string name;
    std::vector<std::string> paragraphs;
};

Corpus read_corpus(const std::string& name);

/// A paragraph as a story's body has it: its first line indented by two cells.
ShapedText shape_paragraph(const std::string& paragraph, const TextStyle& style, const TypeCase& type_case);

/// Opening, closing, pause and stop marks: those with a blank to give.
bool is_mark(const Unit& unit);
bool is_han(const Unit& unit);

}  // namespace banxin
