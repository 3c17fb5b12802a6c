#include "compare/changes/look_steps.h"

#include <algorithm>

#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// Two files of one family and one weight are told apart by their names.
LookStep face_step(const TypeLook& was, const TypeLook& is) {
    if (was.family != is.family) return {LookAspect::face, was.family, is.family};
    return was.weight == is.weight ? LookStep{LookAspect::face, was.file, is.file} : LookStep{};
}

}  // namespace

std::vector<LookStep> look_steps(const TypeLook& was, const TypeLook& is, const LookAspects& asked) {
    const LookStep all[] = {face_step(was, is),
                            {LookAspect::weight, std::to_string(was.weight), std::to_string(is.weight)},
                            {LookAspect::size, size_words(was.size), size_words(is.size)},
                            {LookAspect::ink, was.ink, is.ink},
                            {LookAspect::beside, was.beside, is.beside}};
    std::vector<LookStep> steps;
    for (const LookStep& step : all) {
        if (step.was != step.is && asked.contains(step.aspect)) steps.push_back(step);
    }
    return steps;
}

std::vector<LookStep> word_steps(const LookWords& was, const LookWords& is) {
    LookWords all = was;
    all.insert(is.begin(), is.end());
    std::vector<LookStep> steps;
    for (const auto& entry : all) {
        const auto word_in = [&](const LookWords& look) {
            const auto found = look.find(entry.first);
            return found == look.end() ? std::string() : found->second;
        };
        if (word_in(was) != word_in(is)) steps.push_back({entry.first, word_in(was), word_in(is)});
    }
    return steps;
}

LookAspects aspects_of(const std::vector<LookStep>& steps) {
    LookAspects aspects;
    for (const LookStep& step : steps) aspects.insert(step.aspect);
    return aspects;
}

}  // namespace banxin
