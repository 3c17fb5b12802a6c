#include "fill/text/shaped_stories.h"

#include <set>

#include "compose/text/shape_text.h"
#include "fill/text/pour.h"

namespace banxin {
namespace {

std::set<StoryId> stories_on(const std::vector<PagePlan>& plans) {
    std::set<StoryId> stories;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (!frame.binding) continue;
            if (const auto* story = std::get_if<StoryBinding>(&frame.binding->content)) stories.insert(story->story);
        }
    }
    return stories;
}

/// The cursor at the last unit that starts at or before an offset.
TextCursor cursor_at(const ShapedText& text, TextOffset offset) {
    if (offset >= text.end)
        return {static_cast<std::uint32_t>(text.blocks.size()), static_cast<std::uint32_t>(text.units.size())};
    TextCursor cursor;
    for (std::uint32_t block = 0; block < text.blocks.size(); ++block) {
        for (std::uint32_t unit = text.blocks[block].first_unit; unit < text.blocks[block].end_unit; ++unit) {
            if (text.units[unit].offset > offset) return cursor;
            const bool same_place = cursor.unit != unit && text.units[cursor.unit].offset == offset;
            if (!same_place) cursor = {block, unit};
        }
    }
    return cursor;
}

}  // namespace

ShapedStories::ShapedStories(const Edition& edition, const std::vector<PagePlan>& plans, const TypeCase& type_case) {
    const std::set<StoryId> stories = stories_on(plans);
    for (const PagePlan& plan : plans) {
        const auto [place, is_new] = shaped_.try_emplace(plan.turn.writing);
        if (!is_new) continue;
        InWriting& here = place->second;
        here.type_case = type_case_for(plan.turn.writing, type_case);
        for (const StoryId& id : stories) {
            const auto text = std::make_shared<const ShapedText>(
                shape_story(edition.stories.at(id).body, edition.paper, here.type_case));
            here.texts[id] = text;
            here.breakers.emplace(id, *text);
        }
        here.sources = {&edition, &here.type_case, &here.texts, &here.breakers};
    }
}

TextCursor ShapedStories::translate(const StoryId& story, TextCursor cursor, WritingChange change) const {
    if (change.from == change.to) return cursor;
    return cursor_at(*in(change.to).text(story), offset_at(*in(change.from).text(story), cursor));
}

}  // namespace banxin
