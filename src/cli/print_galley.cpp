#include "cli/print_galley.h"

#include <fmt/format.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>

#include "compose/text/explain.h"
#include "display/dump.h"
#include "issue/language.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

std::string millimetres(Length length) {
    return fmt::format("{:.1f}", static_cast<double>(length.in_emu()) / static_cast<double>(Length::kPerMillimetre));
}

double points(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0;
}
double ems(Length length, Length cell) {
    return static_cast<double>(scaled(length, 1000, cell.in_emu()).in_emu()) / 1000.0;
}

const char* name_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::crosshead:
            return "crosshead";
        case BlockKind::list_item:
            return "list";
        case BlockKind::quote:
            return "quote";
        case BlockKind::credit:
            return "credit";
        case BlockKind::paragraph:
            break;
    }
    return "paragraph";
}

constexpr std::pair<SqueezeStep, const char*> kSteps[] = {{SqueezeStep::word_space, "word_space"},
                                                          {SqueezeStep::bracket, "bracket"},
                                                          {SqueezeStep::pause, "pause"},
                                                          {SqueezeStep::western, "western"},
                                                          {SqueezeStep::stop, "stop"}};

const char* name_of(LineEndChoice end) {
    switch (end) {
        case LineEndChoice::full:
            return "full";
        case LineEndChoice::half:
            return "half";
        case LineEndChoice::hung:
            return "hung";
        case LineEndChoice::no_mark:
            break;
    }
    return "no-mark";
}

double units(std::int64_t hundredths) {
    return static_cast<double>(hundredths) / 100.0;
}

Json steps_json(const std::array<ShortLength, kSqueezeSteps>& amounts, Length cell) {
    Json steps = Json::object();
    for (const auto& [step, name] : kSteps) steps[name] = ems(amounts.at(static_cast<std::size_t>(step)), cell);
    return steps;
}

Json fit_json(const GalleyLine& line, Length cell) {
    const LineFit& fit = line.fit;
    return {{"justified", line.justified},
            {"squeezed_em", steps_json(fit.squeezed, cell)},
            {"widened_em", steps_json(fit.widened, cell)},
            {"pairs_changed", fit.pairs},
            {"letterspace_em", letterspace_milli(fit, cell) / 1000.0},
            {"letterspaced_places", fit.places},
            {"figure_width", fit.figure_width / 1000.0},
            {"end", name_of(fit.end)},
            {"han", fit.han},
            {"han_off_grid", fit.off_grid},
            {"too_long", fit.too_long},
            {"cost", units(fit.cost)}};
}

Json character_json(const GalleyCharacter& c, Length cell) {
    if (c.posture == Posture::level) return {{"text", c.text}, {"x_em", ems(c.along, cell)}, {"x_pt", points(c.along)}};
    return {{"text", c.text}, {"y_em", ems(c.along, cell)}, {"y_pt", points(c.along)}, {"stands", name_of(c.posture)}};
}

Json line_json(const GalleyLine& line, Length cell) {
    Json characters = Json::array();
    for (const GalleyCharacter& c : line.characters) characters.push_back(character_json(c, cell));
    return {{"line", line.line},           {"kind", name_of(line.kind)},
            {"text", line.text()},         {"width_pt", points(line.width)},
            {"fit", fit_json(line, cell)}, {"characters", std::move(characters)}};
}

/// Cells that stand empty before the line, as full-width spaces.
std::string indent_of(const GalleyLine& line, Length cell) {
    std::string out;
    if (line.characters.empty()) return out;
    for (std::int64_t i = 0; i < (line.characters.front().along + cell / 2) / cell; ++i) out += "　";
    return out;
}

Phrase sum_text(const GalleySum& sum) {
    const Phrase spread = sum.spread == 0 ? phrase("{} spread", sum.spread)
                                          : phrase("{} spread (at most {:g}字)", sum.spread, sum.widest / 1000.0);
    return phrase("{} full lines: {} natural, {} squeezed, {} · {} paragraphs end with a single Han", sum.full,
                  sum.natural, sum.squeezed, spread, sum.single_han_ends);
}

/// "4 (-1)".
Phrase paragraph_asked(const AskedParagraph& asked, const Galley& galley) {
    const std::int64_t line = galley.first_line(asked.block);
    return asked.lines < 0 ? phrase_in("a paragraph's lines", "{} (-{})", line, -asked.lines)
                           : phrase_in("a paragraph's lines", "{} (+{})", line, asked.lines);
}

/// "4 (-1), 12 (-1)".
Phrase paragraphs_asked(const Galley& galley) {
    Phrase out;
    for (const AskedParagraph& asked : galley.target->paragraphs) {
        const Phrase one = paragraph_asked(asked, galley);
        out = out.empty() ? one : phrase_in("list", "{}, {}", out, one);
    }
    return out;
}

/// "2 lines fewer than its best cost 31.5: paragraph at line 4 (-1), 12 (-1)".
Phrase target_text(const Galley& galley) {
    const LineTarget& target = *galley.target;
    if (target.reached == 0) return phrase("as many lines as its best");
    const Phrase paragraphs = paragraphs_asked(galley);
    if (target.reached < 0) {
        return counted(-target.reached, "{} line fewer than its best costs {:g}: paragraph at line {}",
                       "{} lines fewer than its best cost {:g}: paragraph at line {}", units(target.price), paragraphs);
    }
    return counted(target.reached, "{} line more than its best costs {:g}: paragraph at line {}",
                   "{} lines more than its best cost {:g}: paragraph at line {}", units(target.price), paragraphs);
}

Json target_json(const Galley& galley) {
    if (!galley.target) return nullptr;
    Json paragraphs = Json::array();
    for (const AskedParagraph& asked : galley.target->paragraphs) {
        paragraphs.push_back(
            {{"line", galley.first_line(asked.block)}, {"change", asked.lines}, {"cost", units(asked.price)}});
    }
    return {{"wanted", galley.target->wanted},
            {"reached", galley.target->reached},
            {"cost", units(galley.target->price)},
            {"paragraphs", std::move(paragraphs)}};
}

Json sum_json(const GalleySum& sum) {
    return {{"full_lines", sum.full}, {"natural", sum.natural},           {"squeezed", sum.squeezed},
            {"spread", sum.spread},   {"widest_em", sum.widest / 1000.0}, {"single_han_ends", sum.single_han_ends},
            {"cost", units(sum.cost)}};
}

}  // namespace

std::string galley_text(const Galley& galley, const Story& story) {
    std::string out = fmt::format("{}\n\n", plain_headline(story));
    for (const GalleyLine& line : galley.lines) {
        out += fmt::format("{:4}  {}{}\n", line.line, indent_of(line, galley.grid.cell), line.text());
    }
    const double measure = ems(galley.measure, galley.grid.cell);
    const auto depth = in_points(galley.depth());
    const std::string deep = millimetres(galley.depth());
    out +=
        "\n" +
        said(galley.writing == Writing::vertical ? phrase("{} vertical lines of {}字 · {}pt ({}mm) deep · {}字",
                                                          galley.body_lines, measure, depth, deep, galley.characters)
                                                 : phrase("{} lines of {}字 · {}pt ({}mm) deep · {}字",
                                                          galley.body_lines, measure, depth, deep, galley.characters)) +
        "\n" + said(sum_text(galley.sum)) + "\n";
    return galley.target ? out + said(target_text(galley)) + "\n" : out;
}

std::string galley_json(const Galley& galley, const Story& story) {
    Json lines = Json::array();
    for (const GalleyLine& line : galley.lines) lines.push_back(line_json(line, galley.grid.cell));
    const Json json = {{"version", 1},
                       {"story", story.id.value},
                       {"headline", plain_headline(story)},
                       {"writing", galley.writing == Writing::vertical ? "vertical" : "horizontal"},
                       {"measure_em", ems(galley.measure, galley.grid.cell)},
                       {"measure_pt", points(galley.measure)},
                       {"em_pt", points(galley.grid.cell)},
                       {"leading_pt", points(galley.grid.leading)},
                       {"body_lines", galley.body_lines},
                       {"depth_pt", points(galley.depth())},
                       {"characters", galley.characters},
                       {"sum", sum_json(galley.sum)},
                       {"line_target", target_json(galley)},
                       {"lines", std::move(lines)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
