#include "cli/explain_text.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "base/text_table.h"
#include "base/unicode.h"
#include "cli/blank_words.h"
#include "cli/explain_words.h"
#include "cli/line_knobs.h"
#include "cli/named_house.h"
#include "cli/say.h"
#include "compose/rules/soft_starts.h"
#include "compose/text/explain.h"
#include "issue/language.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

tl::unexpected<Failure> wrong(const char* code, const std::string& option, Phrase message, Phrase hint) {
    return fail_input({{Severity::error, code, {option, 0, 0}, std::move(message), std::move(hint)}});
}

/// The house of the language, with the level that was asked for.
Result<Paper> house_for(const ExplainOptions& options) {
    auto paper = named_house(options.language);
    if (!paper) return paper;
    if (auto mistakes = turn_knobs(*paper, {{"kinsoku", options.kinsoku, "--kinsoku"}}); !mistakes.empty()) {
        return fail_input(std::move(mistakes));
    }
    return paper;
}

Result<std::string> text_for(const ExplainOptions& options) {
    if (options.text.empty())
        return wrong("no-text", said(blank_word("TEXT")), phrase("there is nothing to explain"),
                     phrase("write a line of text in quotes"));
    if (!is_valid_utf8(options.text))
        return wrong("not-utf8", said(blank_word("TEXT")), phrase("the text is not UTF-8"), {});
    return options.text;
}

std::string code_point(char32_t c) {
    return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c));
}

/// Kana that may be kept from a line's start are handled as iteration marks are, and are none.
std::string_view soft_start_class(char32_t c) {
    if (is_prolonged_sound(c)) return "prolonged-sound";
    return is_iteration_mark(c) ? name_of(CharClass::iteration) : "small-kana";
}

/// Hangul and kana stand in a cell as Han does; a reader knows them by their own names.
std::string_view script_class(const SettledCharacter& c) {
    if (c.cls == CharClass::iteration) return soft_start_class(c.character);
    if (c.cls != CharClass::han) return name_of(c.cls);
    if (is_hangul(c.character)) return "hangul";
    return c.character >= 0x3041 && c.character <= 0x30FF ? "kana" : name_of(c.cls);
}

std::string class_of(const SettledCharacter& c) {
    const Phrase name = explained_word(script_class(c));
    return said(c.western ? phrase("{}, Latin", name) : name);
}

/// Thousandths as ems: 500 is 0.5.
std::string ems(int thousandths) {
    return fmt::format("{:g}", thousandths / 1000.0);
}

std::string chance_of(const BreakVerdict& verdict) {
    if (verdict.chance == BreakChance::forbidden) return said(phrase("forbidden"));
    if (verdict.penalty > 0) return said(phrase("penalty {:g}", verdict.penalty / 100.0));
    return said(phrase("allowed"));
}

using Row = std::array<std::string, 9>;

Row titles(Writing writing) {
    Row row = {"",
               said(phrase("code")),
               said(phrase("class")),
               said(phrase("break after")),
               said(phrase("rule")),
               said(phrase("gap")),
               said(phrase("least")),
               said(phrase("most"))};
    if (writing == Writing::vertical) row.back() = said(phrase("stands"));
    return row;
}

std::string shown(char32_t c) {
    std::string text;
    append_utf8(text, c);
    const bool prints = c > 0x20 && !(c >= 0x7F && c <= 0x9F) && display_width(text) > 0;
    return prints ? text : "";
}

Row row_of(const ExplainedCharacter& told) {
    Row row = {shown(told.settled.character), code_point(told.settled.character), class_of(told.settled),
               chance_of(told.after), said(explained_word(told.after.rule))};
    if (told.gap) {
        row[5] = ems(told.gap->natural);
        row[6] = ems(told.gap->least);
        row[7] = ems(told.gap->most);
    }
    row[8] = said(explained_word(name_of(told.posture)));
    return row;
}

std::string explained_table(const std::vector<ExplainedCharacter>& told, const ExplainOptions& options) {
    const Row first = titles(options.writing);
    std::vector<TextRow> rows{{first.begin(), first.end()}};
    for (const ExplainedCharacter& character : told) {
        const Row row = row_of(character);
        rows.emplace_back(row.begin(), row.end());
    }
    return text_table(rows);
}

Json json_of(const ExplainedCharacter& told) {
    std::string text;
    append_utf8(text, told.settled.character);
    Json json = {{"character", text},
                 {"code_point", code_point(told.settled.character)},
                 {"class", script_class(told.settled)},
                 {"latin_run", told.settled.western},
                 {"break", told.after.chance == BreakChance::allowed ? "allowed" : "forbidden"},
                 {"penalty", told.after.penalty / 100.0},
                 {"rule", told.after.rule},
                 {"gap_em", nullptr}};
    if (told.gap) {
        json["gap_em"] = {{"natural", told.gap->natural / 1000.0},
                          {"least", told.gap->least / 1000.0},
                          {"most", told.gap->most / 1000.0}};
    }
    if (told.posture != Posture::level) json["stands"] = name_of(told.posture);
    return json;
}

std::string explained_json(const std::vector<ExplainedCharacter>& told, const ExplainOptions& options) {
    Json characters = Json::array();
    for (const ExplainedCharacter& character : told) characters.push_back(json_of(character));
    const Json json = {{"version", 1},
                       {"language", options.language},
                       {"kinsoku", options.kinsoku},
                       {"characters", std::move(characters)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

ExitCode explain_text(const ExplainOptions& options) {
    const auto text = text_for(options);
    if (!text) return report_failure(text.error(), options.colour);
    const auto paper = house_for(options);
    if (!paper) return report_failure(paper.error(), options.colour);
    FontLibrary library(paper->font_files);
    const auto type_case = open_type_case(*paper, library);
    if (!type_case) return report_failure(type_case.error(), options.colour);
    const auto told = explain(*text, paper->body.text, type_case_for(options.writing, *type_case));
    options.json ? say_data(Stream::out, explained_json(told, options))
                 : say(Stream::out, explained_table(told, options));
    return ExitCode::fits;
}

}  // namespace banxin
