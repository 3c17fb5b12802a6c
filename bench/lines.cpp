// How good the lines are: a fixed corpus set at newspaper measures, by first fit and by total fit, and what that looks like in
// figures. bench/README.md tells how it is used; docs/composition.md has the results.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include "compose/break_lines.h"
#include "compose/shape_text.h"
#include "read/houses.h"

namespace banxin {
namespace {

struct Way {
    const char* name;
    LineBreaking breaking;
    LineEnd line_end;
};

constexpr Way kWays[] = {{"greedy, half", LineBreaking::greedy, LineEnd::half},
                         {"greedy, elastic", LineBreaking::greedy, LineEnd::elastic},
                         {"total fit, half", LineBreaking::total_fit, LineEnd::half},
                         {"total fit, elastic", LineBreaking::total_fit, LineEnd::elastic}};

struct Corpus {
    std::string name;
    std::vector<std::string> paragraphs;
};

Corpus read_corpus(const std::string& name) {
    Corpus corpus{name, {}};
    std::ifstream file(std::string(BANXIN_CORPUS) + "/" + name + ".txt");
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) corpus.paragraphs.push_back(line);
    }
    return corpus;
}

/// What the eye sees of lines, counted.
struct LineFigures {
    int full = 0;         ///< Lines but the last of each paragraph.
    int natural = 0;      ///< Of these, neither squeezed nor letterspaced.
    int squeezed = 0;
    int spread = 0;
    int over_tenth = 0;   ///< Letterspaced by more than a tenth of an em.
    int worst = 0;        ///< Thousandths of an em.
    int on_grid = 0;      ///< Full lines with every Han on the cell grid.
    long han = 0;
    long off_grid = 0;
    int lonely = 0;       ///< Last lines of one Han.
    int overfull = 0;
    long places = 0;      ///< Between Han and Han.
    long extra = 0;       ///< Letterspace there, thousandths of an em.
};

bool is_han(const Unit& unit) { return unit.cls == CharClass::han || unit.cls == CharClass::iteration; }

void count_line(const ShapedText& text, const SetLine& line, LineFigures& out) {
    const Length cell = text.size_of(text.units[line.first_unit]);
    const int letterspace = letterspace_milli(line.fit, cell);
    const auto squeezed = std::any_of(line.fit.squeezed.begin(), line.fit.squeezed.end(), [](Length l) { return l > Length(); });
    int han = 0;
    bool western = false;
    for (std::uint32_t i = line.first_unit; i < line.end_unit; ++i) {
        han += is_han(text.units[i]) ? 1 : 0;
        western = western || is_western(text.units[i].cls);
        if (i + 1 == line.end_unit || !is_han(text.units[i]) || !is_han(text.units[i + 1])) continue;
        ++out.places;
        out.extra += letterspace;
    }
    out.han += line.fit.han;
    out.off_grid += line.fit.off_grid;
    out.overfull += line.fit.too_long ? 1 : 0;
    if (line.ends_block) {
        out.lonely += !line.starts_block && han == 1 && !western ? 1 : 0;
        return;
    }
    ++out.full;
    out.natural += !squeezed && letterspace == 0 ? 1 : 0;
    out.squeezed += squeezed ? 1 : 0;
    out.spread += letterspace > 0 ? 1 : 0;
    out.over_tenth += letterspace > 100 ? 1 : 0;
    out.worst = std::max(out.worst, letterspace);
    out.on_grid += line.fit.off_grid == 0 ? 1 : 0;
}

ShapedText shape(const std::string& paragraph, const TextStyle& style, const TypeCase& type_case) {
    ShapedText text = shape_plain(paragraph, style, type_case);
    text.blocks.front().first_indent = style.size * 2;
    return text;
}

double per_cent(long part, long whole) { return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole); }

void print(const char* way, int cells, const LineFigures& f) {
    fmt::print("| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.4f} | .{:03} | {} | {:.1f} | {:.1f} | {} | {} |\n", cells, way,
               per_cent(f.natural, f.full), per_cent(f.squeezed, f.full), per_cent(f.spread, f.full),
               f.places == 0 ? 0.0 : static_cast<double>(f.extra) / 1000.0 / static_cast<double>(f.places), f.worst,
               f.over_tenth, per_cent(f.on_grid, f.full), per_cent(f.han - f.off_grid, f.han), f.lonely, f.overfull);
}

void run(const Corpus& corpus, const TextStyle& body, const TypeCase& type_case) {
    fmt::print("\n{}: {} paragraphs\n\n", corpus.name, corpus.paragraphs.size());
    fmt::print("| cells | lines | natural % | squeezed % | spread % | mean Han–Han em | worst em | > .10 em | lines on grid % | "
               "Han on grid % | single-Han ends | overfull |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const int cells : {11, 13, 15, 18}) {
        const Length measure = body.size * cells;
        for (const Way& way : kWays) {
            TextStyle style = body;
            style.lines.breaking = way.breaking;
            style.lines.line_end = way.line_end;
            LineFigures figures;
            for (const std::string& paragraph : corpus.paragraphs) {
                const ShapedText text = shape(paragraph, style, type_case);
                for (const SetLine& line : break_block(text, {}, std::span(&measure, 1))) count_line(text, line, figures);
            }
            print(way.name, cells, figures);
        }
    }
}

using Clock = std::chrono::steady_clock;

void time(const Corpus& corpus, const TextStyle& body, const TypeCase& type_case) {
    std::vector<ShapedText> shaped;
    const auto start = Clock::now();
    for (const std::string& paragraph : corpus.paragraphs) shaped.push_back(shape(paragraph, body, type_case));
    const auto middle = Clock::now();
    const Length measure = body.size * 13;
    std::size_t lines = 0;
    for (const ShapedText& text : shaped) lines += break_block(text, {}, std::span(&measure, 1)).size();
    const auto end = Clock::now();
    const double shaping = std::chrono::duration<double, std::milli>(middle - start).count();
    const double breaking = std::chrono::duration<double, std::milli>(end - middle).count();
    fmt::print("\n{}: shaping {:.1f} ms, breaking {} lines {:.1f} ms, {:.2f} of it\n", corpus.name, shaping, lines, breaking,
               breaking / shaping);
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
    for (const char* name : {"reports", "prose", "news"}) {
        const Corpus corpus = read_corpus(name);
        run(corpus, body, *type_case);
        time(corpus, body, *type_case);
    }
    return 0;
}
