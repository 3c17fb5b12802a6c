#include "compare/mark_states.h"

#include <numeric>

#include "base/unicode.h"
#include "compare/changes/version_index.h"
#include "compare/words/loose_words.h"
#include "compare/words/text_edits.h"

namespace banxin {
namespace {

/// Where words stand in a text first, and how many times in all.
struct Found {
    TextKey key;
    TextRange range;
    int times = 0;
};

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

class MarkFinder {
  public:
    explicit MarkFinder(const EditionVersion& version) : version_(version), index_(version) {}

    MarkState state(const ProofMark& mark) const {
        if (const auto open = find_words(mark)) return at(MarkFate::open, *open);
        if (mark.should.empty()) return {MarkFate::unseen};
        const auto done = find_should(mark);
        return done ? at(MarkFate::done, *done) : MarkState{MarkFate::gone};
    }

    bool has(const ProofMark& mark) const {
        return find(mark, {mark.words, {}}, exact_words) ||
               (may_be_loose(mark) && find(mark, {mark.words, {}}, loose_words));
    }

  private:
    /// In a text, before it is folded.
    struct Sought {
        std::string words;
        std::string whole;
    };

    MarkState at(MarkFate fate, const Found& found) const {
        return {fate, found.key, index_.place(found.key, found.range), found.times};
    }

    /// As they are quoted; else as they would be read.
    std::optional<Found> find_words(const ProofMark& mark) const {
        const auto exact = find(mark, {mark.words, mark.should}, exact_words);
        return exact || !may_be_loose(mark) ? exact : find(mark, {mark.words, mark.should}, loose_words);
    }
    std::optional<Found> find_should(const ProofMark& mark) const {
        const auto exact = find(mark, {mark.should, {}}, exact_words);
        return exact || !may_be_loose(mark) ? exact : find(mark, {mark.should, {}}, loose_words);
    }

    /// Not where blanks or the forms of quotation marks are what it is about.
    static bool may_be_loose(const ProofMark& mark) {
        const std::u32string words = to_utf32(mark.words);
        const std::u32string should = loose_words(to_utf32(mark.should)).words;
        if (begins_or_ends_blank(words) || loose_words(words).words == should) return false;
        return mark.should.empty() || !should.empty();
    }

    /// The places in the story that have the words, but not as a part of the whole.
    std::optional<Found> find(const ProofMark& mark, const Sought& sought, Folding fold) const {
        const WantedWords wanted{fold(to_utf32(sought.words)).words, fold(to_utf32(sought.whole)).words};
        std::optional<Found> found;
        for (const TextVersion& text : version_.texts) {
            if (text.key.story != mark.story || wanted.words.empty()) continue;
            for (const TextRange& range : places_of(fold(whole_text(text.paragraphs)), wanted)) {
                if (!found) found = Found{text.key, range};
                ++found->times;
            }
        }
        return found;
    }

    const EditionVersion& version_;
    VersionIndex index_;
};

}  // namespace

std::vector<MarkState> mark_states(const std::vector<ProofMark>& marks, const EditionVersion& version) {
    const MarkFinder finder(version);
    std::vector<MarkState> states;
    for (const ProofMark& mark : marks) states.push_back(finder.state(mark));
    return states;
}

bool had_words(const EditionVersion& version, const ProofMark& mark) {
    return MarkFinder(version).has(mark);
}

}  // namespace banxin
