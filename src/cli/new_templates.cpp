#include "cli/new_templates.h"

#include <array>

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

constexpr std::string_view kPaperZh = R"(# 体例：每一期都一样的。
名称: 柳湾小报
外文名: LIUWAN NEWS
内置体例: 简体              # 从一套内置体例开始：简体 繁体 日文 韩文 英文
出版单位: 柳湾镇文化站编印

字号: {小初: 30pt}
文字样式:
  报眉: {字号: 小六}         # 版面窄，报名、日期、版名排成一行
转版:
  下转: "下转▶{page}版"      # {page} 是版号，{short} 是稿件的短题
  上接: "◀上接{page}版"
  导读: "刊{page}版▶"
)";

constexpr std::string_view kFrontZh = R"(# 1版。栏和行从版心左上角数起。
名称: front
成品尺寸: [148mm, 210mm]
版面格: {栏数: 3, 栏宽: 10字, 栏间: 1字, 行数: 46}
固定件:
  - {种类: 报头, 栏: 1-2, 行: 1-7}
  - {种类: 报眼, 栏: 3, 行: 1-7}
框:
  - 框名: 头条
    栏: 1-3
    行: 9-30
    题: {题级: 3, 行数: 1}
  - 框名: 二条
    栏: 1-3
    行: 32-46
    题: {题级: 4, 行数: 1}
)";

constexpr std::string_view kBackZh = R"(# 2版：头条的下文，和一篇自己的稿件。
名称: back
成品尺寸: [148mm, 210mm]
版面格: {栏数: 3, 栏宽: 10字, 栏间: 1字, 行数: 46}
固定件:
  - {种类: 报眉, 栏: 1-3, 行: 1-2}
框:
  - 框名: 下文
    种类: 转版框             # 转版的稿件在这里接着排
    栏: 1-3
    行: 4-15
  - 框名: 专稿
    栏: 1-3
    行: 17-46
    题: {题级: 3, 行数: 1}
)";

constexpr std::string_view kEditionZh = R"(# 一期报纸：哪篇稿件排在哪个框里。
日期: 2026-11-23
期号: 1
版面:
  - 版: 1
    版式: front
    版名: 要闻
    报眼: [今日天气, 晴转多云, 4℃～11℃]
    框:
      头条: {稿件: bridge, 转: 2}   # 排不下的转到2版
      二条: market
  - 版: 2
    版式: back
    版名: 生活
    框:
      专稿: bookhouse
)";

constexpr std::string_view kBridgeHead = R"(kicker: 封桥修缮已完工
headline: 老石桥昨日重新通行
deck: 桥面抬高两寸　大车改走新路
short: 老石桥通行
)";
constexpr std::string_view kBridgeHeadZh = R"(引题: 封桥修缮已完工
主题: 老石桥昨日重新通行
副题: 桥面抬高两寸　大车改走新路
短题: 老石桥通行
)";
constexpr std::string_view kMarketHead = R"(headline: 早市搬进新棚　摊位一个不少
short: 早市新棚
)";
constexpr std::string_view kMarketHeadZh = R"(主题: 早市搬进新棚　摊位一个不少
短题: 早市新棚
)";
constexpr std::string_view kBookhouseHead = R"(kicker: 一间旧候船室
headline: 渡口书屋亮起了灯
short: 渡口书屋
byline: 本报记者 何青
)";
constexpr std::string_view kBookhouseHeadZh = R"(引题: 一间旧候船室
主题: 渡口书屋亮起了灯
短题: 渡口书屋
作者: 本报记者 何青
)";

std::string manuscript(std::string_view head, std::string_view text) {
    return "---\n" + std::string(head) + "---\n" + std::string(text);
}

/// A file in both languages; what it means is the same.
struct TwoTemplates {
    std::string_view path;
    std::string_view english;
    std::string_view chinese;
    std::string_view text = {};  ///< Of a manuscript, below its head.
};

const auto kTemplates = std::to_array<TwoTemplates>({
    {"paper.yaml", kPaper, kPaperZh},
    {"layouts/front.yaml", kFront, kFrontZh},
    {"layouts/back.yaml", kBack, kBackZh},
    {"2026-11-23/edition.yaml", kEdition, kEditionZh},
    {"2026-11-23/stories/bridge.md", kBridgeHead, kBridgeHeadZh, kBridgeText},
    {"2026-11-23/stories/market.md", kMarketHead, kMarketHeadZh, kMarketText},
    {"2026-11-23/stories/bookhouse.md", kBookhouseHead, kBookhouseHeadZh, kBookhouseText},
});

}  // namespace

std::vector<NewTemplate> new_templates(std::string_view language) {
    std::vector<NewTemplate> files;
    for (const TwoTemplates& both : kTemplates) {
        const std::string_view words = language == "zh" ? both.chinese : both.english;
        files.push_back(
            {std::string(both.path), both.text.empty() ? std::string(words) : manuscript(words, both.text)});
    }
    return files;
}

std::string_view new_edition_folder() {
    return "2026-11-23";
}

}  // namespace banxin
