#include "read/house/read_review.h"

#include <set>

#include "read/yaml/yes_no.h"

namespace banxin {
namespace {

const MapShape kReview{phrase("the review"), {"stages", "distinct"}};

Phrase list_of_stages() {
    return phrase("write `stages: [初审, 复审, 终审, 付印]`");
}

/// A figure alone is no name: who writes one means how many stages there are.
std::optional<std::string> read_stage(const YamlNode& node, Findings& findings) {
    const auto stage = read_text(node, findings);
    const bool is_figure = stage && !node.quoted && stage->find_first_not_of("0123456789") == std::string::npos;
    if (!is_figure) return stage;
    findings.error(node.spot, "not-a-text", phrase("`{}` is no name for a stage", *stage), list_of_stages());
    return std::nullopt;
}

void read_stages(ReviewHouse& house, const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::list)
        return findings.error(node.spot, "not-a-list", phrase("the stages are a list of their names"),
                              list_of_stages());
    if (node.items.empty())
        findings.error(node.spot, "no-stages", phrase("a review needs a stage at least"), list_of_stages());
    house.stages.clear();
    std::set<std::string> seen;
    for (const YamlNode& item : node.items) {
        const auto stage = read_stage(item, findings);
        if (!stage) continue;
        if (!seen.insert(*stage).second)
            findings.error(item.spot, "stage-twice", phrase("the stage `{}` is named twice", *stage));
        house.stages.push_back(*stage);
    }
}

}  // namespace

void read_review(ReviewHouse& house, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kReview, findings);
    if (!map) return;
    if (const auto* stages = map->find("stages")) read_stages(house, *stages, findings);
    read_into(house.distinct, map->find("distinct"), read_choice<bool>, kYesNo, findings);
}

std::vector<MapShape> review_maps() {
    return {kReview};
}

}  // namespace banxin
