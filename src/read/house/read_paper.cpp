#include "read/house/read_paper.h"

#include <utility>

#include "model/house_names.h"
#include "read/house/house_guess.h"
#include "read/house/houses.h"
#include "read/house/line_options.h"
#include "read/house/paper_sheets.h"
#include "read/house/read_furniture.h"
#include "read/house/read_inks.h"
#include "read/house/read_look.h"
#include "read/house/read_make_up.h"
#include "read/house/read_policy.h"
#include "read/house/read_press.h"
#include "read/house/read_review.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/nearest_word.h"
#include "read/yaml/wrapped_values.h"
#include "read/yaml/yaml_reader.h"
#include "read/yaml/yes_no.h"

namespace banxin {

namespace {

/// What a style sheet may say: the look of a paper, not whose it is.
const std::vector<std::string> kLookKeys{"style",     "fonts", "sizes",   "inks",     "lines",    "bases",    "styles",
                                         "headlines", "rules", "boxes",   "pointers", "sections", "end_mark", "jump",
                                         "pictures",  "fit",   "make_up", "copy",     "frame_air"};

MapShape paper_shape() {
    MapShape shape{phrase("a paper"),
                   {"name", "latin_name", "house", "publisher", "cn", "lunar", "masthead_lines", "imprint", "nameplate",
                    "qr", "bound", "extends", "press", "review", "art", "mono"}};
    shape.keys.insert(shape.keys.end(), kLookKeys.begin(), kLookKeys.end());
    return shape;
}

MapShape style_shape() {
    return {phrase("a style sheet"), kLookKeys};
}

const MapShape& shape_of(SheetKind kind) {
    static const MapShape paper = paper_shape();
    static const MapShape style = style_shape();
    return kind == SheetKind::paper ? paper : style;
}

const YamlNode* value_of(const YamlNode& root, std::string_view key) {
    for (const YamlEntry& entry : root.entries) {
        if (means(key_words(), entry.key, key) && entry.value.kind != YamlKind::empty) return &entry.value;
    }
    return nullptr;
}

// The house that the paper names, or one that it extends; the first one when the name is missing or wrong, so that
// reading can go on.
PaperDraft starting_house(const std::vector<PaperSheet>& sheets, Findings& findings) {
    const std::string fallback = house_names().front();
    for (auto sheet = sheets.rbegin(); sheet != sheets.rend(); ++sheet) {
        const YamlNode* node = sheet->kind == SheetKind::paper ? value_of(sheet->root, "house") : nullptr;
        const auto name = node == nullptr ? std::nullopt : read_text(*node, findings);
        if (!name) continue;
        const std::string house = english_of(language_words(), *name);
        if (auto paper = built_in_house(house)) return {*std::move(paper), house, {}};
        const std::vector<FileWord> houses = words_of(language_words(), house_names());
        const Phrase guess = house_guess(*name);
        findings.error(
            node->spot, "unknown-house", phrase("there is no built-in house `{}`", *name),
            guess.empty() ? phrase("choose {}", any_word(houses)) : phrase("{} choose {}", guess, any_word(houses)));
        break;
    }
    return {*built_in_house(fallback), fallback, {}};
}

void read_lunar(Paper& paper, const YamlNode& node, Findings& findings) {
    read_into(paper.lunar, &node, read_choice<bool>, kYesNo, findings);
    if (!paper.lunar || paper.language == Language::zh_hans || paper.language == Language::zh_hant) return;
    findings.error(node.spot, "lunar-not-chinese",
                   phrase("the day of the traditional calendar is written in Chinese papers only"),
                   phrase("choose the house {}, or leave `lunar` out",
                          any_word(words_of(language_words(), {"zh-Hans", "zh-Hant"}))));
}

void read_house(Paper& paper, const YamlMap& map, const Sources& sources, Findings& findings) {
    read_into(paper.name, map.find("name"), read_text, findings);
    read_into(paper.latin_name, map.find("latin_name"), read_text, findings);
    read_into(paper.publisher, map.find("publisher"), read_text, findings);
    read_into(paper.cn, map.find("cn"), read_text, findings);
    if (const auto* lunar = map.find("lunar")) read_lunar(paper, *lunar, findings);
    read_into(paper.masthead_lines, map.find("masthead_lines"), read_texts, findings);
    if (const auto* imprint = map.find("imprint")) {
        paper.imprint_spot = imprint->spot;
        read_into(paper.imprint, imprint, read_text, findings);
    }
    read_furniture_of(paper, map, sources, findings);
}

// Styles name fonts, sizes and inks and change the paper's lines, grades name sizes, pointers name boxes: the order of
// these calls, not of the file, counts.
void read_looks(Paper& paper, const YamlMap& map, Findings& findings) {
    if (const auto* fonts = map.find("fonts")) read_fonts(paper, *fonts, findings);
    if (const auto* sizes = map.find("sizes")) read_sizes(paper, *sizes, findings);
    if (const auto* inks = map.find("inks")) read_inks(paper, *inks, findings);
    if (const auto* lines = map.find("lines")) read_paper_lines(paper, *lines, findings);
    if (const auto* bases = map.find("bases")) read_bases(paper, *bases, findings);
    if (const auto* styles = map.find("styles")) read_styles(paper, *styles, findings);
    if (const auto* headlines = map.find("headlines")) read_headlines(paper, *headlines, findings);
    if (const auto* rules = map.find("rules")) read_rules(paper, *rules, findings);
    if (const auto* boxes = map.find("boxes")) read_boxes(paper, *boxes, findings);
    if (const auto* pointers = map.find("pointers")) read_pointers(paper, *pointers, findings);
    if (const auto* sections = map.find("sections")) read_sections(paper, *sections, findings);
    read_into(paper.end_mark, map.find("end_mark"), read_text, findings);
    if (means(choice_words(), paper.end_mark, "none")) paper.end_mark.clear();
    if (const auto* jump = map.find("jump")) read_jump(paper.jump, *jump, findings);
    if (const auto* pictures = map.find("pictures")) read_captions(paper.captions, *pictures, findings);
    if (const auto* air = map.find("frame_air")) read_frame_air(paper.frame_air, *air, findings);
    if (const auto* fit = map.find("fit")) read_fit(paper.fit, *fit, findings);
    if (const auto* make_up = map.find("make_up")) read_make_up(paper.make_up, *make_up, findings);
    if (const auto* copy = map.find("copy")) read_copy(paper.copy, *copy, findings);
}

void read_sheet(Paper& paper, const PaperSheet& sheet, const Sources& sources, Findings& findings) {
    const auto map = open_map(sheet.root, shape_of(sheet.kind), findings);
    if (!map) return;
    const bool is_paper = sheet.kind == SheetKind::paper;
    if (is_paper) read_house(paper, *map, sources, findings);
    read_looks(paper, *map, findings);
    const YamlNode* press = is_paper ? map->find("press") : nullptr;
    if (press != nullptr) read_press(paper, *press, findings);  // it may name sizes of the paper
    if (is_paper) read_colour_rules(paper, *map, findings);
    const YamlNode* review = is_paper ? map->find("review") : nullptr;
    if (review != nullptr) read_review(paper.review, *review, findings);
}

/// Of the paper and of every sheet that it builds on; REQUIRES: there is one.
tl::unexpected<Failure> fail_sheets(const std::vector<PaperSheet>& sheets, Findings findings) {
    for (auto sheet = sheets.begin(); sheet + 1 != sheets.end(); ++sheet) name_full_width_syntax(sheet->text, findings);
    return fail_yaml(sheets.back().text, std::move(findings));
}

Result<PaperDraft> parse_paper_draft(const Sources& sources, const SourceText& source) {
    Findings findings;
    const std::vector<PaperSheet> sheets = paper_sheets(sources.files, source, findings);
    if (sheets.empty()) return fail_yaml(source, findings);
    PaperDraft draft = starting_house(sheets, findings);
    Paper& paper = draft.paper;
    paper.file = source.file;
    for (const PaperSheet& sheet : sheets) read_sheet(paper, sheet, sources, findings);
    const YamlNode& own = sheets.back().root;
    if (own.kind == YamlKind::map && paper.name.empty() && value_of(own, "name") == nullptr)
        findings.error(
            own.spot, "missing-key",
            phrase("{} needs `{}`", phrase("a paper"), YamlMap(own, shape_of(SheetKind::paper)).word("name")),
            phrase("add `{}:` and what it is", YamlMap(own, shape_of(SheetKind::paper)).word("name")));
    for (const PaperSheet& sheet : sheets) find_wrapped_values(sheet.root, Severity::error, findings);
    for (auto sheet = sheets.begin(); sheet + 1 != sheets.end(); ++sheet) paper.sheets.push_back(sheet->file);
    sort_by_place(findings.list);
    if (!has_errors(findings.list)) {
        draft.mistakes = std::move(findings.list);  // warnings alone
        return draft;
    }
    auto failed = fail_sheets(sheets, std::move(findings));
    if (own.kind != YamlKind::map) return failed;
    draft.mistakes = std::move(failed.value().diagnostics);
    return draft;
}

/// Nothing but a whole paper.
Result<Paper> without_mistakes(PaperDraft draft) {
    if (has_errors(draft.mistakes)) return fail_input(std::move(draft.mistakes));
    return std::move(draft.paper);
}

}  // namespace

Result<Paper> parse_paper(const Sources& sources, const SourceText& source) {
    return parse_paper_draft(sources, source).and_then(without_mistakes);
}

Result<PaperDraft> read_paper_draft(const Sources& sources, const std::string& path) {
    return read_text_file(sources.files, path).and_then([&](const SourceText& source) {
        return parse_paper_draft(sources, source);
    });
}

Result<Paper> read_paper(const Sources& sources, const std::string& path) {
    return read_paper_draft(sources, path).and_then(without_mistakes);
}

std::vector<MapShape> paper_maps() {
    return {paper_shape(), style_shape()};
}

}  // namespace banxin
