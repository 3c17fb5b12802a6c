#include "compare/version/version_json.h"

#include <nlohmann/json.hpp>

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Rect& area) {
    return {area.x.in_emu(), area.y.in_emu(), area.width.in_emu(), area.height.in_emu()};
}
Rect rect_from(const Json& json) {
    return {Length::emu(json.at(0)), Length::emu(json.at(1)), Length::emu(json.at(2)), Length::emu(json.at(3))};
}

Json json_of(Span span) {
    return {span.first, span.last};
}
Span span_from(const Json& json) {
    return {json.at(0), json.at(1)};
}

/// By its name; a name that nobody knows is no version of ours.
Element element_from(const Json& json) {
    const std::string name = json;
    for (int i = 0; i <= static_cast<int>(Element::imprint); ++i) {
        if (name_of(static_cast<Element>(i)) == name) return static_cast<Element>(i);
    }
    throw Json::other_error::create(501, "no such element", &json);
}

Json json_of(const FrameVersion& frame) {
    Json legs = Json::array();
    for (const LegVersion& leg : frame.legs)
        legs.push_back({json_of(leg.area), json_of(leg.columns), json_of(leg.lines)});
    Json json{{"id", frame.id.value}, {"legs", std::move(legs)}, {"sets", frame.sets}};
    if (frame.box) json["box"] = *frame.box;
    return json;
}
FrameVersion frame_from(const Json& json) {
    FrameVersion frame{FrameId{json.at("id")}, {}, json.at("sets")};
    if (json.contains("box")) frame.box = json["box"];
    for (const Json& leg : json.at("legs"))
        frame.legs.push_back({rect_from(leg.at(0)), span_from(leg.at(1)), span_from(leg.at(2))});
    return frame;
}

Json json_of(const PictureVersion& picture) {
    return {{"element", name_of(picture.element)}, {"story", picture.story.value}, {"frame", picture.frame.value},
            {"area", json_of(picture.area)},       {"crop", picture.crop},         {"file", picture.file},
            {"content", picture.content},          {"item", picture.item}};
}
PictureVersion picture_from(const Json& json) {
    return {element_from(json.at("element")),
            StoryId{json.at("story")},
            FrameId{json.at("frame")},
            rect_from(json.at("area")),
            json.at("crop"),
            json.at("file"),
            json.at("content"),
            json.value("item", 0)};
}

Json json_of(const OrnamentVersion& ornament) {
    Json json{name_of(ornament.element), json_of(ornament.area), ornament.look};
    if (ornament.line) json.push_back(*ornament.line);
    return json;
}
OrnamentVersion ornament_from(const Json& json) {
    OrnamentVersion ornament{element_from(json.at(0)), rect_from(json.at(1)), json.at(2)};
    if (json.size() > 3) ornament.line = json[3];
    return ornament;
}

Json json_of(const LookWords& look) {
    Json json = Json::object();
    for (const auto& [aspect, words] : look) json[std::string(name_of(aspect))] = words;
    return json;
}
/// An aspect that nobody knows is no version of ours.
LookWords look_from(const Json& json) {
    LookWords look;
    for (const auto& [name, words] : json.items()) {
        const auto aspect = aspect_called(name);
        if (!aspect) throw Json::other_error::create(501, "no such aspect", &json);
        look[*aspect] = words;
    }
    return look;
}

Json json_of(const LineVersion& line) {
    Json frames = Json::array();
    for (const FrameId& frame : line.frames) frames.push_back(frame.value);
    return {{"frames", std::move(frames)}, {"part", name_of(line.part)}, {"look", json_of(line.look)}};
}
LineVersion line_of_page_from(const Json& json) {
    LineVersion line{{}, element_from(json.at("part")), look_from(json.at("look"))};
    for (const Json& frame : json.at("frames")) line.frames.push_back(FrameId{frame});
    return line;
}

Json json_of(const StandingLine& line);
Json json_of(const TextVersion& text);

Json json_of(const SetStretch& stretch) {
    const TypeLook& look = stretch.look;
    return {stretch.text.from.value,
            stretch.text.until.value,
            name_of(stretch.element),
            look.family,
            look.weight,
            look.file,
            look.size.in_emu(),
            look.ink,
            look.beside};
}
SetStretch stretch_from(const Json& json) {
    SetStretch stretch;
    stretch.text = {{json.at(0)}, {json.at(1)}};
    stretch.element = element_from(json.at(2));
    stretch.look = {json.at(3), json.at(4), json.at(5), Length::emu(json.at(6)), json.at(7), json.at(8)};
    return stretch;
}

template <typename T>
Json list_of(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values) list.push_back(json_of(value));
    return list;
}

template <typename T>
std::vector<T> list_from(const Json& json, T (*read)(const Json&)) {
    std::vector<T> values;
    for (const Json& value : json) values.push_back(read(value));
    return values;
}

PageVersion read_page(const Json& json) {
    PageVersion page;
    page.number.value = json.at("page");
    page.label = json.at("label");
    page.trim = {Length::emu(json.at("trim").at(0)), Length::emu(json.at("trim").at(1))};
    page.sets = json.at("sets");
    for (const auto& [story, hash] : json.at("stories").items()) page.stories[StoryId{story}] = hash;
    page.frames = list_from<FrameVersion>(json.at("frames"), frame_from);
    page.pictures = list_from<PictureVersion>(json.at("pictures"), picture_from);
    page.ornaments = list_from<OrnamentVersion>(json.at("ornaments"), ornament_from);
    page.marks = json.at("marks");
    // Proofs that were stored before inks and looks were have neither.
    if (json.contains("inks")) {
        for (const auto& [ink, mix] : json["inks"].items()) page.inks[InkName{ink}] = mix;
    }
    // … and before these, neither lines by their frames nor measures.
    if (json.contains("lines")) page.lines = list_from<LineVersion>(json["lines"], line_of_page_from);
    if (json.contains("measures")) page.measures = look_from(json["measures"]);
    page.beside = json.value("beside", std::string());
    page.writing = json.value("vertical", false) ? Writing::vertical : Writing::horizontal;
    return page;
}

Json json_of(const StandingLine& line) {
    return {line.page.value,    line.frame.value,     json_of(line.area),
            line.size.in_emu(), line.text.from.value, line.text.until.value};
}
StandingLine line_from(const Json& json) {
    return {PageNumber{json.at(0)}, FrameId{json.at(1)}, rect_from(json.at(2)), Length::emu(json.at(3)),
            TextRange{{json.at(4)}, {json.at(5)}}};
}

Json json_of(const TextVersion& text) {
    return {{"element", name_of(text.key.element)}, {"story", text.key.story.value}, {"page", text.key.page.value},
            {"paragraphs", text.paragraphs},        {"lines", list_of(text.lines)},  {"looks", list_of(text.looks)}};
}
TextVersion text_from(const Json& json) {
    TextVersion text;
    text.key = {element_from(json.at("element")), StoryId{json.at("story")}, PageNumber{json.at("page")}};
    text.paragraphs = json.at("paragraphs");
    text.lines = list_from<StandingLine>(json.at("lines"), line_from);
    if (json.contains("looks")) text.looks = list_from<SetStretch>(json["looks"], stretch_from);
    return text;
}

/// Nothing for what is no such JSON.
template <typename Read>
auto read_back(std::string_view json, Read read) -> std::optional<decltype(read(Json()))> {
    try {
        return read(Json::parse(json));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::string in_one_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string page_json(const PageVersion& page) {
    Json stories = Json::object();
    for (const auto& [story, hash] : page.stories) stories[story.value] = hash;
    Json inks = Json::object();
    for (const auto& [ink, mix] : page.inks) inks[ink.value] = mix;
    return in_one_line({{"page", page.number.value},
                        {"label", page.label},
                        {"trim", {page.trim.width.in_emu(), page.trim.height.in_emu()}},
                        {"sets", page.sets},
                        {"stories", std::move(stories)},
                        {"frames", list_of(page.frames)},
                        {"pictures", list_of(page.pictures)},
                        {"ornaments", list_of(page.ornaments)},
                        {"marks", page.marks},
                        {"inks", std::move(inks)},
                        {"vertical", page.writing == Writing::vertical},
                        {"lines", list_of(page.lines)},
                        {"measures", json_of(page.measures)},
                        {"beside", page.beside}});
}

std::optional<PageVersion> page_from_json(std::string_view json) {
    return read_back(json, read_page);
}

std::string texts_json(const std::vector<TextVersion>& texts) {
    return in_one_line(list_of(texts));
}

std::optional<std::vector<TextVersion>> texts_from_json(std::string_view json) {
    return read_back(json, [](const Json& list) { return list_from<TextVersion>(list, text_from); });
}

}  // namespace banxin
