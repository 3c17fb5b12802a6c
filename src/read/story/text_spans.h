#pragma once

#include <cstddef>
#include <vector>

#include "read/story/styled_text.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

/// An annotation that the characters written between two bytes of the file get; `first` and `end` are still to be
/// counted.
struct TextSpan {
    Annotation annotation;
    std::size_t first_byte = 0;
    std::size_t end_byte = 0;
};

struct SpannedText {
    StyledText text;
    std::vector<TextSpan> spans;
};

// Takes pandoc's bracketed spans out of a block: `[雁汐河]{.name}`, `[汉字]{ruby="hàn zì"}`, one inside another, too.
//
// Brackets without braces behind them stay text, and so do `\[` and `\]`.
// Findings: `span-syntax` for braces that cannot be read, `unknown-span` for a class or key that is not known here,
//           `span-misfit` for what the text in the brackets cannot take. The text stays in any case.
SpannedText take_spans(const StyledText& text, const SourceText& source, Findings& findings);

/// How spans are written.
const Phrase& span_hint();

/// The annotations of a block's text, counted in its characters, by their starts; those that hold others stand before
/// them.
std::vector<Annotation> annotations(const StyledText& text, const std::vector<TextSpan>& spans);

}  // namespace banxin
