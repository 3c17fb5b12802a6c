#include "compare/mark_states.h"

#include "base/unicode.h"
#include "compare/changes/version_index.h"
#include "compare/words/text_edits.h"

namespace banxin {
namespace {

/// Where words stand in a text first, and how many times in all.
struct Found {
    TextKey key;
    TextRange range;
    int times = 0;
};

class MarkFinder {
  public:
    explicit MarkFinder(const EditionVersion& version) : version_(version), index_(version) {}

    MarkState state(const ProofMark& mark) const {
        const auto open = find(mark, mark.words, mark.should);
        if (open) return at(MarkFate::open, *open);
        if (mark.should.empty()) return {MarkFate::unseen};
        const auto done = find(mark, mark.should, {});
        return done ? at(MarkFate::done, *done) : MarkState{MarkFate::gone};
    }

    bool has(const ProofMark& mark) const { return find(mark, mark.words, {}).has_value(); }

  private:
    MarkState at(MarkFate fate, const Found& found) const {
        return {fate, found.key, index_.place(found.key, found.range), found.times};
    }

    /// The places in the story that have the words, but not as a part of `whole`.
    std::optional<Found> find(const ProofMark& mark, const std::string& words, const std::string& whole) const {
        std::optional<Found> found;
        for (const TextVersion& text : version_.texts) {
            if (text.key.story != mark.story) continue;
            for (const TextRange& range : places_of(whole_text(text.paragraphs), to_utf32(words), to_utf32(whole))) {
                if (!found) found = Found{text.key, range};
                ++found->times;
            }
        }
        return found;
    }

    static std::vector<TextRange> places_of(const std::u32string& text, const std::u32string& words,
                                            const std::u32string& whole) {
        std::vector<TextRange> places;
        for (std::size_t at = text.find(words); at != std::u32string::npos; at = text.find(words, at + 1)) {
            if (is_part_of(text, at, words, whole)) continue;
            places.push_back({{static_cast<int>(at)}, {static_cast<int>(at + words.size())}});
        }
        return places;
    }

    /// Whether the words at a place stand in the midst of `whole`.
    static bool is_part_of(const std::u32string& text, std::size_t at, const std::u32string& words,
                           const std::u32string& whole) {
        for (std::size_t in = whole.find(words); in != std::u32string::npos; in = whole.find(words, in + 1)) {
            if (at >= in && text.compare(at - in, whole.size(), whole) == 0) return true;
        }
        return false;
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
