#include "check/report_entries.h"

#include <nlohmann/json.hpp>

#include "check/json_list.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

/// Points, rounded to thousandths.
double points(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0;
}

Json page_or_null(const std::optional<PageNumber>& page) {
    return page ? Json(page->value) : Json(nullptr);
}

Json ids(const std::vector<StoryId>& stories) {
    return list_json(stories, [](const StoryId& id) { return Json(id.value); });
}

Json size_json(const std::string& name, Length size) {
    return {{"size", name.empty() ? Json(nullptr) : Json(name)}, {"size_pt", points(size)}};
}

Json head_json(const HeadReport& head) {
    return {{"size", head.size_name.empty() ? Json(nullptr) : Json(head.size_name)},
            {"size_pt", points(head.size)},
            {"lines", head.lines},
            {"grid_lines", head.grid_lines},
            {"characters", head.characters},
            {"taken", head.taken},
            {"capacity", head.capacity},
            {"too_long", head.too_long},
            {"broken_phrase", head.broken_phrase},
            {"summary_lines", head.summary_lines},
            {"lines_over", head.lines_over},
            {"sizes", list_json(head.sizes, head_room_entry)},
            {"writing", head.writing == Writing::vertical ? "vertical" : "horizontal"},
            {"cells", head.cells}};
}

Json closing_up_json(const ClosingUpReport& tried) {
    return {{"lines", tried.lines}, {"cheapest", tried.cheapest ? Json(*tried.cheapest) : Json(nullptr)}};
}

Json part_json(const PartReport& part) {
    return {
        {"page", part.page.value},
        {"page_label", part.page_label},
        {"frame", part.frame.value},
        {"landing", part.landing},
        {"lines_available", part.lines_available},
        {"lines_set", part.lines_set},
        {"lines_over", part.lines_over},
        {"lines_short", part.lines_short},
        {"rest_waits", part.rest_waits},
        {"lines_changed", part.lines_changed},
        {"closing_up", part.closing_up ? closing_up_json(*part.closing_up) : Json(nullptr)},
        {"characters_set", part.characters_set},
        {"characters_to_cut", part.characters_to_cut},
        {"characters_to_add", part.characters_to_add},
        {"characters_to_add_range",
         part.to_add.most > 0 ? Json::array({part.to_add.least, part.to_add.most}) : Json(nullptr)},
        {"jumps_to", page_or_null(part.jumps_to)},
        {"comes_from", page_or_null(part.comes_from)},
        {"columns",
         list_json(part.columns,
                   [](const ColumnReport& c) {
                       return Json{{"lines_available", c.available}, {"lines_set", c.set}, {"lines_white", c.white}};
                   })},
        {"head", part.head ? head_json(*part.head) : Json(nullptr)}};
}

const char* name_of(FrameUse use) {
    switch (use) {
        case FrameUse::story:
            return "story";
        case FrameUse::jumps:
            return "jumps";
        case FrameUse::pointers:
            return "pointers";
        case FrameUse::art:
            return "art";
        case FrameUse::ad:
            return "ad";
        case FrameUse::empty:
            break;
    }
    return "empty";
}

Json cut_or_null(const std::optional<CutKind>& cut) {
    return cut ? Json(name_of(*cut)) : Json(nullptr);
}

const char* name_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            break;
    }
    return "note";
}

}  // namespace

Json story_entry(const StoryReport& story) {
    return {{"id", story.id.value},
            {"headline", story.headline},
            {"file", story.file},
            {"characters", story.characters},
            {"characters_set", story.characters_set},
            {"characters_to_cut", story.characters_to_cut},
            {"characters_to_add", story.characters_to_add},
            {"parts", list_json(story.parts, part_json)}};
}

Json frame_entry(const FrameReport& frame) {
    return {{"page", frame.page.value},
            {"frame", frame.id.value},
            {"use", name_of(frame.use)},
            {"lines_available", frame.lines_available},
            {"lines_used", frame.lines_used},
            {"lines_white", frame.lines_white},
            {"lines_over", frame.lines_over},
            {"stories", ids(frame.stories)},
            {"head", list_json(frame.head, head_room_entry)},
            {"foot_move", frame.foot_move}};
}

Json head_room_entry(const HeadRoomReport& room) {
    Json out = size_json(room.size_name, room.size);
    out["capacity"] = room.capacity;
    return out;
}

Json spare_entry(const SpareReport& spare) {
    return {{"story", spare.story.value},     {"page", spare.page.value},     {"frame", spare.frame.value},
            {"first_line", spare.first_line}, {"last_line", spare.last_line}, {"lines_white", spare.lines_white},
            {"lines_over", spare.lines_over}};
}

Json jump_entry(const JumpReport& jump) {
    return {{"story", jump.story.value},
            {"from", jump.from.value},
            {"from_frame", jump.from_frame.value},
            {"to", page_or_null(jump.to)},
            {"to_frame", jump.to ? Json(jump.to_frame.value) : Json(nullptr)},
            {"to_words", jump.to_words},
            {"from_words", jump.from_words},
            {"characters_before", jump.characters_before},
            {"characters_after", jump.characters_after},
            {"cut", cut_or_null(jump.cut)},
            {"cut_asked", cut_or_null(jump.cut_asked)},
            {"cut_words", jump.cut ? Json::array({jump.cut_words.before, jump.cut_words.after}) : Json(nullptr)}};
}

Json picture_entry(const PictureReport& picture) {
    return {{"path", picture.path},
            {"page", picture.page.value},
            {"frame", picture.frame.value},
            {"width_pt", points(picture.width)},
            {"height_pt", points(picture.height)},
            {"ppi", picture.pixels_per_inch > 0 ? Json(picture.pixels_per_inch) : Json(nullptr)}};
}

Json pointer_entry(const PointerReport& pointer) {
    return {{"story", pointer.story.value},
            {"page", pointer.page.value},
            {"frame", pointer.frame.value},
            {"to", pointer.to.value},
            {"words", pointer.words}};
}

Json diagnostic_entry(const Diagnostic& diagnostic) {
    return {{"severity", name_of(diagnostic.severity)},
            {"code", diagnostic.code},
            {"file", diagnostic.spot.file},
            {"line", diagnostic.spot.line},
            {"column", diagnostic.spot.column},
            {"message", diagnostic.message.english()},
            {"hint", diagnostic.hint.english()},
            {"page", diagnostic.page.value > 0 ? Json(diagnostic.page.value) : Json(nullptr)}};
}

}  // namespace banxin
