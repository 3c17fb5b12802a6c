#pragma once

#include <vector>

#include "compare/changes/compare_texts.h"

namespace banxin {

/// Words that are in both versions, by their places in whole texts; a text by its number among the compared ones.
struct KeptWords {
    std::size_t before = 0;
    int before_from = 0;
    std::size_t after = 0;
    int after_from = 0;
    int count = 0;
};

/// All words that both versions have, in the order of the new texts: those that stayed, and those that were moved.
std::vector<KeptWords> kept_words(const ComparedTexts& texts);

}  // namespace banxin
