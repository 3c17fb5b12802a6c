// Patience (Bram Cohen's) on paragraphs, weighted: of two paragraphs that have changed places the shorter one is told
// as moved.
#include "compare/words/paragraph_moves.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "compare/words/nearness.h"

namespace banxin {
namespace {

/// Of a hundred pairs of characters, those that a mended paragraph has kept.
constexpr std::size_t kNearlyWhole = 70;

/// Where a paragraph stands that a text has once.
std::map<std::u32string_view, std::size_t> single_paragraphs(const std::vector<std::u32string>& paragraphs) {
    std::map<std::u32string_view, std::size_t> places;
    std::set<std::u32string_view> several;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!places.emplace(paragraphs[i], i).second) several.insert(paragraphs[i]);
    }
    for (const std::u32string_view words : several) places.erase(words);
    return places;
}

/// Equal paragraphs of one text that each version has once, in the old order.
std::vector<ParagraphPair> equal_pairs(const ParagraphsOfText& text, std::size_t number) {
    std::vector<ParagraphPair> pairs;
    const auto before = single_paragraphs(text.before);
    const auto after = single_paragraphs(text.after);
    for (const auto& [words, place] : before) {
        const auto found = after.find(words);
        if (found != after.end()) pairs.push_back({{number, place}, {number, found->second}});
    }
    std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.before < b.before; });
    return pairs;
}

/// Two paragraphs of one text that are the same, or nearly so.
struct WeighedPair {
    ParagraphPair pair;
    std::size_t weight = 0;
    bool is_equal = true;
};

/// Those of the pairs that stand in the same order and weigh most together. They come in the old order.
class HeaviestRow {
  public:
    explicit HeaviestRow(const std::vector<WeighedPair>& pairs)
        : pairs_(pairs), weight_(pairs.size()), previous_(pairs.size(), kNone) {
        for (std::size_t i = 0; i < pairs.size(); ++i) weigh(i);
    }

    std::vector<bool> members() const {
        std::vector<bool> in(pairs_.size(), false);
        const auto heaviest = std::max_element(weight_.begin(), weight_.end());
        std::size_t at = weight_.empty() ? kNone : static_cast<std::size_t>(heaviest - weight_.begin());
        for (; at != kNone; at = previous_[at]) in[at] = true;
        return in;
    }

  private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    void weigh(std::size_t i) {
        weight_[i] = pairs_[i].weight;
        for (std::size_t j = 0; j < i; ++j) {
            const bool rises = pairs_[j].pair.after < pairs_[i].pair.after;
            if (!rises || weight_[j] + pairs_[i].weight <= weight_[i]) continue;
            weight_[i] = weight_[j] + pairs_[i].weight;
            previous_[i] = j;
        }
    }

    const std::vector<WeighedPair>& pairs_;
    std::vector<std::size_t> weight_;  ///< Of the heaviest row that ends with the pair.
    std::vector<std::size_t> previous_;
};

/// Two paragraphs that may be one, mended.
struct NearPair {
    ParagraphPair pair;
    std::size_t nearness = 0;
};

class ParagraphMatcher {
  public:
    explicit ParagraphMatcher(const std::vector<ParagraphsOfText>& texts) : texts_(texts) {}

    ParagraphMatches match() {
        for (std::size_t i = 0; i < texts_.size(); ++i) match_within(i);
        match_equal_elsewhere();
        match_near_elsewhere();
        return std::move(matches_);
    }

  private:
    const std::u32string& old_words(const ParagraphId& id) const { return texts_[id.text].before[id.paragraph]; }
    const std::u32string& new_words(const ParagraphId& id) const { return texts_[id.text].after[id.paragraph]; }

    void move(const ParagraphPair& pair) { take(matches_.moved, pair); }
    void take(std::vector<ParagraphPair>& list, const ParagraphPair& pair) {
        list.push_back(pair);
        old_taken_.insert(pair.before);
        new_taken_.insert(pair.after);
    }

    void match_within(std::size_t number) {
        std::vector<WeighedPair> pairs;
        for (const ParagraphPair& pair : equal_pairs(texts_[number], number)) {
            pairs.push_back({pair, old_words(pair.before).size() + 1});
            old_taken_.insert(pair.before);
            new_taken_.insert(pair.after);
        }
        for (const NearPair& near : one_to_one(near_pairs(number)))
            pairs.push_back({near.pair, old_words(near.pair.before).size() * near.nearness / 100, false});
        std::sort(pairs.begin(), pairs.end(),
                  [](const auto& a, const auto& b) { return a.pair.before < b.pair.before; });
        const std::vector<bool> in_order = HeaviestRow(pairs).members();
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (in_order[i]) {
                keep(pairs[i]);
            } else if (old_words(pairs[i].pair.before).size() >= kLeastMoved) {
                move(pairs[i].pair);
            }
        }
    }

    /// What is nearly the same and stands in order is told word by word.
    void keep(const WeighedPair& pair) { take(pair.is_equal ? matches_.anchors : staying_, pair.pair); }

    using Version = std::vector<std::u32string> ParagraphsOfText::*;

    /// Paragraphs of prose, long enough to be moved, that nothing was found for: of one text or of all.
    std::vector<ParagraphId> left(Version version, std::optional<std::size_t> within) const {
        const std::set<ParagraphId>& taken = version == &ParagraphsOfText::before ? old_taken_ : new_taken_;
        std::vector<ParagraphId> ids;
        for (std::size_t i = within.value_or(0); i < (within ? *within + 1 : texts_.size()); ++i) {
            const std::vector<std::u32string>& paragraphs = texts_[i].*version;
            for (std::size_t j = 0; texts_[i].prose && j < paragraphs.size(); ++j) {
                if (paragraphs[j].size() >= kLeastMoved && !taken.contains({i, j})) ids.push_back({i, j});
            }
        }
        return ids;
    }
    std::vector<ParagraphId> old_left(std::optional<std::size_t> within = {}) const {
        return left(&ParagraphsOfText::before, within);
    }
    std::vector<ParagraphId> new_left(std::optional<std::size_t> within = {}) const {
        return left(&ParagraphsOfText::after, within);
    }

    void match_equal_elsewhere() {
        std::map<std::u32string_view, std::vector<ParagraphId>> places;
        for (const ParagraphId& id : new_left()) places[new_words(id)].push_back(id);
        for (const ParagraphId& id : old_left()) {
            const auto found = places.find(old_words(id));
            if (found == places.end()) continue;
            const auto to = std::find_if(found->second.begin(), found->second.end(), [&](const ParagraphId& place) {
                return place.text != id.text && !new_taken_.contains(place);
            });
            if (to != found->second.end()) move({id, *to});
        }
    }

    /// Pairs of what nothing was found for, the nearest first: within one text, or from one to another.
    std::vector<NearPair> near_pairs(std::optional<std::size_t> within) const {
        std::vector<std::pair<ParagraphId, PairsOfCharacters>> after;
        for (const ParagraphId& id : new_left(within)) after.emplace_back(id, pairs_of_characters(new_words(id)));
        std::vector<NearPair> near;
        for (const ParagraphId& id : old_left(within)) {
            const PairsOfCharacters before = pairs_of_characters(old_words(id));
            for (const auto& [other, pairs] : after) {
                const std::size_t how_near = nearness(before, pairs);
                if (how_near >= kNearlyWhole) near.push_back({{id, other}, how_near});
            }
        }
        std::stable_sort(near.begin(), near.end(),
                         [](const auto& a, const auto& b) { return a.nearness > b.nearness; });
        return near;
    }

    static std::vector<NearPair> one_to_one(const std::vector<NearPair>& near) {
        std::set<ParagraphId> old_met;
        std::set<ParagraphId> new_met;
        std::vector<NearPair> chosen;
        for (const NearPair& one : near) {
            if (old_met.contains(one.pair.before) || new_met.contains(one.pair.after)) continue;
            old_met.insert(one.pair.before);
            new_met.insert(one.pair.after);
            chosen.push_back(one);
        }
        return chosen;
    }

    void match_near_elsewhere() {
        for (const NearPair& near : one_to_one(near_pairs(std::nullopt))) {
            if (near.pair.before.text != near.pair.after.text) move(near.pair);
        }
    }

    const std::vector<ParagraphsOfText>& texts_;
    ParagraphMatches matches_;
    std::vector<ParagraphPair> staying_;  ///< Mended where they stood.
    std::set<ParagraphId> old_taken_;
    std::set<ParagraphId> new_taken_;
};

}  // namespace

ParagraphMatches match_paragraphs(const std::vector<ParagraphsOfText>& texts) {
    return ParagraphMatcher(texts).match();
}

}  // namespace banxin
