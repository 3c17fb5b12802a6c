#pragma once

#include "corpus.h"

namespace banxin {

/// Milliseconds of the processor that a text takes, each the middle one of several runs.
struct LineTimes {
    int characters = 0;
    int lines = 0;
    double shaping = 0;
    double breaking = 0;
    double marks = 0;  ///< Lines to marks on pages.
    double fonts = 0;  ///< Cutting the faces down to the glyphs used.
    double pdf = 0;    ///< Marks to bytes.

    double of_the_rest() const { return breaking / (shaping + marks + fonts + pdf); }
};

enum class Paragraphs { as_written, one };
struct TimedText {
    int characters = 0;
    Paragraphs paragraphs = Paragraphs::as_written;
};

// Shapes a text, breaks it for columns of 13 cells and draws its pages as PDF, each stage by the clock.
//
// In: the paragraphs of the corpus, over and over until there are enough characters, as they are or run into one.
LineTimes time_lines(const Corpus& corpus, TimedText wanted, const TextStyle& body, const TypeCase& type_case);

}  // namespace banxin
