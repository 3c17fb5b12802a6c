#include "read/house/read_furniture.h"

#include <filesystem>

#include "read/picture/load_picture.h"
#include "read/text/web_address.h"

namespace banxin {
namespace {

const MapShape kNameplate{phrase("the nameplate"), {"art"}};
const MapShape kPaperQr{phrase("the paper's QR code"), {"link", "words"}};
const Choices<BoundEdge> kBoundEdges{{"left", BoundEdge::left}, {"right", BoundEdge::right}};

/// Of `nameplate: name.svg` or `nameplate: {art: name.svg}`.
const YamlNode* nameplate_file(const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text) return &node;
    const auto map = open_map(node, kNameplate, findings);
    return map ? map->need("art", findings) : nullptr;
}

void read_nameplate(Paper& paper, const YamlNode& node, const Sources& sources, Findings& findings) {
    const YamlNode* file = nameplate_file(node, findings);
    const auto name = file == nullptr ? std::nullopt : read_text(*file, findings);
    if (!name) return;
    std::string folder = std::filesystem::path(node.spot.file).parent_path().generic_string();
    if (folder.empty()) folder = ".";
    NameplateArt art{load_picture(sources, {*name, folder, file->spot}), file->spot};
    if (!art.art.trouble && !is_vector(art.art.format)) {
        findings.error(
            file->spot, "nameplate-not-vector", phrase("the nameplate `{}` is made of pixels", *name),
            phrase("draw it as SVG or PDF: a paper's name is printed larger than any picture, with sharp edges"));
        return;
    }
    paper.nameplate = std::move(art);
}

/// `qr: https://…` or `qr: {link, words}`.
void read_qr(PaperLink& qr, const YamlNode& node, Findings& findings) {
    qr = {};
    qr.spot = node.spot;
    if (node.kind == YamlKind::text) {
        read_into(qr.link, &node, read_text, findings);
    } else if (const auto map = open_map(node, kPaperQr, findings)) {
        if (const auto* link = map->need("link", findings)) {
            qr.spot = link->spot;
            read_into(qr.link, link, read_text, findings);
        }
        read_into(qr.words, map->find("words"), read_text, findings);
    }
    if (!qr.link.empty()) check_web_address(qr.link, qr.spot, findings);
}

}  // namespace

void read_furniture_of(Paper& paper, const YamlMap& map, const Sources& sources, Findings& findings) {
    if (const auto* nameplate = map.find("nameplate")) read_nameplate(paper, *nameplate, sources, findings);
    if (const auto* qr = map.find("qr")) read_qr(paper.qr, *qr, findings);
    if (const auto* bound = map.find("bound")) paper.bound = read_choice(*bound, kBoundEdges, findings);
}

std::vector<MapShape> furniture_maps() {
    return {kNameplate, kPaperQr};
}

}  // namespace banxin
