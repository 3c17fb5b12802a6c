#include "compare/words_of_mark.h"

#include <numeric>
#include <string>

#include "base/unicode.h"
#include "compare/words/loose_words.h"
#include "compare/words/text_edits.h"

namespace banxin {
namespace {

/// A text as it is, or without its blanks and the forms of its quotation marks.
using Folding = LooseWords (*)(const std::u32string&);

LooseWords exact_words(const std::u32string& text) {
    LooseWords all{text, std::vector<int>(text.size())};
    std::iota(all.places.begin(), all.places.end(), 0);
    return all;
}

/// Words that stand, but not as a part of `whole`.
struct WantedWords {
    std::u32string words;
    std::u32string whole;
};

/// Whether the words at a place stand in the midst of the whole.
bool is_part_of_whole(const std::u32string& text, std::size_t at, const WantedWords& wanted) {
    const std::u32string& whole = wanted.whole;
    for (std::size_t in = whole.find(wanted.words); in != std::u32string::npos; in = whole.find(wanted.words, in + 1)) {
        if (at >= in && text.compare(at - in, whole.size(), whole) == 0) return true;
    }
    return false;
}

std::vector<TextRange> places_of(const LooseWords& text, const WantedWords& wanted) {
    std::vector<TextRange> places;
    const std::size_t length = wanted.words.size();
    for (std::size_t at = text.words.find(wanted.words); at != std::u32string::npos;
         at = text.words.find(wanted.words, at + 1)) {
        if (!is_part_of_whole(text.words, at, wanted))
            places.push_back({{text.places[at]}, {text.places[at + length - 1] + 1}});
    }
    return places;
}

bool begins_or_ends_blank(const std::u32string& words) {
    const LooseWords loose = loose_words(words);
    return loose.words.empty() || loose.places.front() > 0 || loose.places.back() + 1 < static_cast<int>(words.size());
}

/// Not where blanks or the forms of quotation marks are what it is about.
bool may_be_loose(const ProofMark& mark) {
    const std::u32string words = to_utf32(mark.words);
    const std::u32string should = loose_words(to_utf32(mark.should)).words;
    if (begins_or_ends_blank(words) || loose_words(words).words == should) return false;
    return mark.should.empty() || !should.empty();
}

/// In a text, before it is folded.
struct Sought {
    std::string words;
    std::string whole;
};

std::vector<MarkPlace> folded_places(const StoryId& story, const Sought& sought, const EditionVersion& version,
                                     Folding fold) {
    const WantedWords wanted{fold(to_utf32(sought.words)).words, fold(to_utf32(sought.whole)).words};
    std::vector<MarkPlace> places;
    if (wanted.words.empty()) return places;
    for (const TextVersion& text : version.texts) {
        if (text.key.story != story) continue;
        for (const TextRange& range : places_of(fold(whole_text(text.paragraphs)), wanted))
            places.push_back({text.key, range});
    }
    return places;
}

/// As they are quoted; else as they would be read.
std::vector<MarkPlace> places_for(const ProofMark& mark, const Sought& sought, const EditionVersion& version) {
    std::vector<MarkPlace> exact = folded_places(mark.story, sought, version, exact_words);
    return !exact.empty() || !may_be_loose(mark) ? exact : folded_places(mark.story, sought, version, loose_words);
}

}  // namespace

std::vector<MarkPlace> places_of_words(const ProofMark& mark, const EditionVersion& version) {
    return places_for(mark, {mark.words, mark.should}, version);
}

std::vector<MarkPlace> places_of_all_words(const ProofMark& mark, const EditionVersion& version) {
    return places_for(mark, {mark.words, {}}, version);
}

std::vector<MarkPlace> places_of_should(const ProofMark& mark, const EditionVersion& version) {
    return places_for(mark, {mark.should, {}}, version);
}

}  // namespace banxin
