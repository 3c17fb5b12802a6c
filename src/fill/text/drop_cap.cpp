#include "fill/text/drop_cap.h"

#include <algorithm>

#include "base/em_box.h"
#include "compose/text/shape_text.h"
#include "fill/text/placed_line.h"
#include "fill/text/pour.h"

namespace banxin {
namespace {

constexpr std::int64_t kLeastCellsBeside = 4;
constexpr std::uint32_t kMostUnits = 3;

struct DropCap {
    PlacedLine line;
    std::vector<Slot> slots;  ///< The first ones narrowed.
    TextCursor next;          ///< Behind the large character.
    std::size_t lines = 0;
};

/// The large character's end: an opening mark and what follows it, with what may not start a line after it.
std::uint32_t end_of_cap(const ShapedText& text) {
    const ShapedBlock& block = text.blocks.front();
    std::uint32_t end = block.first_unit + 1;
    while (end < block.end_unit && text.units[end - 1].break_after == BreakChance::forbidden) ++end;
    return end;
}

/// A mark, a reading or a figure would be torn from the rest of its word.
bool can_stand_alone(const ShapedText& text, std::uint32_t end) {
    const bool annotated = std::any_of(text.annotations.begin(), text.annotations.end(),
                                       [&](const ShapedAnnotation& annotation) { return annotation.first_unit < end; });
    return !annotated && end <= text.blocks.front().first_unit + kMostUnits;
}

bool starts_with_dateline(const Story& story) {
    if (story.body.empty() || story.body.front().spans.empty()) return false;
    return story.body.front().spans.front().emphasis == Emphasis::dateline;
}

bool one_run(std::span<const Slot> slots) {
    for (std::size_t i = 1; i < slots.size(); ++i) {
        const Slot& above = slots[i - 1];
        if (slots[i].column != above.column || slots[i].line != above.line + 1 || slots[i].x != above.x) return false;
    }
    return true;
}

/// The large character as high as its lines.
PlacedLine set_cap(const StoryId& story, std::string_view words, std::span<const Slot> lines,
                   const FillSources& sources) {
    const Slot& first = lines.front();
    const Slot& last = lines.back();
    const Length cell = sources.paper().grid().cell;
    TextStyle style = sources.paper().style(TextKind::drop_cap);
    style.size = last.baseline - first.baseline + cell;
    const auto text = std::make_shared<const ShapedText>(shape_plain(words, style, *sources.type_case));
    const auto end = static_cast<std::uint32_t>(text->units.size());
    SetLine line = set_whole(*text, {0, end}, Length());
    line.starts_block = true;
    const Length foot = last.baseline + em_foot(cell);
    PlacedLine cap =
        place_line(text, std::move(line), {first.x, foot - em_foot(style.size)}, {Element::drop_cap, story});
    cap.place = GridPlace{first.column, {first.line, last.line}};
    return cap;
}

std::optional<DropCap> drop_cap(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources) {
    const std::shared_ptr<const ShapedText> text = sources.text(request.story);
    const auto lines = static_cast<std::size_t>(sources.story(request.story).drop_cap);
    if (text->blocks.empty() || text->blocks.front().kind != BlockKind::paragraph) return std::nullopt;
    if (starts_with_dateline(sources.story(request.story))) return std::nullopt;
    const ShapedBlock& block = text->blocks.front();
    const std::uint32_t end = end_of_cap(*text);
    if (slots.size() < lines || !one_run(slots.first(lines)) || end >= block.end_unit) return std::nullopt;
    if (!can_stand_alone(*text, end)) return std::nullopt;

    const std::uint32_t first_byte = text->units[block.first_unit].text_begin;
    const std::string words = text->text.substr(first_byte, text->units[end].text_begin - first_byte);
    DropCap cap{
        set_cap(request.story, words, slots.first(lines), sources), {slots.begin(), slots.end()}, {0, end}, lines};
    const Length cell = sources.paper().grid().cell;
    const Length width = cell * count_to_cover(cap.line.line.right + cell / 4, cell);
    for (Slot& slot : std::span(cap.slots).first(lines)) {
        slot.x += width;
        slot.measure -= width;
        if (slot.measure < cell * kLeastCellsBeside) return std::nullopt;
    }
    return cap;
}

/// Its lines are full of the first paragraph: balancing may have taken slots away, or the paragraph is short.
bool stands(const DropCap& cap, const Flow& flow) {
    if (flow.lines.size() < cap.lines) return false;
    for (std::size_t i = 0; i < cap.lines; ++i) {
        const PlacedLine& line = flow.lines[i];
        const Slot& slot = cap.slots[i];
        const bool in_slot = line.place == GridPlace{slot.column, {slot.line, slot.line}};
        if (line.line.block != 0 || line.source.element != Element::body || !in_slot) return false;
    }
    return true;
}

std::optional<Flow> flow_beside_cap(std::span<const Slot> slots, const FlowRequest& request,
                                    const FillSources& sources) {
    auto cap = drop_cap(slots, request, sources);
    if (!cap) return std::nullopt;
    FlowRequest behind = request;
    behind.from = cap->next;
    Flow flow = flow_story(cap->slots, behind, sources);
    if (!stands(*cap, flow)) return std::nullopt;
    flow.lines.insert(flow.lines.begin(), std::move(cap->line));
    flow.part.from = offset_at(*sources.text(request.story), request.from);
    return flow;
}

}  // namespace

Flow flow_with_drop_cap(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources) {
    const bool wanted = sources.story(request.story).drop_cap > 0 && request.from == TextCursor{};
    if (wanted) {
        if (auto flow = flow_beside_cap(slots, request, sources)) return *std::move(flow);
    }
    Flow flow = flow_story(slots, request, sources);
    flow.part.without_drop_cap = wanted;
    return flow;
}

}  // namespace banxin
