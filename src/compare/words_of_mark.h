#pragma once

#include <vector>

#include "compare/version/edition_version.h"
#include "model/proof_mark.h"

namespace banxin {

/// Where words stand, in which text.
struct MarkPlace {
    TextKey of;
    TextRange text;
    bool operator==(const MarkPlace&) const = default;
};

// Words of a mark in all texts of its story, in their order, also in what found no room: as they are quoted, or else
// with other blanks, breaks and quotation marks (loose_words.h), unless those are what the mark would mend.

/// Its words, but not where they are a part of what should be there.
std::vector<MarkPlace> places_of_words(const ProofMark& mark, const EditionVersion& version);

/// Its words, whatever they are a part of.
std::vector<MarkPlace> places_of_all_words(const ProofMark& mark, const EditionVersion& version);

/// What should be there.
std::vector<MarkPlace> places_of_should(const ProofMark& mark, const EditionVersion& version);

}  // namespace banxin
