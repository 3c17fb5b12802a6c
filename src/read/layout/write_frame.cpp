#include "read/layout/write_frame.h"

#include "model/span_word.h"
#include "read/house/write_box.h"
#include "read/layout/frame_words.h"
#include "read/layout/read_span.h"
#include "read/layout/writings.h"

namespace banxin {

namespace {

void write_area_keys(YamlWriter& yaml, const GridArea& area) {
    yaml.key("columns");
    yaml.text(span_word(area.columns));
    yaml.key("lines");
    yaml.text(span_word(area.lines));
}

void write_area(YamlWriter& yaml, const GridArea& area) {
    yaml.open_short_map();
    write_area_keys(yaml, area);
    yaml.close_map();
}

void write_areas(YamlWriter& yaml, const std::vector<GridArea>& areas) {
    yaml.open_list();
    for (const GridArea& area : areas) write_area(yaml, area);
    yaml.close_list();
}

void write_legs(YamlWriter& yaml, const std::vector<GridArea>& legs) {
    if (legs.size() == 1) return write_area_keys(yaml, legs.front());
    yaml.key("legs");
    write_areas(yaml, legs);
}

/// One of the choices, unless it is what counts where nothing is said.
template <typename Value>
void write_chosen(YamlWriter& yaml, std::string_view key, Value value, const Choices<Value>& choices) {
    if (value == Value{}) return;
    yaml.key(key);
    yaml.choice(word_for(value, choices));
}

void write_part_look(YamlWriter& yaml, const PartLook& look) {
    if (look.font) {
        yaml.key("font");
        yaml.text(look.font->value);
    }
    if (look.ink) {
        yaml.key("ink");
        yaml.text(look.ink->value);
    }
}

void write_head_part(YamlWriter& yaml, std::string_view key, const PartLook& look) {
    if (look == PartLook{}) return;
    yaml.key(key);
    yaml.open_short_map();
    write_part_look(yaml, look);
    yaml.close_map();
}

void write_writing(YamlWriter& yaml, const HeadPlan& head) {
    const HeadSide usual = head.writing == Writing::horizontal ? HeadSide::line_start : HeadSide::line_end;
    if (head.writing) {
        yaml.key("writing");
        yaml.choice(word_for(*head.writing, kWritings));
    }
    if (head.side == usual) return;
    yaml.key("side");
    yaml.choice(word_for(head.side, kHeadSides));
}

void write_head_size(YamlWriter& yaml, const HeadPlan& head) {
    if (head.sizing == HeadSizing::alike && !head.size && head.size_name.empty()) return;
    yaml.key("size");
    if (head.size)
        yaml.text(in_written_points(*head.size));
    else if (!head.size_name.empty())
        yaml.text(head.size_name);
    else
        yaml.choice("own");
}

bool says_something(HeadPlan head) {
    head.spot = {};
    return head != HeadPlan{};
}

void write_head(YamlWriter& yaml, const HeadPlan& head) {
    yaml.open_short_map();
    yaml.key("grade");
    yaml.number(head.grade);
    yaml.key_of("the head", "lines");
    yaml.number(head.lines);
    write_chosen(yaml, "align", head.shape, kHeadShapes);
    write_chosen(yaml, "place", head.place, kHeadPlaces);
    if (head.columns) {
        yaml.key("columns");
        yaml.text(span_word(*head.columns));
    }
    if (head.from_line) {
        yaml.key_of("the head", "from");
        yaml.number(*head.from_line);
    }
    write_chosen(yaml, "spread", head.spread, kSpreads);
    write_writing(yaml, head);
    write_head_size(yaml, head);
    write_part_look(yaml, head.look.headline);
    write_head_part(yaml, "kicker", head.look.kicker);
    write_head_part(yaml, "deck", head.look.deck);
    yaml.close_map();
}

void write_frame_box(YamlWriter& yaml, const BoxTemplate& box) {
    yaml.key("box");
    if (box.own)
        write_box(yaml, *box.own);
    else
        yaml.text(box.style);
}

void write_edges(YamlWriter& yaml, const EdgeRules& rules) {
    if (rules == EdgeRules{}) return;
    yaml.key("rules");
    yaml.open_short_map();
    write_chosen(yaml, "top", rules.top, kEdgeRules);
    write_chosen(yaml, "right", rules.right, kEdgeRules);
    write_chosen(yaml, "bottom", rules.bottom, kEdgeRules);
    write_chosen(yaml, "left", rules.left, kEdgeRules);
    yaml.close_map();
}

void write_place(YamlWriter& yaml, std::string_view key, const std::optional<GridArea>& place) {
    if (!place) return;
    yaml.key(key);
    write_area(yaml, *place);
}

void write_over(YamlWriter& yaml, const std::vector<FrameId>& over) {
    if (over.empty()) return;
    yaml.key("over");
    yaml.open_short_list();
    for (const FrameId& id : over) yaml.text(id.value);
    yaml.close_list();
}

}  // namespace

void write_frame_keys(YamlWriter& yaml, const FrameTemplate& frame) {
    write_chosen(yaml, "kind", frame.kind, kFrameKinds);
    write_legs(yaml, frame.legs);
    if (frame.into) {
        yaml.key("into");
        yaml.number(*frame.into);
    }
    // What counts where nothing is said is not the first of these.
    if (frame.split != ColumnMode::automatic) {
        yaml.key("split");
        yaml.choice(word_for(frame.split, kSplits));
    }
    if (frame.kind == FrameKind::story || says_something(frame.head)) {
        yaml.key("head");
        write_head(yaml, frame.head);
    }
    if (!frame.pictures.empty()) {
        yaml.key("pictures");
        write_areas(yaml, frame.pictures);
    }
    if (frame.box) write_frame_box(yaml, *frame.box);
    write_edges(yaml, frame.rules);
    write_place(yaml, "pull", frame.pull);
    write_place(yaml, "facts", frame.facts);
    write_place(yaml, "qr", frame.qr);
    write_over(yaml, frame.over);
}

}  // namespace banxin
