#pragma once

#include <string>

#include "editions/dice.h"

namespace banxin::test {

// A manuscript whose running text is known again wherever it is printed: it has two dozen Han that no other text of the
// paper has, between words, figures and marks that all have.
struct RandomCopy {
    std::string manuscript;
    std::u32string own;  ///< The Han of its own, in the order of the text.
};

/// How many manuscripts there are Han for.
inline constexpr int kMostCopies = 40;

/// Whether a character is one of a manuscript's own.
bool is_own(char32_t c, int copy);

/// `length` is about the text's characters. Every copy may jump: it has a short title.
RandomCopy random_copy(Dice& dice, int copy, int length);

}  // namespace banxin::test
