#pragma once

#include <map>
#include <memory>

#include "compose/type/house.h"
#include "fill/text/shaped_story.h"
#include "model/edition.h"

namespace banxin {

/// What filling a frame may use, the same for every frame of an edition.
struct FillSources {
    const Edition* edition = nullptr;
    const TypeCase* type_case = nullptr;
    const std::map<StoryId, SharedStory>* shaped = nullptr;

    const Paper& paper() const { return edition->paper; }
    House house() const { return {edition->paper, *type_case}; }
    const Story& story(const StoryId& id) const { return edition->stories.at(id); }
    const LineBreaker& breaker(const StoryId& id) const { return *shaped->at(id)->breaker; }
    std::shared_ptr<const ShapedText> text(const StoryId& id) const { return shaped->at(id)->text; }
};

}  // namespace banxin
