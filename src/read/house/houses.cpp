#include "read/house/houses.h"

#include <algorithm>
#include <string>
#include <utility>

#include "read/house/house_boxes.h"
#include "read/house/text_kinds.h"

namespace banxin {

namespace {

/// A line letterspaced by a tenth of an em, with all of its characters off the grid.
constexpr int kDearestLine = 600;

/// What sets one language's house apart from the others.
struct HouseTraits {
    const char* name;
    Language language;
    const char* serif;
    const char* sans;
    const char* kai;  ///< The brush-written face, or what stands in for it.
    const char* fangsong;
    Em indent;
    JumpPolicy jump;
    LineStyle lines;  ///< Of the kinds that run in the columns.
};

JumpPolicy wording(std::string to, std::string from, std::string refer) {
    JumpPolicy jump;
    jump.to = std::move(to);
    jump.from = std::move(from);
    jump.refer = std::move(refer);
    jump.cut.kind = CutKind::pause;
    return jump;
}

// English sentences are long, and a line breaks between words anyway.
JumpPolicy english_wording() {
    JumpPolicy jump = wording("See {short}, {page}", "From {page}", "Story, {page}");
    jump.cut.kind = CutKind::word;
    jump.label = {Numerals::arabic, "A", 1};
    return jump;
}

// Half a cell is the most that Japanese houses open between kana and Western text.
LineStyle japanese_lines() {
    LineStyle lines;
    lines.western_gap.most = 500;
    return lines;
}

// Text of spaced words is set like any Western text: no cells to fill, no characters to count on the last line.
LineStyle spaced_lines() {
    LineStyle lines;
    lines.figures = Figures::proportional;
    lines.western_runs = WesternRuns::natural;
    lines.han_space = HanSpace::natural;
    lines.least_last_line = 0;
    return lines;
}

// Korean may break after any syllable: one alone would look lost on a last line.
LineStyle korean_lines() {
    LineStyle lines = spaced_lines();
    lines.least_last_line = 2;
    return lines;
}

const std::vector<HouseTraits>& houses() {
    static const std::vector<HouseTraits> all{
        {"zh-Hans", Language::zh_hans, "Noto Serif CJK SC", "Noto Sans CJK SC", "LXGW WenKai", "LXGW WenKai", 2_em,
         wording("下转▶{page}版", "◀上接{page}版", "刊{page}版▶"), LineStyle{}},
        {"zh-Hant", Language::zh_hant, "Noto Serif CJK TC", "Noto Sans CJK TC", "LXGW WenKai", "LXGW WenKai", 2_em,
         wording("下轉▶{page}版", "◀上接{page}版", "見{page}版▶"), LineStyle{}},
        {"ja", Language::ja, "Noto Serif CJK JP", "Noto Sans CJK JP", "Noto Serif CJK JP", "Noto Serif CJK JP", 1_em,
         wording("{page}面に続く", "{page}面から続く", "{page}面に関連記事"), japanese_lines()},
        {"ko", Language::ko, "Noto Serif CJK KR", "Noto Sans CJK KR", "Noto Serif CJK KR", "Noto Serif CJK KR", 1_em,
         wording("{page}면에 계속", "{page}면에서 계속", "관련기사 {page}면"), korean_lines()},
        {"en", Language::en, "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Serif CJK SC", "Noto Serif CJK SC", 1_em,
         english_wording(), spaced_lines()},
    };
    return all;
}

constexpr Length kSmallFive = 9_pt;
constexpr Length kSix = Length::emu(100'013);  // 7.875 pt, half an EMU up.

// The trade's table; houses differ in 小初, so a paper may overrule any of them.
std::map<std::string, Length> trade_sizes() {
    const Length half = Length::emu(Length::kPerPoint / 2);
    return {{"特号", 54_pt},      {"初号", 42_pt}, {"小初", 30_pt},       {"一号", 28_pt},
            {"小一", 24_pt},      {"二号", 21_pt}, {"小二", 18_pt},       {"三号", Length::emu(200'025)},
            {"小三", 15_pt},      {"四号", 14_pt}, {"小四", 12_pt},       {"五号", 10_pt + half},
            {"小五", kSmallFive}, {"六号", kSix},  {"小六", 6_pt + half}, {"七号", Length::emu(66'675)}};
}

TextStyle style(const char* font, Length size, Align align) {
    return {FontRole{font}, size, InkName{"black"}, align, {}};
}

/// Kinds that stand in the columns are set on the cell grid; heads and furniture at their natural widths.
bool runs_in_columns(TextKind kind) {
    return std::ranges::find(running_kinds(), kind) != running_kinds().end();
}

bool stands_in_head(TextKind kind) {
    return kind == TextKind::kicker || kind == TextKind::headline || kind == TextKind::deck;
}

std::map<TextKind, TextStyle> trade_styles(const LineStyle& running) {
    const Length five = 10_pt + Length::emu(Length::kPerPoint / 2);
    std::map<TextKind, TextStyle> styles{
        {TextKind::body, style("song", kSmallFive, Align::justify)},
        {TextKind::kicker, style("hei", 15_pt, Align::centre)},
        {TextKind::headline, style("headline", 28_pt, Align::centre)},
        {TextKind::deck, style("kai", 15_pt, Align::centre)},
        {TextKind::byline, style("kai", kSmallFive, Align::centre)},
        {TextKind::dateline, style("hei", kSmallFive, Align::justify)},
        {TextKind::crosshead, style("hei", five, Align::centre)},
        {TextKind::caption, style("kai", 8_pt, Align::left)},
        {TextKind::credit, style("kai", kSmallFive, Align::right)},
        {TextKind::folio, style("song", kSmallFive, Align::left)},
        {TextKind::jump, style("hei", kSmallFive, Align::right)},
        {TextKind::jump_head, style("hei", 14_pt, Align::left)},
        {TextKind::pointer, style("hei", 12_pt, Align::left)},
        {TextKind::ear, style("song", kSmallFive, Align::left)},
        {TextKind::masthead, style("headline", 60_pt, Align::centre)},
        {TextKind::masthead_line, style("song", kSix, Align::centre)},
        {TextKind::imprint, style("song", kSix, Align::centre)},
        {TextKind::quote, style("kai", kSmallFive, Align::justify)},
        {TextKind::list, style("song", kSmallFive, Align::justify)},
        {TextKind::drop_cap, style("headline", kSmallFive, Align::left)},
        {TextKind::pull, style("kai", 14_pt, Align::centre)},
        {TextKind::facts, style("kai", kSmallFive, Align::justify)},
        {TextKind::facts_title, style("hei", five, Align::left)},
        {TextKind::pointer_title, style("hei", 14_pt, Align::left)},
        {TextKind::pointer_summary, style("song", kSmallFive, Align::left)},
        {TextKind::summary, style("kai", five, Align::justify)},
        {TextKind::lead, style("song", kSmallFive, Align::justify)},
    };
    styles[TextKind::masthead].ink = InkName{"red"};
    for (auto& [kind, look] : styles) {
        look.lines = runs_in_columns(kind) ? running : stands_in_head(kind) ? head_lines() : display_lines();
    }
    // Short lines, seldom filled: a grid under them would only part figures from their words, in one line more than in
    // the next.
    for (const TextKind kind : {TextKind::facts, TextKind::caption})
        styles[kind].lines.western_runs = WesternRuns::natural;
    return styles;
}

std::map<int, HeadGrade> trade_grades() {
    return {{1, {{42_pt, 36_pt, 30_pt, 28_pt}, 18_pt, 18_pt}},
            {2, {{28_pt, 24_pt, 21_pt}, 14_pt, 14_pt}},
            {3, {{21_pt, 18_pt, 15_pt}, 12_pt, 12_pt}},
            {4, {{18_pt, 15_pt, 14_pt}, 10_pt, 10_pt}},
            {5, {{15_pt, 14_pt, 12_pt}, 9_pt, 9_pt}}};
}

CopyMarks marks_of(Language language) {
    switch (language) {
        case Language::zh_hans:
            return CopyMarks::mainland;
        case Language::zh_hant:
            return CopyMarks::corner;
        case Language::ja:
            return CopyMarks::japanese;
        default:
            return CopyMarks::western;
    }
}

Paper furnish(const HouseTraits& traits) {
    Paper paper;
    paper.language = traits.language;
    paper.fonts = {{FontRole{"song"}, {traits.serif, 400}},
                   {FontRole{"hei"}, {traits.sans, 500}},
                   {FontRole{"kai"}, {traits.kai, 400}},
                   {FontRole{"fangsong"}, {traits.fangsong, 400}},
                   {FontRole{"headline"}, {traits.serif, 900}}};
    paper.sizes = trade_sizes();
    paper.inks = {{InkName{"black"}, {0, 0, 0, 100, 0x1d1a1b}},
                  {InkName{"red"}, {0, 100, 95, 0, 0xc7161d}},
                  {InkName{"paper"}, {0, 0, 0, 0, 0xffffff, InkKind::paper}}};
    paper.styles = trade_styles(traits.lines);
    paper.body.text = paper.styles.at(TextKind::body);
    paper.body.indent = traits.indent;
    paper.grades = trade_grades();
    paper.air = {1000, 500, 1000};
    paper.jump = traits.jump;
    paper.fit.dearest_line = kDearestLine;
    paper.boxes = house_boxes();
    paper.copy = copy_house(marks_of(traits.language));
    return paper;
}

}  // namespace

const std::vector<std::string>& house_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const HouseTraits& traits : houses()) all.emplace_back(traits.name);
        return all;
    }();
    return names;
}

std::optional<Paper> built_in_house(std::string_view name) {
    for (const HouseTraits& traits : houses()) {
        if (traits.name == name) return furnish(traits);
    }
    return std::nullopt;
}

}  // namespace banxin
