#include "read/picture/picture_entry.h"

#include <optional>
#include <utility>

#include "read/yaml/flow_words.h"
#include "read/yaml/read_name.h"
#include "read/yaml/read_share.h"

namespace banxin {

namespace {

const MapShape kEntry{
    phrase("a picture"),
    {"file", "group", "order", "caption", "credit", "title", "words", "focus", "crop", "scale", "grey", "contour"}};
const MapShape kMember{phrase("a picture of a group"), {"file", "focus", "crop", "scale", "grey"}};

const Choices<PictureScale> kScales{{"fill", PictureScale::fill},
                                    {"fit", PictureScale::fit},
                                    {"width", PictureScale::width},
                                    {"natural", PictureScale::natural}};
const Choices<PictureColour> kGrey{{"yes", PictureColour::grey}, {"no", PictureColour::full}};
const Choices<GroupOrder> kOrders{{"row", GroupOrder::row}, {"column", GroupOrder::column}};

void read_look(NamedPicture& picture, const YamlMap& map, Findings& findings) {
    PictureLook& look = picture.look;
    read_into(look.focus, map.find("focus"), read_focus, findings);
    read_into(look.part, map.find("crop"), read_part, findings);
    read_into(picture.scale, map.find("scale"), read_choice<PictureScale>, kScales, findings);
    read_into(look.colour, map.find("grey"), read_choice<PictureColour>, kGrey, findings);
}

/// `a.jpg`, or `{file: a.jpg, focus: left}`; what it does not say is as in the entry.
std::optional<NamedPicture> read_member(const YamlNode& node, const NamedPicture& like, Findings& findings) {
    NamedPicture member = like;
    member.spot = node.spot;
    if (node.kind == YamlKind::map) {
        const auto map = open_map(node, kMember, findings);
        if (!map) return std::nullopt;
        read_into(member.name, map->need("file", findings), read_name, findings);
        read_look(member, *map, findings);
    } else {
        read_into(member.name, &node, read_name, findings);
    }
    return member.name.empty() ? std::nullopt : std::optional(std::move(member));
}

/// `like` has no name yet: how the entry's files are shown.
void read_files(PictureEntry& entry, const YamlMap& map, const NamedPicture& like, Findings& findings) {
    const YamlNode* file = map.find("file");
    const YamlNode* group = map.find("group");
    if ((file == nullptr) == (group == nullptr)) {
        findings.error(map.spot(), "file-or-group", phrase("a picture needs either `file` or `group`"),
                       phrase("`file: tram.jpg` is one picture, `group: [a.jpg, b.jpg]` are several with one caption"));
        return;
    }
    if (file != nullptr) {
        NamedPicture alone = like;
        alone.spot = file->spot;
        read_into(alone.name, file, read_name, findings);
        if (!alone.name.empty()) entry.files.push_back(std::move(alone));
        return;
    }
    const auto* members = read_list(*group, findings);
    if (members == nullptr) return;
    if (members->size() < 2)
        findings.error(group->spot, "group-of-one", phrase("a group has two pictures or more"),
                       phrase("write `file:` for a single one"));
    for (const YamlNode& node : *members) {
        if (auto member = read_member(node, like, findings)) entry.files.push_back(*std::move(member));
    }
}

std::optional<PictureEntry> read_entry(const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kEntry, findings);
    if (!map) return std::nullopt;
    PictureEntry entry;
    NamedPicture like;
    read_look(like, *map, findings);
    const YamlNode* contour = map->find("contour");
    like.contour_from_alpha = contour != nullptr && is_choice(*contour, "alpha");
    if (!like.contour_from_alpha) read_into(like.look.contour, contour, read_contour, findings);
    read_files(entry, *map, like, findings);
    StoryPicture& words = entry.words;
    words.spot = map->spot();
    read_into(words.caption, map->find("caption"), read_text, findings);
    read_into(words.credit, map->find("credit"), read_text, findings);
    read_into(words.title, map->find("title"), read_text, findings);
    read_into(words.caption_place, map->find("words"), read_choice<CaptionPlace>, caption_places(), findings);
    read_into(words.order, map->find("order"), read_choice<GroupOrder>, kOrders, findings);
    return entry.files.empty() ? std::nullopt : std::optional(std::move(entry));
}

}  // namespace

const Choices<CaptionPlace>& caption_places() {
    static const Choices<CaptionPlace> places{{"below", CaptionPlace::below},
                                              {"above", CaptionPlace::above},
                                              {"left", CaptionPlace::left},
                                              {"right", CaptionPlace::right},
                                              {"over", CaptionPlace::over}};
    return places;
}

std::vector<PictureEntry> read_picture_entries(const YamlNode& node, Findings& findings) {
    std::vector<PictureEntry> entries;
    const std::string file = node.kind == YamlKind::text ? node.text : "bridge.jpg";
    const auto* list =
        read_list_like(as_only_item(node, phrase("write `pictures: [{{file: {}}}]`", file)), node, findings);
    if (list == nullptr) return entries;
    for (const YamlNode& item : *list) {
        if (auto entry = read_entry(item, findings)) entries.push_back(*std::move(entry));
    }
    return entries;
}

std::vector<MapShape> picture_maps() {
    return {kEntry, kMember};
}

}  // namespace banxin
