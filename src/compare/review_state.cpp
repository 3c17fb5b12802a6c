#include "compare/review_state.h"

#include <algorithm>
#include <utility>

#include "model/signer_name.h"

namespace banxin {
namespace {

StageState state_of(const std::string& stage, const std::vector<Signature>& signatures, const PageVersion& page) {
    const Signature* counts = nullptr;
    for (const Signature& signature : signatures) {
        if (signature.page != page.number || signature.stage != stage) continue;
        const auto worth = [&](const Signature& one) {
            const bool is_of_now = one.sets == page.sets;
            return std::pair(is_of_now, is_of_now ? one.time : std::string());
        };
        if (counts == nullptr || worth(signature) >= worth(*counts)) counts = &signature;
    }
    if (counts == nullptr) return {stage};
    const bool is_of_now = counts->sets == page.sets;
    const bool agrees = counts->says == SignatureWord::agreed;
    return {stage, *counts, is_of_now && agrees, is_of_now && !agrees};
}

/// Where no two stages may be one name's, a later one does not count. Two branches may each have signed one.
void let_each_name_stand_once(std::vector<StageState>& stages) {
    for (auto stage = stages.begin(); stage != stages.end(); ++stage) {
        if (!stage->stands) continue;
        const auto earlier = std::find_if(stages.begin(), stage, [&](const StageState& other) {
            return other.stands && plain_name(other.signature->name) == plain_name(stage->signature->name);
        });
        if (earlier == stage) continue;
        stage->stands = false;
        stage->name_stands_in = earlier->stage;
    }
}

}  // namespace

bool PageState::may_go() const {
    return !stages.empty() && stages.back().stands && std::ranges::none_of(stages, &StageState::is_returned);
}

std::optional<Signature> PageState::last() const {
    std::optional<Signature> latest;
    for (const StageState& state : stages) {
        if (state.signature && (!latest || state.signature->spot.line >= latest->spot.line)) latest = state.signature;
    }
    return latest;
}

std::vector<PageState> review_states(const std::vector<Signature>& signatures, const std::vector<PageVersion>& pages,
                                     const ReviewHouse& house) {
    std::vector<PageState> states;
    for (const PageVersion& page : pages) {
        PageState state{page.number, page.label, {}};
        for (const std::string& stage : house.stages) state.stages.push_back(state_of(stage, signatures, page));
        if (house.distinct) let_each_name_stand_once(state.stages);
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<StoryId> stories_changed(const Signature& signature, const PageVersion& page) {
    std::vector<StoryId> changed;
    for (const auto& [story, hash] : page.stories) {
        const auto found = signature.stories.find(story);
        if (found == signature.stories.end() || found->second != hash) changed.push_back(story);
    }
    for (const auto& entry : signature.stories) {
        if (!page.stories.contains(entry.first)) changed.push_back(entry.first);
    }
    std::sort(changed.begin(), changed.end());
    return changed;
}

std::optional<std::string> stage_in_the_way(const PageState& state, const std::string& stage, const std::string& name,
                                            const ReviewHouse& house) {
    if (!house.distinct) return std::nullopt;
    for (const StageState& other : state.stages) {
        if (other.stage != stage && other.stands && plain_name(other.signature->name) == plain_name(name))
            return other.stage;
    }
    return std::nullopt;
}

}  // namespace banxin
