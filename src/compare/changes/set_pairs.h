#pragma once

#include <set>
#include <vector>

#include "compare/changes/kept_words.h"
#include "compare/changes/look_steps.h"

namespace banxin {

/// Kept words in one look before and one look now.
struct SetPair {
    std::size_t text = 0;  ///< Among the compared ones, where they stand now.
    TextRange after;
    std::size_t text_before = 0;  ///< Where they stood: another one of what was moved there.
    TextRange before;
    Element element = Element::none;  ///< Which part of its text they are.
    std::size_t was = 0;              ///< The looks, by number.
    std::size_t is = 0;
    bool differs = false;
    bool operator==(const SetPair&) const = default;
};

// How kept words were set and are set, in the order of the new texts.
//
// A drop cap that went to other words with an edit is no change of type.
class SetPairs {
  public:
    SetPairs(const ComparedTexts& texts, const TwoVersions& versions, const std::set<TextKey>& resized);
    const std::vector<SetPair>& all() const { return pairs_; }
    /// What is another in the looks of a pair.
    std::vector<LookStep> steps(const SetPair& pair) const;

  private:
    void append(const KeptWords& kept, const ComparedTexts& texts, const TwoVersions& versions);
    std::size_t number_of(const TypeLook& look);

    std::set<std::size_t> resized_;  ///< Texts.
    std::vector<TypeLook> looks_;
    std::vector<SetPair> pairs_;
};

}  // namespace banxin
