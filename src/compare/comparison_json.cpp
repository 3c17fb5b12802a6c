#include "compare/comparison_json.h"

#include <nlohmann/json.hpp>

#include "compare/change_words.h"
#include "display/dump.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

const char* word_of(ChangeKind kind) {
    static constexpr const char* words[] = {"words", "passage", "room",  "story", "way",  "head", "frame",   "picture",
                                            "crop",  "rules",   "boxes", "page",  "type", "ink",  "drawing", "order"};
    return words[static_cast<std::size_t>(kind)];
}

const char* word_of(ChangeWay way) {
    static constexpr const char* words[] = {"added", "gone", "changed", "moved"};
    return words[static_cast<std::size_t>(way)];
}

const char* word_of(ChangeClass one) {
    static constexpr const char* words[] = {"text", "layout", "pictures"};
    return words[static_cast<std::size_t>(one)];
}

const char* word_of(Fate fate) {
    static constexpr const char* words[] = {"kept", "struck", "added"};
    return words[static_cast<std::size_t>(fate)];
}

void add_key(Json& json, const TextKey& key) {
    if (!key.story.value.empty()) json["story"] = key.story.value;
    if (key.element != Element::none) json["element"] = name_of(key.element);
}

Json json_of(const std::optional<ChangePlace>& place) {
    if (!place) return nullptr;
    Json json;
    if (place->page.value > 0) json["page"] = place->page.value;
    if (!place->label.empty()) json["page_label"] = place->label;
    if (!place->frame.value.empty()) json["frame"] = place->frame.value;
    if (place->columns.first > 0) {
        json["columns"] = {place->columns.first, place->columns.last};
        json["lines"] = {place->lines.first, place->lines.last};
    }
    if (place->paragraph > 0) {
        json["paragraph"] = place->paragraph;
        json["line"] = place->line;
        json["from"] = place->text.from.value;
        json["until"] = place->text.until.value;
    }
    return json;
}

Json json_of(const std::vector<Piece>& pieces) {
    Json list = Json::array();
    for (const Piece& piece : pieces) list.push_back({{word_of(piece.fate), piece.words}});
    return list;
}

/// A text each, its words all added or all struck.
Json json_of(const std::vector<StoryCopy>& copy, ChangeWay way) {
    Json list = Json::array();
    for (const StoryCopy& text : copy) {
        Json one = Json::object();
        add_key(one, text.of);
        one["words"] = json_of(std::vector<Piece>{{way == ChangeWay::gone ? Fate::struck : Fate::added, text.words}});
        list.push_back(std::move(one));
    }
    return list;
}

Json json_of(const std::vector<LookStep>& steps) {
    Json list = Json::array();
    for (const LookStep& step : steps)
        list.push_back({{"aspect", name_of(step.aspect)}, {"was", step.was}, {"is", step.is}});
    return list;
}

Json json_of(const std::vector<TextSpot>& spots) {
    Json list = Json::array();
    for (const TextSpot& spot : spots) {
        Json one = Json::object();
        add_key(one, spot.of);
        one["from"] = spot.text.from.value;
        one["until"] = spot.text.until.value;
        list.push_back(std::move(one));
    }
    return list;
}

/// Rules and boxes by their frames.
Json json_of(const std::vector<LineSpot>& lines) {
    Json list = Json::array();
    for (const LineSpot& line : lines) {
        Json one{{"page_label", line.page.label}, {"frames", Json::array()}};
        for (const FrameId& frame : line.frames) one["frames"].push_back(frame.value);
        if (line.part != Element::none) one["part"] = name_of(line.part);
        list.push_back(std::move(one));
    }
    return list;
}

/// Leading as it was told before all measures were.
void add_leading(Json& json, const Change& change) {
    for (const LookStep& step : change.steps) {
        if (step.aspect != LookAspect::leading) continue;
        json["was"] = step.was;
        json["is"] = step.is;
    }
}

/// Of what is told once for many places.
void add_places(Json& json, const Change& change) {
    if (!change.ink.value.empty()) json["ink"] = change.ink.value;
    if (!change.steps.empty()) json["steps"] = json_of(change.steps);
    if (!change.spots.empty()) json["texts"] = json_of(change.spots);
    if (!change.lines.empty()) json["lines"] = json_of(change.lines);
    if (change.kind == ChangeKind::frame) add_leading(json, change);
    if (change.pages.empty()) return;
    json["pages"] = Json::array();
    for (const NamedPage& page : change.pages) json["pages"].push_back(page.label);
}

/// What the stories of a change were called, where that was something else.
void add_names_before(Json& json, const Change& change, const std::map<StoryId, StoryId>& renamed) {
    if (const auto was = renamed.find(change.of.story); was != renamed.end()) json["story_before"] = was->second.value;
    if (const auto was = renamed.find(change.from.story); was != renamed.end() && json.contains("from"))
        json["from"]["story_before"] = was->second.value;
}

Json json_of(const Change& change, std::size_t number) {
    Json json{{"number", number},
              {"class", word_of(class_of(change))},
              {"kind", word_of(change.kind)},
              {"way", word_of(change.way)}};
    add_key(json, change.of);
    json["before"] = json_of(change.before);
    json["after"] = json_of(change.after);
    if (change.kind == ChangeKind::passage) {
        json["from"] = Json::object();
        add_key(json["from"], change.from);
    }
    if (!change.pieces.empty()) json["words"] = json_of(change.pieces);
    if (change.kind == ChangeKind::room) {
        json["set_lines"] = change.set_lines;
        json["characters"] = change.characters;
    }
    if (!change.copy.empty()) json["copy"] = json_of(change.copy, change.way);
    if (!change.was.empty()) json["was"] = change.was;
    if (!change.is.empty()) json["is"] = change.is;
    if (!change.file.empty()) json["file"] = change.file;
    add_places(json, change);
    json["must_read"] = change.must_read;
    json["message"] = change_words(change).english();
    return json;
}

void add_lines(Json& json, const std::string& name, const ReflownLines& lines) {
    json[name + "_from"] = lines.from;
    json[name] = lines.count;
}

Json json_of(const Reflow& reflow) {
    Json json;
    add_key(json, reflow.of);
    json["page"] = reflow.page.value;
    json["page_label"] = reflow.label;
    json["frame"] = reflow.frame.value;
    add_lines(json, "broken", reflow.broken);
    add_lines(json, "moved", reflow.moved);
    add_lines(json, "arrived", reflow.arrived);
    add_lines(json, "left", reflow.left);
    return json;
}

}  // namespace

std::string comparison_json(const Comparison& comparison) {
    Json changes = Json::array();
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        changes.push_back(json_of(comparison.changes[i], i + 1));
        add_names_before(changes.back(), comparison.changes[i], comparison.renamed);
    }
    Json reflows = Json::array();
    for (const Reflow& reflow : comparison.reflows) reflows.push_back(json_of(reflow));
    const Json json{{"version", 1},
                    {"same", comparison.same()},
                    {"changes", std::move(changes)},
                    {"reflows", std::move(reflows)},
                    {"frames", comparison.frames},
                    {"identical_frames", comparison.identical_frames}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
