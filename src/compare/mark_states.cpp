#include "compare/mark_states.h"

#include "compare/changes/version_index.h"
#include "compare/words_of_mark.h"

namespace banxin {
namespace {

/// The first of the places.
MarkState state_at(MarkFate fate, const std::vector<MarkPlace>& places, const VersionIndex& index) {
    const MarkPlace& first = places.front();
    return {fate, first.of, index.place(first.of, first.text), static_cast<int>(places.size())};
}

MarkState state_of_mark(const ProofMark& mark, const VersionIndex& index) {
    const auto open = places_of_words(mark, index.version());
    if (!open.empty()) return state_at(MarkFate::open, open, index);
    if (mark.should.empty()) return {MarkFate::unseen};
    const auto done = places_of_should(mark, index.version());
    return done.empty() ? MarkState{MarkFate::gone} : state_at(MarkFate::done, done, index);
}

}  // namespace

std::vector<MarkState> mark_states(const std::vector<ProofMark>& marks, const EditionVersion& version) {
    const VersionIndex index(version);
    std::vector<MarkState> states;
    for (const ProofMark& mark : marks) states.push_back(state_of_mark(mark, index));
    return states;
}

bool had_words(const EditionVersion& version, const ProofMark& mark) {
    return !places_of_all_words(mark, version).empty();
}

}  // namespace banxin
