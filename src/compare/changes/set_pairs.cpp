#include "compare/changes/set_pairs.h"

#include <algorithm>

namespace banxin {
namespace {

using SetRow = std::vector<SetStretch>;

/// The first stretch that reaches beyond a place.
SetRow::const_iterator stretch_behind(const SetRow& stretches, int at) {
    return std::partition_point(stretches.begin(), stretches.end(),
                                [&](const SetStretch& one) { return one.text.until.value <= at; });
}

bool is_another_drop_cap(const SetStretch& was, const SetStretch& is) {
    return (was.element == Element::drop_cap) != (is.element == Element::drop_cap);
}

}  // namespace

SetPairs::SetPairs(const ComparedTexts& texts, const TwoVersions& versions, const std::set<TextKey>& resized) {
    for (std::size_t i = 0; i < texts.keys.size(); ++i) {
        if (resized.contains(texts.keys[i])) resized_.insert(i);
    }
    for (const KeptWords& kept : kept_words(texts)) append(kept, texts, versions);
}

std::vector<LookStep> SetPairs::steps(const SetPair& pair) const {
    LookAspects asked = kAllAspects;
    if (resized_.contains(pair.text)) asked.erase(LookAspect::size);
    return look_steps(looks_[pair.was], looks_[pair.is], asked);
}

void SetPairs::append(const KeptWords& kept, const ComparedTexts& texts, const TwoVersions& versions) {
    const TextVersion* before = versions.before.text(texts.keys[kept.before]);
    const TextVersion* after = versions.after.text(texts.keys[kept.after]);
    if (before == nullptr || after == nullptr) return;
    const int shift = kept.after_from - kept.before_from;
    const int end = kept.after_from + kept.count;
    auto was = stretch_behind(before->looks, kept.before_from);
    auto is = stretch_behind(after->looks, kept.after_from);
    while (was != before->looks.end() && is != after->looks.end()) {
        const int until = std::min({was->text.until.value + shift, is->text.until.value, end});
        const int from = std::max({was->text.from.value + shift, is->text.from.value, kept.after_from});
        if (from >= end) return;
        if (from < until) {
            SetPair pair{kept.after,  {{from}, {until}},    kept.before,        {{from - shift}, {until - shift}},
                         is->element, number_of(was->look), number_of(is->look)};
            const bool is_edit = !texts.differences.edits[kept.after].empty() && is_another_drop_cap(*was, *is);
            pair.differs = !is_edit && !steps(pair).empty();
            pairs_.push_back(pair);
        }
        if (was->text.until.value + shift < is->text.until.value) {
            ++was;
        } else {
            ++is;
        }
    }
}

std::size_t SetPairs::number_of(const TypeLook& look) {
    const auto found = std::find(looks_.begin(), looks_.end(), look);
    if (found != looks_.end()) return static_cast<std::size_t>(found - looks_.begin());
    looks_.push_back(look);
    return looks_.size() - 1;
}

}  // namespace banxin
