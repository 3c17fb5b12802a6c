#include "line_times.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "base/unicode.h"
#include "compose/lines/break_lines.h"
#include "paint/paint_line.h"
#include "render/render.h"

namespace banxin {
namespace {

constexpr int kCells = 13;
constexpr int kColumns = 6;
constexpr int kLinesOfAColumn = 88;
constexpr int kRuns = 9;

/// A broken paragraph and its text.
struct Broken {
    const ShapedText* text = nullptr;
    std::vector<SetLine> lines;
};

std::vector<std::string> enough_of(const Corpus& corpus, TimedText wanted) {
    std::vector<std::string> out;
    int characters = 0;
    for (std::size_t i = 0; characters < wanted.characters; i = (i + 1) % corpus.paragraphs.size()) {
        const std::string& paragraph = corpus.paragraphs[i];
        characters += static_cast<int>(to_utf32(paragraph).size());
        if (wanted.paragraphs == Paragraphs::one && !out.empty()) {
            out.front() += paragraph;
        } else {
            out.push_back(paragraph);
        }
    }
    return out;
}

/// The lines in columns from page to page.
Document lay_out(const std::vector<Broken>& paragraphs, const TextStyle& body) {
    Document document;
    document.inks = {{InkName{"black"}, 0x1d1a1b}};
    const Length leading = scaled(body.size, 5, 4);
    const Length column = body.size * (kCells + 1);
    int slot = 0;
    for (const Broken& paragraph : paragraphs) {
        for (const SetLine& line : paragraph.lines) {
            const int page = slot / (kColumns * kLinesOfAColumn);
            const int place = slot % (kColumns * kLinesOfAColumn);
            ++slot;
            if (static_cast<std::size_t>(page) == document.pages.size()) {
                document.pages.push_back(
                    {PageNumber{page + 1}, {}, {column * kColumns, leading * 90}, leading, {}, {}});
            }
            const Point origin{column * (place / kLinesOfAColumn), leading * (place % kLinesOfAColumn + 1)};
            std::vector<Mark>& marks = document.pages.back().marks;
            for (Mark& mark : paint_glyphs(*paragraph.text, line, origin, MarkRole::body)) {
                marks.push_back(std::move(mark));
            }
        }
    }
    return document;
}

/// Milliseconds of the processor since the last look: other programs do not count.
class StopWatch {
  public:
    double lap() {
        const std::clock_t now = std::clock();
        const double passed = static_cast<double>(now - last_) * 1000 / CLOCKS_PER_SEC;
        last_ = now;
        return passed;
    }

  private:
    std::clock_t last_ = std::clock();
};

using Laps = std::array<double, 5>;

Laps run_once(const std::vector<std::string>& paragraphs, const TextStyle& body, const TypeCase& type_case,
              LineTimes& out) {
    const Length measure = body.size * kCells;
    Laps laps{};
    StopWatch watch;
    std::vector<ShapedText> shaped;
    for (const std::string& paragraph : paragraphs) shaped.push_back(shape_paragraph(paragraph, body, type_case));
    laps[0] = watch.lap();
    std::vector<Broken> broken;
    for (const ShapedText& text : shaped) broken.push_back({&text, break_block(text, {}, std::span(&measure, 1))});
    laps[1] = watch.lap();
    const Document document = lay_out(broken, body);
    laps[2] = watch.lap();
    const RenderFonts fonts = prepare_fonts(document, *type_case.library);
    laps[3] = watch.lap();
    const Bytes pdf = render_pdf(document, fonts, {}).value();
    laps[4] = watch.lap();
    out.lines = 0;
    for (const Broken& paragraph : broken) out.lines += static_cast<int>(paragraph.lines.size());
    return laps;
}

}  // namespace

LineTimes time_lines(const Corpus& corpus, TimedText wanted, const TextStyle& body, const TypeCase& type_case) {
    LineTimes out;
    const std::vector<std::string> paragraphs = enough_of(corpus, wanted);
    for (const std::string& paragraph : paragraphs) out.characters += static_cast<int>(to_utf32(paragraph).size());
    run_once(paragraphs, body, type_case, out);  // opens the faces
    std::array<std::vector<double>, 5> runs;
    for (int run = 0; run < kRuns; ++run) {
        const Laps laps = run_once(paragraphs, body, type_case, out);
        for (std::size_t stage = 0; stage < laps.size(); ++stage) runs[stage].push_back(laps[stage]);
    }
    const std::array<double*, 5> stages = {&out.shaping, &out.breaking, &out.marks, &out.fonts, &out.pdf};
    for (std::size_t stage = 0; stage < runs.size(); ++stage) {
        std::nth_element(runs[stage].begin(), runs[stage].begin() + kRuns / 2, runs[stage].end());
        *stages[stage] = runs[stage][kRuns / 2];
    }
    return out;
}

}  // namespace banxin
