// How good the lines are and how long they take: fixed corpora set at newspaper measures, by first fit and by total
// fit. bench/README.md tells how it is used; docs/composition.md has the results.
#include <fmt/format.h>

#include <map>

#include "compose/lines/break_lines.h"
#include "corpus.h"
#include "least_off_grid.h"
#include "line_figures.h"
#include "line_times.h"
#include "read/house/houses.h"

namespace banxin {
namespace {

/// What a line style is compared with.
struct Way {
    const char* name;
    LineBreaking breaking;
    LineEnd line_end;
    Figures figures;
    WesternRuns western_runs;
};

constexpr Way kWays[] = {
    {"greedy, half", LineBreaking::greedy, LineEnd::half, Figures::half_width, WesternRuns::whole_cells},
    {"greedy", LineBreaking::greedy, LineEnd::elastic, Figures::half_width, WesternRuns::whole_cells},
    {"total fit, half", LineBreaking::total_fit, LineEnd::half, Figures::half_width, WesternRuns::whole_cells},
    {"total fit", LineBreaking::total_fit, LineEnd::elastic, Figures::half_width, WesternRuns::whole_cells},
    {"total fit, proportional", LineBreaking::total_fit, LineEnd::elastic, Figures::proportional, WesternRuns::natural},
};

TextStyle styled(TextStyle style, const Way& way) {
    style.lines.breaking = way.breaking;
    style.lines.line_end = way.line_end;
    style.lines.figures = way.figures;
    style.lines.western_runs = way.western_runs;
    return style;
}

/// A corpus set in one way at one measure.
struct Measured {
    int cells = 0;
    const char* way = nullptr;
    LineFigures figures;
};

double per_cent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

std::string ems(int milli) {
    return milli >= 1000 ? fmt::format("{:.3f}", milli / 1000.0) : fmt::format(".{:03}", milli);
}

double mean_extra(const LineFigures& f) {
    return f.places == 0 ? 0 : static_cast<double>(f.extra) / 1000.0 / static_cast<double>(f.places);
}

LineFigures set(const Corpus& corpus, Length measure, const TextStyle& style, const TypeCase& type_case) {
    LineFigures figures;
    for (const std::string& paragraph : corpus.paragraphs) {
        const ShapedText text = shape_paragraph(paragraph, style, type_case);
        count_lines(text, break_block(text, {}, std::span(&measure, 1)), figures);
    }
    return figures;
}

void print_corpus(const Corpus& corpus, const TextStyle& body, const TypeCase& type_case) {
    long units = 0;
    long han = 0;
    long marks = 0;
    long western = 0;
    for (const std::string& paragraph : corpus.paragraphs) {
        for (const Unit& unit : shape_paragraph(paragraph, body, type_case).units) {
            ++units;
            han += is_han(unit) ? 1 : 0;
            marks += is_mark(unit) ? 1 : 0;
            western += is_western(unit.cls) ? 1 : 0;
        }
    }
    fmt::print(
        "\n## {}\n\n{} paragraphs, {} characters: {:.1f} Han to a mark with a blank, {:.1f} % figures and letters\n",
        corpus.name, corpus.paragraphs.size(), units, static_cast<double>(han) / static_cast<double>(marks),
        per_cent(western, units));
}

void print_look(const std::vector<Measured>& results) {
    fmt::print(
        "\n| cells | lines | natural % | squeezed % | spread % | widened % | mean Han–Han | p95 | worst | > .10 | "
        "contrast % | lines on grid % | Han on grid % | single-Han ends |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const auto& [cells, way, f] : results) {
        fmt::print(
            "| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.4f} | {} | {} | {} | {:.1f} | {:.1f} | {:.1f} | {} |\n",
            cells, way, per_cent(f.natural, f.full), per_cent(f.squeezed, f.full), per_cent(f.spread, f.full),
            per_cent(f.widened, f.full), mean_extra(f), ems(f.percentile(95)), ems(f.percentile(100)), f.over_tenth,
            per_cent(f.contrasts, f.neighbours), per_cent(f.on_grid, f.full), per_cent(f.han - f.off_grid, f.han),
            f.lonely);
    }
}

void print_marks(const std::vector<Measured>& results) {
    fmt::print(
        "\n| cells | lines | full lines | brackets closed | pauses closed | stops closed | pairs changed | "
        "half at the end | overfull |\n|---|---|---|---|---|---|---|---|---|\n");
    for (const auto& [cells, way, f] : results) {
        fmt::print("| {} | {} | {} | {} | {} | {} | {} | {} | {} |\n", cells, way, f.full, f.brackets, f.pauses,
                   f.stops, f.pairs, f.half_ends, f.overfull);
    }
}

void measure(const Corpus& corpus, const TextStyle& body, const TypeCase& type_case) {
    print_corpus(corpus, body, type_case);
    std::vector<Measured> results;
    for (const int cells : {11, 13, 15, 18}) {
        for (const Way& way : kWays) {
            results.push_back({cells, way.name, set(corpus, body.size * cells, styled(body, way), type_case)});
        }
    }
    print_look(results);
    print_marks(results);
}

/// What no breaking could better: Han off the grid where nothing else counted, and where no more lines were
/// letterspaced than `most_spread`, in per cent of the full ones. The latter by weights: whatever a letterspaced line
/// weighs, the least sum less the weight of those allowed is a bound.
void print_least(const Corpus& corpus, const TextStyle& body, const TypeCase& type_case) {
    constexpr std::int64_t kMostSpread = 3;
    fmt::print(
        "\n| cells | Han off the grid % | least | least, {} % of lines letterspaced | mean Han–Han | least |\n"
        "|---|---|---|---|---|---|\n",
        kMostSpread);
    for (const int cells : {11, 13}) {
        const LineFigures f = set(corpus, body.size * cells, body, type_case);
        std::map<std::int64_t, std::int64_t> sums;  // by weight, in hundredths of a Han
        LineFigures least = f;
        least.extra = 0;
        for (const std::string& paragraph : corpus.paragraphs) {
            const ShapedText text = shape_paragraph(paragraph, body, type_case);
            const std::vector<PossibleLine> lines = possible_lines(text, body.size * cells);
            for (const std::int64_t weight : {0, 100, 200, 300, 400, 600, 800, 1200, 1600})
                sums[weight] += least_sum(text, lines, weight).value_or(0);
            least.extra += least_extra(text, lines).value_or(0);
        }
        std::int64_t bound = 0;
        for (const auto& [weight, sum] : sums) bound = std::max(bound, sum - weight * f.full * kMostSpread / 100);
        fmt::print("| {} | {:.1f} | {:.1f} | {:.1f} | {:.4f} | {:.4f} |\n", cells, per_cent(f.off_grid, f.han),
                   per_cent(sums[0], f.han * 100), per_cent(bound, f.han * 100), mean_extra(f), mean_extra(least));
    }
}

void time(const Corpus& corpus, const TextStyle& body, const TypeCase& type_case) {
    fmt::print(
        "\n## time\n\n| text | characters | lines | shaping ms | breaking ms | marks ms | fonts ms | PDF ms | "
        "breaking / rest | breaking µs a character |\n|---|---|---|---|---|---|---|---|---|---|\n");
    for (const Paragraphs paragraphs : {Paragraphs::as_written, Paragraphs::one}) {
        for (const int characters : {2'000, 20'000}) {
            const LineTimes t = time_lines(corpus, {characters, paragraphs}, body, type_case);
            fmt::print("| {} | {} | {} | {:.2f} | {:.2f} | {:.2f} | {:.2f} | {:.2f} | {:.2f} | {:.2f} |\n",
                       paragraphs == Paragraphs::one ? "one paragraph" : corpus.name, t.characters, t.lines, t.shaping,
                       t.breaking, t.marks, t.fonts, t.pdf, t.of_the_rest(), t.breaking * 1000 / t.characters);
        }
    }
}

}  // namespace
}  // namespace banxin

int main() {
    using namespace banxin;
    const Paper paper = *built_in_house("zh-Hans");
    FontLibrary library;
    const auto type_case = open_type_case(paper, library);
    if (!type_case) return 3;
    TextStyle body = paper.body.text;
    body.align = Align::justify;
    for (const char* name : {"reports", "prose", "news"}) measure(read_corpus(name), body, *type_case);
    print_least(read_corpus("news"), body, *type_case);
    time(read_corpus("news"), body, *type_case);
    return 0;
}
