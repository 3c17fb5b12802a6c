#include "cli/new_auto_templates.h"

#include <fmt/format.h>

#include <array>

#include "cli/new_stories.h"

namespace banxin {
namespace {

constexpr std::string_view kAutoFront = R"(# Page 1 without stories' frames: `banxin makeup` finds them.
name: front
trim: [210mm, 297mm]
grid: {columns: 4, measure: 12字, gutter: 1字, lines: 66}
furniture:
  - {kind: masthead, columns: 1-3, lines: 1-9}
  - {kind: ear, columns: 4, lines: 1-9}
frames: []                  # advertisements, and what else stays where it is
)";

constexpr std::string_view kAutoFrontZh = R"(# 1版，不写稿件的框：`banxin makeup` 来找。
名称: front
成品尺寸: [210mm, 297mm]
版面格: {栏数: 4, 栏宽: 12字, 栏间: 1字, 行数: 66}
固定件:
  - {种类: 报头, 栏: 1-3, 行: 1-9}
  - {种类: 报眼, 栏: 4, 行: 1-9}
框: []                      # 广告，和别的不动的
)";

constexpr std::string_view kAutoEdition = R"(# One issue whose page makes itself up, of the manuscripts in stories/.
date: 2026-11-23
number: 1
pages:
  - page: 1
    layout: front
    section: 要闻
    ear: [今日天气, 晴转多云, 4℃～11℃]
    make_up: {stories: auto}  # or their names; docs/formats.md tells what else may be wished
)";

constexpr std::string_view kAutoEditionZh = R"(# 一期报纸，版面自动组成，稿件在 stories/ 里。
日期: 2026-11-23
期号: 1
版面:
  - 版: 1
    版式: front
    版名: 要闻
    报眼: [今日天气, 晴转多云, 4℃～11℃]
    拼版: {稿件: 自动}        # 也可以写稿件的名字；还能要求什么，见 docs/zh-CN/formats.md
)";

/// A manuscript of which nothing is said but how much it matters: 1 the lead, 4 a brief.
struct AutoStory {
    std::string_view name;
    std::string_view headline;
    int priority;
    std::string_view text;
};

std::string manuscript_of(const AutoStory& story, std::string_view language) {
    const bool chinese = language == "zh";
    return fmt::format("---\n{}: {}\n{}: {}\n---\n{}", chinese ? "主题" : "headline", story.headline,
                       chinese ? "优先级" : "priority", story.priority, story.text);
}

}  // namespace

std::vector<NewTemplate> new_auto_templates(std::string_view language) {
    const bool chinese = language == "zh";
    const std::string edition = std::string(new_edition_folder()) + "/edition.yaml";
    return {new_templates(language).front(),
            {"layouts/front.yaml", std::string(chinese ? kAutoFrontZh : kAutoFront)},
            {edition, std::string(chinese ? kAutoEditionZh : kAutoEdition)}};
}

std::vector<NewTemplate> new_auto_stories(std::string_view language) {
    const auto stories = std::to_array<AutoStory>({
        {"bridge", "老石桥昨日重新通行", 1, kBridgeText},
        {"bookhouse", "渡口书屋亮起了灯", 2, kBookhouseText},
        {"market", "早市搬进新棚　摊位一个不少", 3, kMarketText},
        {"garden", "操场边种出二百斤菜", 3, kGardenText},
        {"stage", "水戏台月底开锣", 3, kStageText},
        {"persimmon", "柿子林周末开园", 4, kPersimmonText},
        {"lamp", "河堤路灯全亮了", 4, kLampText},
        {"ferry", "渡船改冬季时刻", 4, kFerryText},
        {"clinic", "卫生站为老人查体", 4, kClinicText},
        {"well", "双眼井停用两天", 4, kWellText},
        {"bus", "县城班车加开早班", 4, kBusText},
    });
    std::vector<NewTemplate> files;
    for (const AutoStory& story : stories) {
        const std::string path = fmt::format("{}/stories/{}.md", new_edition_folder(), story.name);
        files.push_back({path, manuscript_of(story, language)});
    }
    return files;
}

}  // namespace banxin
