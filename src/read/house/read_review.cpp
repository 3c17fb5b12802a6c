#include "read/house/read_review.h"

#include <set>

#include "read/yaml/yes_no.h"

namespace banxin {
namespace {

const MapShape kReview{phrase("the review"), {"stages", "distinct"}};

void read_stages(ReviewHouse& house, const YamlNode& node, Findings& findings) {
    const auto stages = read_texts(node, findings);
    if (!stages) return;
    if (stages->empty())
        findings.error(node.spot, "no-stages", phrase("a review needs a stage at least"),
                       phrase("write stages: [初审, 复审, 终审, 付印]"));
    std::set<std::string> seen;
    for (const std::string& stage : *stages) {
        if (!seen.insert(stage).second)
            findings.error(node.spot, "stage-twice", phrase("the stage `{}` is named twice", stage));
    }
    house.stages = *stages;
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
