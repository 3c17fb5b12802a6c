#include "read/read_paper.h"

#include <utility>

#include "read/houses.h"
#include "read/read_inks.h"
#include "read/read_lines.h"
#include "read/read_look.h"
#include "read/read_policy.h"
#include "read/read_press.h"
#include "read/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kPaper{"a paper",
                      {"name", "latin_name", "house", "publisher", "cn", "masthead_lines", "imprint", "fonts", "sizes",
                       "inks", "lines", "styles", "headlines", "jump", "fit", "press"}};

// The house named, or the first one when the name is missing or wrong, so that reading can go on.
Paper starting_house(const YamlMap& map, Findings& findings) {
    const std::string fallback = house_names().front();
    const YamlNode* node = map.find("house");
    const auto name = node == nullptr ? std::optional<std::string>(fallback) : read_text(*node, findings);
    if (auto house = built_in_house(name.value_or(fallback))) return *std::move(house);
    const std::string guess = did_you_mean(*name, house_names());
    findings.error(node->spot, "unknown-house", "there is no built-in house `" + *name + "`",
                   (guess.empty() ? "" : guess + " ") + "choose " + one_of(house_names()));
    return *built_in_house(fallback);
}

}  // namespace

Result<Paper> parse_paper(const SourceText& source) {
    Findings findings;
    const auto root = read_yaml(source, findings);
    if (!root) return fail_input(findings.list);
    const auto map = open_map(*root, kPaper, findings);
    if (!map) return fail_input(findings.list);

    Paper paper = starting_house(*map, findings);
    paper.file = source.file;
    read_into(paper.name, map->need("name", findings), read_text, findings);
    read_into(paper.latin_name, map->find("latin_name"), read_text, findings);
    read_into(paper.publisher, map->find("publisher"), read_text, findings);
    read_into(paper.cn, map->find("cn"), read_text, findings);
    read_into(paper.masthead_lines, map->find("masthead_lines"), read_texts, findings);
    read_into(paper.imprint, map->find("imprint"), read_text, findings);
    // Styles name fonts, sizes and inks and change the paper's lines, and grades name sizes: the order of these calls,
    // not of the file, counts.
    if (const auto* fonts = map->find("fonts")) read_fonts(paper, *fonts, findings);
    if (const auto* sizes = map->find("sizes")) read_sizes(paper, *sizes, findings);
    if (const auto* inks = map->find("inks")) read_inks(paper, *inks, findings);
    if (const auto* lines = map->find("lines")) read_paper_lines(paper, *lines, findings);
    if (const auto* styles = map->find("styles")) read_styles(paper, *styles, findings);
    if (const auto* headlines = map->find("headlines")) read_headlines(paper, *headlines, findings);
    if (const auto* jump = map->find("jump")) read_jump(paper.jump, *jump, findings);
    if (const auto* fit = map->find("fit")) read_fit(paper.fit, *fit, findings);
    if (const auto* press = map->find("press")) read_press(paper.press, *press, findings);
    sort_by_place(findings.list);
    if (has_errors(findings.list)) return fail_input(std::move(findings.list));
    return paper;
}

Result<Paper> read_paper(const std::string& path) {
    return read_text_file(path).and_then(parse_paper);
}

}  // namespace banxin
