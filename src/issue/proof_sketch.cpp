#include "issue/proof_sketch.h"

#include <algorithm>

#include "base/em_box.h"
#include "base/unicode.h"
#include "compare/words/text_edits.h"
#include "compose/text/type_line.h"
#include "paint/append_marks.h"
#include "paint/paint_type.h"

namespace banxin {
namespace {

constexpr Length kOrnamentLine = Length::emu(Length::kPerPoint / 2);
constexpr int kPlaceTint = 15;
constexpr Length kFileWords = 7_pt;

bool is_head(Element element) {
    return element == Element::headline || element == Element::kicker || element == Element::masthead;
}

/// Longer than it is wide: its characters stand one under the other.
bool runs_down(const StandingLine& line) {
    return line.area.height > line.area.width && line.area.width <= line.size + line.size / 2 && line.text.count() > 1;
}

std::string words_on(const StandingLine& line, const std::u32string& text) {
    const int end = static_cast<int>(text.size());
    const int from = std::clamp(line.text.from.value, 0, end);
    std::u32string words = text.substr(static_cast<std::size_t>(from),
                                       static_cast<std::size_t>(std::clamp(line.text.until.value, from, end) - from));
    std::replace(words.begin(), words.end(), U'\n', U' ');
    return to_utf8(words);
}

std::vector<GlyphRun*> runs_in(std::vector<Mark>& marks) {
    std::vector<GlyphRun*> runs;
    for (Mark& mark : marks) {
        if (auto* run = std::get_if<GlyphRun>(&mark)) runs.push_back(run);
    }
    return runs;
}

/// Spreads type over the length that it had: what is left over goes between all glyphs alike.
void spread(const std::vector<GlyphRun*>& runs, Length natural, Length wanted) {
    std::int64_t glyphs = 0;
    for (const GlyphRun* run : runs) glyphs += static_cast<std::int64_t>(run->glyphs.size());
    if (glyphs < 2) return;
    std::int64_t before = 0;
    for (GlyphRun* run : runs) {
        const auto gap = [&](std::int64_t count) { return (wanted - natural) * count / (glyphs - 1); };
        const bool level = run->setting == GlyphSetting::level;
        (level ? run->origin.x : run->origin.y) += gap(before);
        const Length start = gap(before);
        for (PlacedGlyph& glyph : run->glyphs) (level ? glyph.dx : glyph.dy) += gap(before++) - start;
        run->width += gap(before) - start;
    }
}

class PageSketch {
  public:
    PageSketch(const TypeCase& level, const TypeCase& vertical) : level_(level), vertical_(vertical) {}

    DisplayList draw(const PageVersion& page, const std::vector<TextVersion>& texts) const {
        DisplayList sketch;
        sketch.page = page.number;
        sketch.label = page.label;
        sketch.trim = page.trim;
        for (const OrnamentVersion& ornament : page.ornaments) draw(ornament, sketch.marks);
        for (const PictureVersion& picture : page.pictures) draw(picture, sketch.marks);
        for (const TextVersion& text : texts) draw(text, page.number, sketch.marks);
        return sketch;
    }

  private:
    static void draw(const OrnamentVersion& ornament, std::vector<Mark>& marks) {
        const bool is_line = ornament.area.width < 3_pt || ornament.area.height < 3_pt;
        if (is_line) {
            marks.push_back(FilledRect{MarkRole::rule, ornament.area, {InkName{"black"}, 100}});
        } else {
            marks.push_back(StrokedRect{MarkRole::rule, ornament.area, kOrnamentLine, {InkName{"black"}, 100}, {}});
        }
    }

    void draw(const PictureVersion& picture, std::vector<Mark>& marks) const {
        marks.push_back(FilledRect{MarkRole::picture, picture.area, {InkName{"black"}, kPlaceTint}});
        const TextStyle style{FontRole{"hei"}, kFileWords, InkName{"black"}, Align::left, {}};
        const Rect room{picture.area.x + 3_pt, picture.area.y, picture.area.width - 6_pt, picture.area.height};
        if (picture.file.empty() || room.width < 12_pt || room.height < 9_pt) return;
        const TypeLine words = set_type_within(picture.file, style, room.width, level_);
        append_marks(marks, paint_type(words, {room.x, middle_baseline(room, words.size())}));
    }

    void draw(const TextVersion& text, PageNumber page, std::vector<Mark>& marks) const {
        const std::u32string all = whole_text(text.paragraphs);
        for (const StandingLine& line : text.lines) {
            if (line.page == page) draw(line, text.key, words_on(line, all), marks);
        }
    }

    void draw(const StandingLine& line, const TextKey& key, const std::string& words, std::vector<Mark>& marks) const {
        const bool vertical = runs_down(line);
        const FontRole role{is_head(key.element) ? "hei" : "song"};
        const TypeLine type =
            set_type(words, {role, line.size, InkName{"black"}, Align::left, {}}, vertical ? vertical_ : level_);
        const Point corner = line.area.corner();
        std::vector<Mark> set =
            vertical ? paint_type_at(type, {corner.x + line.size - em_head(line.size), corner.y - type.line.left})
                     : paint_type(type, {corner.x, corner.y + em_head(line.size)});
        const std::vector<GlyphRun*> runs = runs_in(set);
        spread(runs, type.width(), vertical ? line.area.height : line.area.width);
        for (GlyphRun* run : runs) {
            const TextRange text = run->source.text;
            run->source = {key.element, key.story};
            run->source.text = {{text.from.value + line.text.from.value}, {text.until.value + line.text.from.value}};
            for (PlacedGlyph& glyph : run->glyphs) {
                if (glyph.at != kNoCharacter) glyph.at.value += line.text.from.value;
            }
        }
        append_marks(marks, std::move(set));
    }

    const TypeCase& level_;
    const TypeCase& vertical_;
};

}  // namespace

Document sketched_proof(const EditionVersion& version, const TypeCase& type_case) {
    const TypeCase vertical = type_case_for(Writing::vertical, type_case);
    const PageSketch sketch(type_case, vertical);
    Document document;
    document.inks = {{InkName{"black"}, 0x1d1a1b}, {InkName{"paper"}, 0xffffff}};
    for (const PageVersion& page : version.pages) document.pages.push_back(sketch.draw(page, version.texts));
    return document;
}

}  // namespace banxin
