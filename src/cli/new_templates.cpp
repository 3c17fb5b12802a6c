#include "cli/new_templates.h"

#include "cli/new_stories.h"

namespace banxin {
namespace {

constexpr std::string_view kPaper = R"(# The house: what is the same in every edition.
name: 柳湾小报
latin_name: LIUWAN NEWS
house: zh-Hans              # start from a built-in house: zh-Hans zh-Hant ja ko en
publisher: 柳湾镇文化站编印

sizes: {小初: 30pt}
styles:
  folio: {size: 小六}        # a narrow page: name, day and section stand on one line
jump:
  to: "下转▶{page}版"        # {page} is the page, {short} the story's short title
  from: "◀上接{page}版"
  refer: "刊{page}版▶"
)";

constexpr std::string_view kFront = R"(# Page 1. Columns and lines count from the type area's upper left corner.
name: front
trim: [148mm, 210mm]
grid: {columns: 3, measure: 10字, gutter: 1字, lines: 46}
furniture:
  - {kind: masthead, columns: 1-2, lines: 1-7}
  - {kind: ear, columns: 3, lines: 1-7}
frames:
  - id: lead
    columns: 1-3
    lines: 9-30
    head: {grade: 3, lines: 1}
  - id: second
    columns: 1-3
    lines: 32-46
    head: {grade: 4, lines: 1}
)";

constexpr std::string_view kBack = R"(# Page 2: the rest of the lead, and a story of its own.
name: back
trim: [148mm, 210mm]
grid: {columns: 3, measure: 10字, gutter: 1字, lines: 46}
furniture:
  - {kind: folio, columns: 1-3, lines: 1-2}
frames:
  - id: continued
    kind: jumps             # stories that jump go on here
    columns: 1-3
    lines: 4-15
  - id: feature
    columns: 1-3
    lines: 17-46
    head: {grade: 3, lines: 1}
)";

constexpr std::string_view kEdition = R"(# One issue: which story stands in which frame.
date: 2026-11-23
number: 1
pages:
  - page: 1
    layout: front
    section: 要闻
    ear: [今日天气, 晴转多云, 4℃～11℃]
    frames:
      lead: {story: bridge, jump: 2}   # what does not fit goes on on page 2
      second: market
  - page: 2
    layout: back
    section: 生活
    frames:
      feature: bookhouse
)";

}  // namespace

const std::vector<NewTemplate>& new_templates() {
    static const std::vector<NewTemplate> files = {
        {"paper.yaml", kPaper},
        {"layouts/front.yaml", kFront},
        {"layouts/back.yaml", kBack},
        {"2026-11-23/edition.yaml", kEdition},
        {"2026-11-23/stories/bridge.md", kBridgeStory},
        {"2026-11-23/stories/market.md", kMarketStory},
        {"2026-11-23/stories/bookhouse.md", kBookhouseStory},
    };
    return files;
}

std::string_view new_edition_folder() {
    return "2026-11-23";
}

}  // namespace banxin
