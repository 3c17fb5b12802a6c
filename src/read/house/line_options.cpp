#include "read/house/line_options.h"

#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "read/house/text_kinds.h"
#include "read/yaml/length_examples.h"
#include "read/yaml/yes_no.h"

namespace banxin {

namespace {

const Choices<Kinsoku> kKinsoku{{"none", Kinsoku::none},
                                {"basic", Kinsoku::basic},
                                {"gb", Kinsoku::gb},
                                {"strict", Kinsoku::strict},
                                {"newspaper", Kinsoku::newspaper},
                                {"css-strict", Kinsoku::css_strict},
                                {"css-normal", Kinsoku::css_normal},
                                {"css-loose", Kinsoku::css_loose},
                                {"uax14", Kinsoku::uax14}};
const Choices<Punctuation> kPunctuation{{"full", Punctuation::full},
                                        {"half", Punctuation::half},
                                        {"kaiming", Punctuation::kaiming},
                                        {"plain", Punctuation::plain}};
const Choices<PairWidth> kPairs{{"elastic", PairWidth::elastic},
                                {"1", PairWidth::one},
                                {"1.5", PairWidth::one_and_half},
                                {"natural", PairWidth::natural}};
const Choices<LineStart> kLineStarts{
    {"trim", LineStart::trim}, {"half-indent", LineStart::half_indent}, {"natural", LineStart::natural}};
const Choices<LineEnd> kLineEnds{{"elastic", LineEnd::elastic}, {"half", LineEnd::half}, {"full", LineEnd::full}};
const Choices<Hanging> kHangings{
    {"off", Hanging::off}, {"pauses", Hanging::pauses_and_stops}, {"all", Hanging::all_closing}};
const Choices<Squeeze> kSqueezes{{"discrete", Squeeze::discrete}, {"equal", Squeeze::equal}};
const Choices<WesternGap> kWesternGaps{{"1/4", {250, 125, 333}}, {"1/8", {125, 62, 333}}, {"0", {0, 0, 0}}};
const Choices<Figures> kFigures{{"half-width", Figures::half_width}, {"proportional", Figures::proportional}};
const Choices<Condense> kCondense{{"nothing", Condense::nothing}, {"figures", Condense::figures}};
const Choices<WesternRuns> kWesternRuns{{"whole-cells", WesternRuns::whole_cells}, {"natural", WesternRuns::natural}};
const Choices<HanSpace> kHanSpaces{
    {"half", HanSpace::half}, {"whole", HanSpace::whole}, {"natural", HanSpace::natural}};
const Choices<KoreanBreaks> kKorean{{"words", KoreanBreaks::words}, {"characters", KoreanBreaks::characters}};
const Choices<LineBreaking> kBreaking{{"total-fit", LineBreaking::total_fit}, {"greedy", LineBreaking::greedy}};
const Choices<int> kVerticalFigures{{"0", 0}, {"1", 1}, {"2", 2}, {"3", 3}};
const Choices<VerticalWords> kVerticalWords{{"turned", VerticalWords::turned}, {"in-cell", VerticalWords::in_cell}};
const Choices<VerticalQuotes> kVerticalQuotes{{"corner", VerticalQuotes::corner},
                                              {"as-written", VerticalQuotes::as_written}};
const Choices<int> kLastLines{{"0", 0}, {"1", 1}, {"2", 2}, {"3", 3}};

const MapShape kWesternGap{phrase("a western gap"), {"natural", "least", "most"}};

template <typename Value>
LineOption worded(std::string key, Value LineStyle::*knob, const Choices<Value>& choices) {
    std::vector<std::string> words;
    for (const auto& [word, value] : choices) words.push_back(word);
    const auto set = [knob, &choices](LineStyle& style, const std::string& word) {
        const auto chosen = std::find_if(choices.begin(), choices.end(),
                                         [&](const auto& choice) { return means(choice_words(), word, choice.first); });
        if (chosen == choices.end()) return false;
        style.*knob = chosen->second;
        return true;
    };
    return {std::move(key), std::move(words), set};
}

LineOption lettered(std::string key, std::u32string LineStyle::*knob) {
    const auto set = [knob](LineStyle& style, const std::string& characters) {
        style.*knob = to_utf32(characters);
        return true;
    };
    return {std::move(key), {}, set};
}

const MapShape& lines_shape() {
    static const MapShape shape = [] {
        MapShape all{phrase("`lines`"), {}};
        for (const LineOption& option : line_options()) all.keys.push_back(option.key);
        return all;
    }();
    return shape;
}

// "0.25字", as an editor writes it.
std::string in_characters(int milli) {
    std::string decimals = std::to_string(1000 + milli % 1000).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return std::to_string(milli / 1000) + (decimals.empty() ? "" : "." + decimals) + "字";
}

void read_gap_length(int& milli, const YamlNode* node, Findings& findings) {
    if (node == nullptr) return;
    const auto length = read_character_length_like("0.25字", *node, findings);
    if (!length) return;
    if (length->milli > 1000) {
        return findings.error(node->spot, "number-out-of-range", phrase("`{}` is out of range", node->text),
                              phrase("give a character at most, as in 0.25字"));
    }
    milli = length->milli;
}

// The natural, least and most white between Han and Western text; what is left out stays.
void read_western_gap(WesternGap& target, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kWesternGap, findings);
    if (!map) return;
    const std::size_t before = findings.list.size();
    WesternGap gap = target;
    read_gap_length(gap.natural, map->find("natural"), findings);
    read_gap_length(gap.least, map->find("least"), findings);
    read_gap_length(gap.most, map->find("most"), findings);
    if (findings.list.size() > before) return;
    if (gap.least > gap.natural || gap.natural > gap.most) {
        return findings.error(
            node.spot, "gap-out-of-order",
            phrase("the gap would be {} at the least, {} as a rule and {} at the most", in_characters(gap.least),
                   in_characters(gap.natural), in_characters(gap.most)),
            phrase("give `least`, `natural` and `most` so that each is as large as the one before or larger"));
    }
    target = gap;
}

void read_option(LineStyle& style, const LineOption& option, const YamlNode& node, Findings& findings) {
    if (option.key == "western_gap" && node.kind == YamlKind::map)
        return read_western_gap(style.western_gap, node, findings);
    const auto word = read_text(node, findings);
    if (word && !option.set(style, *word)) report_unknown_choice(node, option.words, findings);
}

// A character cannot be forbidden and allowed in one breath.
void check_contradiction(const YamlNode* never, const YamlNode* may, Findings& findings) {
    if (never == nullptr || may == nullptr) return;
    const std::u32string forbidden = to_utf32(never->text);
    for (const char32_t c : to_utf32(may->text)) {
        if (forbidden.find(c) == std::u32string::npos) continue;
        findings.error(may->spot, "kinsoku-contradiction",
                       phrase("`{}` is both forbidden and allowed at a line's edge", to_utf8(std::u32string(1, c))),
                       phrase("take it out of one of the two"));
    }
}

}  // namespace

const std::vector<LineOption>& line_options() {
    static const std::vector<LineOption> options{
        worded("kinsoku", &LineStyle::kinsoku, kKinsoku),
        lettered("never_starts", &LineStyle::never_starts),
        lettered("never_ends", &LineStyle::never_ends),
        lettered("may_start", &LineStyle::may_start),
        lettered("may_end", &LineStyle::may_end),
        worded("punctuation", &LineStyle::punctuation, kPunctuation),
        worded("pair", &LineStyle::pair, kPairs),
        worded("line_start", &LineStyle::line_start, kLineStarts),
        worded("line_end", &LineStyle::line_end, kLineEnds),
        worded("hanging", &LineStyle::hanging, kHangings),
        worded("squeeze", &LineStyle::squeeze, kSqueezes),
        worded("western_gap", &LineStyle::western_gap, kWesternGaps),
        worded("figures", &LineStyle::figures, kFigures),
        worded("condense", &LineStyle::condense, kCondense),
        worded("western_runs", &LineStyle::western_runs, kWesternRuns),
        worded("han_space", &LineStyle::han_space, kHanSpaces),
        worded("korean", &LineStyle::korean, kKorean),
        worded("breaking", &LineStyle::breaking, kBreaking),
        worded("hyphenation", &LineStyle::hyphenation, kYesNo),
        worded("least_last_line", &LineStyle::least_last_line, kLastLines),
        worded("vertical_figures", &LineStyle::vertical_figures, kVerticalFigures),
        worded("vertical_words", &LineStyle::vertical_words, kVerticalWords),
        worded("vertical_quotes", &LineStyle::vertical_quotes, kVerticalQuotes),
    };
    return options;
}

const LineOption* line_option(std::string_view key) {
    const auto& all = line_options();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const LineOption& option) { return option.key == key; });
    return found == all.end() ? nullptr : &*found;
}

void read_lines(LineStyle& style, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, lines_shape(), findings);
    if (!map) return;
    for (const LineOption& option : line_options()) {
        if (const YamlNode* value = map->find(option.key)) read_option(style, option, *value, findings);
    }
    check_contradiction(map->find("never_starts"), map->find("may_start"), findings);
    check_contradiction(map->find("never_ends"), map->find("may_end"), findings);
}

void read_paper_lines(Paper& paper, const YamlNode& node, Findings& findings) {
    // Houses give all running kinds the same lines, so that one reading finds every mistake, once.
    LineStyle& body = paper.styles.at(TextKind::body).lines;
    read_lines(body, node, findings);
    for (const TextKind kind : running_kinds()) paper.styles.at(kind).lines = body;
    paper.body.text.lines = body;
}

std::vector<MapShape> line_maps() {
    return {lines_shape(), kWesternGap};
}

}  // namespace banxin
