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
            if (const StoryBinding* binding = story_in(frame)) stories.insert(binding->story);
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

/// Lines that a text takes are remembered with it.
SharedStory shape(const Story& story, const House& house) {
    const auto text = std::make_shared<const ShapedText>(shape_story(story.body, house));
    return std::make_shared<const ShapedStory>(ShapedStory{story, text, std::make_shared<const LineBreaker>(*text)});
}

/// The story before where nothing of it has changed, its text where that has not.
SharedStory reshape(const SharedStory& before, const Story& story, const House& house) {
    if (before->story.body != story.body) return shape(story, house);
    before->breaker->forget_unasked();
    if (before->story == story) return before;
    return std::make_shared<const ShapedStory>(ShapedStory{story, before->text, before->breaker});
}

/// A story, what it was shaped to before (or null), and where it goes.
struct StoryToShape {
    const Story& story;
    SharedStory before;
    const TypeCase& type_case;
    SharedStory& place;
};

void shape_one(const StoryToShape& work, const Paper& paper) {
    work.place = work.before != nullptr ? reshape(work.before, work.story, {paper, work.type_case})
                                        : shape(work.story, {paper, work.type_case});
}

}  // namespace

FillSources ShapedStories::in(Writing writing, const Edition& edition) const {
    const InWriting& here = shaped_.at(writing);
    return {&edition, &here.type_case, &here.stories};
}

std::map<StoryId, std::shared_ptr<const Story>> ShapedStories::by_id() const {
    std::map<StoryId, std::shared_ptr<const Story>> all;
    for (const auto& [writing, here] : shaped_) {
        for (const auto& [id, shaped] : here.stories) all.try_emplace(id, shaped, &shaped->story);
    }
    return all;
}

TextCursor ShapedStories::translate(const StoryId& id, TextCursor cursor, WritingChange change) const {
    if (change.from == change.to) return cursor;
    return cursor_at(*story(change.to, id)->text, offset_at(*story(change.from, id)->text, cursor));
}

ShapedStories shape_stories(const Edition& edition, const std::vector<PagePlan>& plans, const TypeCase& type_case,
                            const Shaping& shaping) {
    const ShapedStories* before = shaping.before;
    const bool same_paper = before != nullptr && *before->paper_ == edition.paper;
    ShapedStories out;
    out.paper_ = same_paper ? before->paper_ : std::make_shared<const Paper>(edition.paper);
    std::vector<StoryToShape> works;
    const std::set<StoryId> stories = stories_on(plans);
    for (const PagePlan& plan : plans) {
        const auto [place, is_new] = out.shaped_.try_emplace(plan.turn.writing);
        if (!is_new) continue;
        ShapedStories::InWriting& here = place->second;
        here.type_case = type_case_for(plan.turn.writing, type_case);
        const ShapedStories::InWriting* was = nullptr;
        if (same_paper && before->shaped_.contains(plan.turn.writing)) was = &before->shaped_.at(plan.turn.writing);
        if (was != nullptr && was->type_case != here.type_case) was = nullptr;
        for (const StoryId& id : stories) {
            const auto known = was != nullptr ? was->stories.find(id) : decltype(was->stories.end()){};
            const bool is_known = was != nullptr && known != was->stories.end();
            works.push_back(
                {edition.stories.at(id), is_known ? known->second : nullptr, here.type_case, here.stories[id]});
        }
    }
    shaping.crew.each(works.size(), [&](std::size_t i) { shape_one(works[i], edition.paper); });
    return out;
}

}  // namespace banxin
