#include "compose/shape_text.h"
#include "fill/fill_frame.h"
#include "fill/single_line.h"
#include "fill/head_lines.h"
#include "fill/jump_wording.h"

namespace banxin {
namespace {

/// One pointer before it has a height: its headline's lines and the words 刊N版 after them.
struct PointerBlock {
    std::shared_ptr<const ShapedText> headline;
    std::vector<LineRange> lines;
    PlacedLine words;
    bool words_alone = false;   ///< The words do not go on the headline's last line.
    bool fits = true;
    StoryId story;
    PageNumber page;
    std::string printed;
};

PointerBlock set_pointer(const StoryId& id, PageNumber page, Length width, const FillSources& sources) {
    const Paper& paper = sources.paper();
    PointerBlock block;
    block.story = id;
    block.page = page;
    const Story& story = sources.story(id);
    const std::string headline = story.headline.empty() ? story.short_title : plain_headline(story);
    block.headline = std::make_shared<const ShapedText>(shape_plain(headline, paper.style("pointer"), *sources.type_case));
    const auto ends = phrase_ends(headline, paper.language);
    const auto broken = break_head({block.headline.get(), ends, width}, 3);
    block.fits = broken.has_value();
    block.lines = broken ? broken->lines : std::vector<LineRange>{{0, static_cast<std::uint32_t>(block.headline->units.size())}};
    block.printed = jump_words(paper.jump.refer, page_label(page, paper.jump.label), story.short_title);
    block.words = set_single_line(block.printed, paper.style("jump"), *sources.type_case, LineRole::pointer);
    const Length used = measure_line(*block.headline, block.lines.back()).natural;
    block.words_alone = used + paper.style("pointer").size + block.words.line.right > width;
    return block;
}

/// Height of a line of pointers: a third more than the type.
Length pitch(const Paper& paper) { return scaled(paper.style("pointer").size, 14, 10); }

Length height(const PointerBlock& block, const Paper& paper) {
    return pitch(paper) * static_cast<std::int64_t>(block.lines.size() + (block.words_alone ? 1 : 0));
}

}  // namespace

FilledFrame fill_pointer_frame(const FramePlan& plan, const PagePlan& page, const std::map<StoryId, PageNumber>& page_of,
                               const FillSources& sources) {
    FilledFrame frame;
    frame.frame = plan.id;
    const Rect area = plan.legs.front().area;
    const Paper& paper = sources.paper();
    std::vector<PointerBlock> blocks;
    Length total;
    for (const StoryId& id : std::get<PointerBinding>(plan.binding->content).stories) {
        blocks.push_back(set_pointer(id, page_of.at(id), area.width, sources));
        total += height(blocks.back(), paper);
    }
    const Length air = page.grid.body.leading / 2;
    total += air * (static_cast<std::int64_t>(blocks.size()) - 1);

    Length y = area.y + (area.height > total ? (area.height - total) / 2 : Length());
    for (PointerBlock& block : blocks) {
        const Length top = y;
        for (const LineRange range : block.lines) {
            const SetLine line = set_whole(*block.headline, range, Length());
            frame.lines.push_back({block.headline, line, {area.x, y + scaled(pitch(paper), 78, 100)}, LineRole::pointer});
            y += pitch(paper);
        }
        if (block.words_alone) y += pitch(paper);
        block.words.origin = {area.right() - block.words.line.right, y - scaled(pitch(paper), 22, 100)};
        frame.lines.push_back(std::move(block.words));
        const bool inside = block.fits && y <= area.bottom();
        frame.pointers.push_back({block.story, block.page, block.printed, {area.x, top, area.width, y - top}, inside});
        y += air;
    }
    return frame;
}

}  // namespace banxin
