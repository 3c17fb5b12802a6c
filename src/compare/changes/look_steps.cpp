#include "compare/changes/look_steps.h"

#include <algorithm>

#include "compare/changes/spot_words.h"

namespace banxin {
namespace {

/// Two files of one family and one weight are told apart by their names.
TypeStep face_step(const TypeLook& was, const TypeLook& is) {
    if (was.family != is.family) return {TypeAspect::face, was.family, is.family};
    return was.weight == is.weight ? TypeStep{TypeAspect::face, was.file, is.file} : TypeStep{};
}

}  // namespace

std::vector<TypeStep> look_steps(const TypeLook& was, const TypeLook& is, const TypeAspects& asked) {
    const TypeStep all[] = {face_step(was, is),
                            {TypeAspect::weight, std::to_string(was.weight), std::to_string(is.weight)},
                            {TypeAspect::size, size_words(was.size), size_words(is.size)},
                            {TypeAspect::ink, was.ink, is.ink},
                            {TypeAspect::beside, was.beside, is.beside}};
    std::vector<TypeStep> steps;
    for (const TypeStep& step : all) {
        if (step.was != step.is && asked.contains(step.aspect)) steps.push_back(step);
    }
    return steps;
}

TypeAspects aspects_of(const std::vector<TypeStep>& steps) {
    TypeAspects aspects;
    for (const TypeStep& step : steps) aspects.insert(step.aspect);
    return aspects;
}

}  // namespace banxin
