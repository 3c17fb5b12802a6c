#include "desk/session/cut_asked_at.h"

#include <array>

namespace banxin {
namespace {

constexpr std::array kKindsOfCut{CutKind::paragraph, CutKind::stop, CutKind::pause, CutKind::word, CutKind::any};
constexpr std::array kLinesGivenUp{0, 1, 2, 3, 5, 9};

StoryBinding* jump_of(Edition& edition, const StoryId& story) {
    for (EditionPage& page : edition.pages) {
        for (FrameBinding& frame : page.frames) {
            auto* binding = std::get_if<StoryBinding>(&frame.content);
            if (binding != nullptr && binding->story == story && binding->jump != JumpMode::no) return binding;
        }
    }
    return nullptr;
}

bool is_cut_at(const FilledEdition& filled, const StoryId& story, TextOffset at) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (part.story == story && part.landing == 0) return part.jumps_to && part.until == at;
            }
        }
    }
    return false;
}

}  // namespace

std::optional<CutAsked> cut_asked_at(Issue& issue, const StoryId& story, TextOffset at) {
    Edition edition = issue.edition();
    StoryBinding* binding = jump_of(edition, story);
    if (binding == nullptr) return std::nullopt;
    for (const CutKind kind : kKindsOfCut) {
        for (const int give_up : kLinesGivenUp) {
            binding->cut = {kind, give_up, {}};
            const auto set = issue.set_other(edition);
            if (set && is_cut_at(set->filled, story, at)) return CutAsked{story, std::string(name_of(kind)), give_up};
        }
    }
    return std::nullopt;
}

}  // namespace banxin
