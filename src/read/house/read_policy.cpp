#include "read/house/read_policy.h"

#include "read/house/read_cut.h"
#include "read/house/read_head_look.h"
#include "read/house/read_look.h"
#include "read/house/read_wording.h"
#include "read/picture/picture_entry.h"

namespace banxin {

namespace {

const MapShape kHeadlines{phrase("the headlines"), {"grades", "air"}};
const MapShape kGrades{phrase("the grades"), {"1", "2", "3", "4", "5", "6", "7", "8", "9"}};
const MapShape kGrade{phrase("a grade"), {"sizes", "font", "ink", "kicker", "deck"}};
const MapShape kGradePart{phrase("a kicker or deck"), {"size", "font", "ink"}};
const MapShape kAir{phrase("the air"), {"above", "between", "below"}};
const MapShape kJump{phrase("the jump rules"),
                     {"to", "from", "refer", "numerals", "label", "head", "from_position", "least_before",
                      "least_after", "least_characters", "landings", "cut", "give_up"}};
const MapShape kLabel{phrase("the page label"), {"prefix", "digits"}};
const MapShape kCaptions{phrase("the house's way with pictures"), {"words", "credit", "title_mark"}};
const MapShape kFit{phrase("the fit"), {"widow_lines", "orphan_lines", "close_up", "drive_out", "dearest_line"}};

const Choices<Numerals> kNumerals{{"arabic", Numerals::arabic}, {"chinese", Numerals::chinese}};
const Choices<CreditPlace> kCreditPlaces{{"right", CreditPlace::flush_right}, {"run-in", CreditPlace::run_in}};
const Choices<JumpHead> kJumpHeads{
    {"short", JumpHead::short_title}, {"headline", JumpHead::headline}, {"none", JumpHead::none}};
const Choices<FromPosition> kFromPositions{
    {"run-in", FromPosition::run_in}, {"head", FromPosition::head}, {"own-line", FromPosition::own_line}};

/// What a grade's names are read against.
struct GradeSource {
    const Paper& paper;
    Findings& findings;
};

void read_grade_sizes(HeadGrade& grade, const YamlNode& node, const Paper& paper, Findings& findings) {
    const auto* items = read_list(node, findings);
    if (items == nullptr) return;
    grade.sizes.clear();
    for (const YamlNode& item : *items) {
        const auto size = read_size(item, paper, findings);
        if (!size) continue;
        if (!grade.sizes.empty() && *size >= grade.sizes.back()) {
            findings.error(item.spot, "sizes-not-falling",
                           phrase("`{}` is not smaller than the size before it", item.text),
                           phrase("list the sizes from the largest down: the first that fits is taken"));
        }
        grade.sizes.push_back(*size);
    }
    if (items->empty())
        findings.error(node.spot, "missing-key", phrase("a grade needs at least one size"),
                       phrase("list the sizes from the largest down: the first that fits is taken"));
}

/// `kicker: 小二`, or `kicker: {size: 小二, font: kai, ink: red}`.
void read_grade_part(std::optional<Length>& size, PartLook& look, const YamlNode& node, const GradeSource& from) {
    const YamlNode* size_node = &node;
    if (node.kind != YamlKind::text) {
        const auto map = open_map(node, kGradePart, from.findings);
        if (!map) return;
        read_part_look(look, *map, names_of(from.paper), from.findings);
        size_node = map->find("size");
    }
    if (size_node != nullptr) size = read_size(*size_node, from.paper, from.findings);
}

void read_grade(HeadGrade& grade, const YamlNode& node, const Paper& paper, Findings& findings) {
    const bool is_new = grade.sizes.empty();
    if (is_new) grade.sizes = {paper.body.text.size};
    const auto map = open_map(node, kGrade, findings);
    if (!map) return;
    const auto* sizes = is_new ? map->need("sizes", findings) : map->find("sizes");
    if (sizes != nullptr) read_grade_sizes(grade, *sizes, paper, findings);
    read_part_look(grade.look.headline, *map, names_of(paper), findings);
    const GradeSource from{paper, findings};
    if (const auto* kicker = map->find("kicker")) read_grade_part(grade.kicker, grade.look.kicker, *kicker, from);
    if (const auto* deck = map->find("deck")) read_grade_part(grade.deck, grade.look.deck, *deck, from);
}

void read_grades(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto grades = open_map(node, kGrades, findings);
    if (!grades) return;
    for (int number = 1; number <= 9; ++number) {
        const YamlNode* grade_node = grades->find(std::to_string(number));
        if (grade_node == nullptr) continue;
        read_grade(paper.grades[number], *grade_node, paper, findings);
    }
}

void read_milli_lines(int& target, const YamlNode* node, Findings& findings) {
    if (node == nullptr) return;
    if (const auto lines = read_line_length(*node, findings)) target = lines->milli;
}

void read_label(PageLabelForm& label, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kLabel, findings);
    if (!map) return;
    if (const auto* prefix = map->find("prefix")) read_into(label.prefix, prefix, read_text, findings);
    read_into(label.digits, map->find("digits"), read_whole, Bounds{1, 4}, findings);
}

}  // namespace

void read_headlines(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kHeadlines, findings);
    if (!map) return;
    if (const auto* grades = map->find("grades")) read_grades(paper, *grades, findings);
    const auto* air_node = map->find("air");
    const auto air = air_node == nullptr ? std::nullopt : open_map(*air_node, kAir, findings);
    if (!air) return;
    read_milli_lines(paper.air.above, air->find("above"), findings);
    read_milli_lines(paper.air.between, air->find("between"), findings);
    read_milli_lines(paper.air.below, air->find("below"), findings);
}

void read_jump(JumpPolicy& jump, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kJump, findings);
    if (!map) return;
    read_into(jump.to, map->find("to"), read_wording, findings);
    read_into(jump.from, map->find("from"), read_wording, findings);
    read_into(jump.refer, map->find("refer"), read_wording, findings);
    read_into(jump.label.numerals, map->find("numerals"), read_choice<Numerals>, kNumerals, findings);
    if (const auto* label = map->find("label")) read_label(jump.label, *label, findings);
    read_into(jump.head, map->find("head"), read_choice<JumpHead>, kJumpHeads, findings);
    read_into(jump.from_position, map->find("from_position"), read_choice<FromPosition>, kFromPositions, findings);
    read_into(jump.least_lines_before, map->find("least_before"), read_line_count, findings);
    read_into(jump.least_lines_after, map->find("least_after"), read_line_count, findings);
    read_into(jump.least_characters, map->find("least_characters"), read_whole, Bounds{0, 10'000}, findings);
    read_into(jump.landings, map->find("landings"), read_whole, Bounds{1, 9}, findings);
    read_into(jump.cut.kind, map->find("cut"), read_choice<CutKind>, cut_kinds(), findings);
    read_into(jump.cut.give_up, map->find("give_up"), read_give_up, findings);
}

void read_captions(CaptionHouse& house, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kCaptions, findings);
    if (!map) return;
    read_into(house.place, map->find("words"), read_choice<CaptionPlace>, caption_places(), findings);
    read_into(house.credit, map->find("credit"), read_choice<CreditPlace>, kCreditPlaces, findings);
    read_into(house.title_mark, map->find("title_mark"), read_text, findings);
}

void read_frame_air(int& air, const YamlNode& node, Findings& findings) {
    const auto lines = read_line_count(node, findings);
    if (!lines) return;
    air = *lines;
    if (*lines <= 9) return;
    findings.error(node.spot, "number-out-of-range", phrase("frames stand at most 9 lines apart"),
                   phrase("write `frame_air: 1行`"));
}

void read_fit(FitRules& fit, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kFit, findings);
    if (!map) return;
    read_into(fit.widow_lines, map->find("widow_lines"), read_whole, Bounds{1, 9}, findings);
    read_into(fit.orphan_lines, map->find("orphan_lines"), read_whole, Bounds{1, 9}, findings);
    read_into(fit.close_up, map->find("close_up"), read_whole, Bounds{0, 9}, findings);
    read_into(fit.drive_out, map->find("drive_out"), read_whole, Bounds{0, 9}, findings);
    read_into(fit.dearest_line, map->find("dearest_line"), read_whole, Bounds{0, 10'000}, findings);
}

std::vector<MapShape> policy_maps() {
    return {kHeadlines, kGrades, kGrade, kGradePart, kAir, kJump, kLabel, kCaptions, kFit};
}

}  // namespace banxin
