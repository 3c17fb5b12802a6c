// From characters to units, the smallest things that a line can part.
//
// A unit is what stays whole whatever happens: a Han, a cluster of Western letters that the font joins, a mark with its
// body. Characters are judged before they are shaped, all of a block together: whether a ’ is a quote or an apostrophe
// decides in which face and with which script it is shaped. Then runs of one look, script and posture go to HarfBuzz,
// and its clusters become the units: what it has joined cannot be parted any more.
//
// A mark's blanks are taken off its unit and kept beside it (core, before, after), for the line may close them.
#include "compose/text/shape_block.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <limits>

#include "base/unicode.h"
#include "compose/lines/gaps.h"
#include "compose/rules/break_rules.h"
#include "compose/rules/settle_text.h"
#include "compose/text/fill_cell.h"
#include "compose/text/hang_marker.h"
#include "compose/text/letters.h"
#include "compose/text/mark_body.h"
#include "compose/text/place_dashes.h"
#include "compose/text/postures.h"

namespace banxin {
namespace {

constexpr int kMostWithoutWidth = 64;  // HarfBuzz sorts marks on one base in a time that grows with their square.
constexpr int kMostPenalty = std::numeric_limits<std::uint16_t>::max();

bool prints_nothing(char32_t c) {
    if (c < 0xAD || (c >= 0x3400 && c <= 0xD7FF)) return false;
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// What is drawn on its neighbour, or not at all.
bool sits_or_hides(char32_t c) {
    return is_extending(c) || prints_nothing(c);
}

RunScript script_of(char32_t c, CharClass cls) {
    if (is_hangul(c)) return RunScript::hangul;
    if (c >= 0x3041 && c <= 0x30FF) return RunScript::kana;
    if (cls == CharClass::letter || cls == CharClass::hyphen || (c < 0x80)) return RunScript::latin;
    return RunScript::han;
}

/// Adds one block to a text; the letters of a block are judged together.
class BlockShaper {
  public:
    BlockShaper(ShapedText& out, const TypeCase& type_case, Language language)
        : case_(type_case), language_(language), out_(out) {}

    void add(std::span<const StyledStretch> stretches, ShapedBlock block) {
        if (!out_.blocks.empty()) out_.end.value += 1;  // blocks are joined by one line feed
        block.first_unit = static_cast<std::uint32_t>(out_.units.size());
        for (const StyledStretch& stretch : stretches) add_letters(stretch);
        lines_ = block.lines;
        settle_letters();
        keep_generated();
        if (lines_.figures == Figures::half_width) halve_figures(letters_);
        if (out_.writing == Writing::vertical) stand_letters(letters_, out_.looks, {case_, language_, lines_});
        find_divisions();
        shape_letters();
        if (language_has_cells(language_)) place_dashes(out_, block.first_unit, *case_.library);
        block.end_unit = static_cast<std::uint32_t>(out_.units.size());
        const auto units = std::span(out_.units).subspan(block.first_unit);
        set_gaps(units, out_.looks, {language_, lines_});
        if (block.kind == BlockKind::list_item && !units.empty()) {
            block.indent = hang_marker(units, out_.looks[units.front().look].size);
        }
        out_.blocks.push_back(block);
    }

  private:
    std::uint16_t look_index(const Look& look) {
        const auto found = std::find(out_.looks.begin(), out_.looks.end(), look);
        if (found != out_.looks.end()) return static_cast<std::uint16_t>(found - out_.looks.begin());
        out_.looks.push_back(look);
        return static_cast<std::uint16_t>(out_.looks.size() - 1);
    }

    std::uint16_t look_for(char32_t c, const StyledStretch& stretch, FaceId preferred, std::uint16_t usual) {
        if (is_extending(c) && !letters_.empty()) {  // it keeps to its base
            const std::uint16_t base = letters_.back().look;
            if (prints_nothing(c) || case_.library->has_glyph(out_.looks[base].face, c)) return base;
        }
        if (case_.library->has_glyph(preferred, c)) {
            const bool dash = classify(c) == CharClass::dash && language_has_cells(language_);
            const FaceId face = dash ? face_for_dash(case_, preferred) : preferred;
            return face == preferred ? usual : look_index({face, stretch.size, stretch.ink, false});
        }
        if (prints_nothing(c)) return usual;
        if (const auto other = case_.library->fallback(c, preferred, case_.language_tag)) {
            return look_index({*other, stretch.size, stretch.ink, false});
        }
        return look_index({preferred, stretch.size, stretch.ink, true});
    }

    void add_letters(const StyledStretch& stretch) {
        const FaceId preferred = case_.face(stretch.role);
        const FaceId western = case_.western_face(stretch.role);
        const std::uint16_t usual = look_index({preferred, stretch.size, stretch.ink, false});
        for (const char32_t c : to_utf32(stretch.text)) {
            Letter letter;
            letter.character = c;
            const bool apart = western != preferred && is_western(classify(c)) && case_.library->has_glyph(western, c);
            letter.look = apart ? look_index({western, stretch.size, stretch.ink, false})
                                : look_for(c, stretch, preferred, usual);
            letter.byte = static_cast<std::uint32_t>(out_.text.size());
            letter.generated = stretch.generated;
            append_utf8(out_.text, c);
            letters_.push_back(letter);
        }
    }

    /// A mark is what its neighbours make of it.
    void settle_letters() {
        std::u32string characters;
        for (const Letter& letter : letters_) characters.push_back(letter.character);
        const auto settled = settle_text(characters, language_);
        verdicts_ = judge_breaks(settled, language_, lines_);
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            letters_[i].cls = settled[i].cls;
            letters_[i].script =
                settled[i].western ? RunScript::latin : script_of(settled[i].character, settled[i].cls);
            if (is_extending(letters_[i].character) && i > 0) {
                letters_[i].script = letters_[i - 1].script;
                letters_[i].forms = letters_[i - 1].forms;
            } else if (!settled[i].western) {
                letters_[i].forms = forms_of(letters_[i].character, letters_[i].cls, language_);
            }
        }
    }

    /// What the engine wrote keeps to what it stands behind: an end mark never starts a line.
    void keep_generated() {
        for (std::size_t i = 0; i + 1 < letters_.size(); ++i) {
            if (letters_[i + 1].generated) verdicts_[i].chance = BreakChance::forbidden;
        }
    }

    void find_divisions() {
        const bool divides = case_.hyphenator && lines_.hyphenation;
        divides_ = divides ? divide_words(letters_, *case_.hyphenator) : std::vector<bool>(letters_.size(), false);
        while (divides && out_.hyphens.size() < out_.looks.size()) add_hyphen(out_.looks[out_.hyphens.size()]);
    }

    void add_hyphen(const Look& look) {
        const auto glyphs = case_.library->shape({"-", look.face, look.size, RunScript::latin, case_.language_tag});
        out_.hyphens.push_back(glyphs.empty() ? Hyphen{} : Hyphen{glyphs.front().glyph, glyphs.front().advance});
    }

    /// Shapes each run of one look and one script.
    void shape_letters() {
        for (std::size_t first = 0; first < letters_.size();) {
            const std::size_t end = end_of_run(first);
            if (out_.looks[letters_[first].look].missing) {
                add_missing(first, end);
            } else if (letters_[first].posture == Posture::in_cell) {
                add_cell(first, end);
            } else {
                shape_run(first, end);
            }
            first = end;
        }
    }

    /// A run is of one look and one script, and never joins more than two dashes: a face may have a ligature of three.
    /// Nor does it hold more letters in a row without a width than any script writes: shaping compares those with each
    /// other.
    std::size_t end_of_run(std::size_t first) const {
        std::size_t end = first + 1;
        int dashes = letters_[first].cls == CharClass::dash ? 1 : 0;
        int without_width = 0;
        while (end < letters_.size() && letters_[end].look == letters_[first].look &&
               letters_[end].script == letters_[first].script && letters_[end].forms == letters_[first].forms &&
               letters_[end].generated == letters_[first].generated &&
               letters_[end].posture == letters_[first].posture && !letters_[end].starts_cell) {
            if (letters_[end].cls == CharClass::dash && dashes == 2) break;
            dashes = letters_[end].cls == CharClass::dash ? dashes + 1 : 0;
            without_width = sits_or_hides(letters_[end].character) ? without_width + 1 : 0;
            if (without_width > kMostWithoutWidth) break;
            ++end;
        }
        return end;
    }

    void add_missing(std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end;) {
            out_.missing.push_back({letters_[i].character, out_.end, out_.blocks.size()});
            const std::size_t next = end_of_cluster(i + 1, end);
            Unit unit = unit_of(i, next);
            i = next;
            unit.cls = CharClass::han;
            unit.core = out_.looks[unit.look].size;
            out_.units.push_back(unit);
        }
    }

    /// The first letter from `i` on that does not sit on the one before it, or the run's end.
    std::size_t end_of_cluster(std::size_t i, std::size_t end) const {
        while (i < end && is_extending(letters_[i].character)) ++i;
        return i;
    }

    std::uint32_t byte_at(std::size_t letter) const {
        return letter < letters_.size() ? letters_[letter].byte : static_cast<std::uint32_t>(out_.text.size());
    }

    /// The text of letters as it is drawn.
    std::string drawn_text(std::size_t first, std::size_t end) const {
        std::string text = out_.text.substr(byte_at(first), byte_at(end) - byte_at(first));
        for (std::size_t i = first; i < end; ++i) {
            if (letters_[i].drawn_as == 0) continue;
            text.replace(byte_at(i) - byte_at(first), byte_at(i + 1) - byte_at(i),
                         to_utf8(std::u32string(1, letters_[i].drawn_as)));
        }
        return text;
    }

    RunRequest request(const Letter& letter, std::string_view text) const {
        const Look& look = out_.looks[letter.look];
        const Writing writing = letter.posture == Posture::upright ? Writing::vertical : Writing::horizontal;
        return {text, look.face, look.size, letter.script, case_.language_tag, letter.forms, writing};
    }

    void add_cell(std::size_t first, std::size_t end) {
        const std::string text = drawn_text(first, end);
        const CellGlyphs cell = fill_cell(case_.library->shape(request(letters_[first], text)),
                                          out_.looks[letters_[first].look], *case_.library);
        Look look = out_.looks[letters_[first].look];
        look.width = cell.width;
        letters_[first].look = look_index(look);
        letters_[first].cls = CharClass::han;  // to its neighbours it is one
        add_unit(first, end, cell.glyphs);
    }

    void shape_run(std::size_t first, std::size_t end) {
        const std::uint32_t run_begin = letters_[first].byte;
        const std::uint32_t run_end = byte_at(end);
        const std::string run_text = drawn_text(first, end);
        const auto glyphs = case_.library->shape(request(letters_[first], run_text));

        std::size_t letter = first;
        for (std::size_t g = 0; g < glyphs.size();) {
            // What extends a character stays in its unit, whether the face joins them or not.
            const std::uint32_t own_end = byte_at(end_of_cluster(letter + 1, end));
            std::size_t next_cluster = g + 1;
            while (next_cluster < glyphs.size() && (glyphs[next_cluster].cluster == glyphs[g].cluster ||
                                                    run_begin + glyphs[next_cluster].cluster < own_end)) {
                ++next_cluster;
            }
            const std::uint32_t next_byte =
                next_cluster < glyphs.size() ? run_begin + glyphs[next_cluster].cluster : run_end;
            std::size_t next_letter = letter + 1;
            while (next_letter < end && letters_[next_letter].byte < next_byte) ++next_letter;
            add_unit(letter, next_letter, std::span(glyphs).subspan(g, next_cluster - g));
            letter = next_letter;
            g = next_cluster;
        }
    }

    Unit unit_of(std::size_t first, std::size_t end) {
        Unit unit;
        unit.text_begin = letters_[first].byte;
        unit.text_bytes = static_cast<std::uint16_t>(byte_at(end) - unit.text_begin);
        unit.characters = letters_[first].generated ? 0 : static_cast<std::uint16_t>(end - first);
        unit.offset = out_.end;
        unit.look = letters_[first].look;
        unit.cls = letters_[first].cls;
        unit.break_after = verdicts_[end - 1].chance;
        unit.divides_after = divides_[end - 1];
        unit.posture = letters_[first].posture;
        unit.break_penalty = static_cast<std::uint16_t>(std::clamp(verdicts_[end - 1].penalty, 0, kMostPenalty));
        out_.end.value += unit.characters;
        return unit;
    }

    void add_unit(std::size_t first, std::size_t end, std::span<const ShapedGlyph> glyphs) {
        Unit unit = unit_of(first, end);
        unit.first_glyph = static_cast<std::uint32_t>(out_.glyphs.size());
        unit.glyphs = static_cast<std::uint16_t>(glyphs.size());
        Length pen;
        for (const ShapedGlyph& glyph : glyphs) {
            out_.glyphs.push_back({glyph.glyph, ShortLength(pen + glyph.dx), ShortLength(glyph.dy)});
            pen += glyph.advance;
        }
        unit.core = pen;
        if (has_body(unit.cls) && !glyphs.empty()) {
            const Length shift = cut_blanks(unit, mark_of(first, end, glyphs), out_.looks[unit.look].size, language_);
            for (std::size_t i = unit.first_glyph; i < out_.glyphs.size(); ++i) out_.glyphs[i].dx += shift;
        }
        out_.units.push_back(unit);
    }

    MarkGlyph mark_of(std::size_t first, std::size_t end, std::span<const ShapedGlyph> glyphs) const {
        const Letter& letter = letters_[first];
        const std::string text = drawn_text(first, end);
        Length advance;
        for (const ShapedGlyph& glyph : glyphs) advance += glyph.advance;
        const MarkForm form = case_.library->mark_form(request(letter, text), glyphs.front().glyph);
        return {letter.character, letter.script, advance, form, letter.posture};
    }

    const TypeCase& case_;
    Language language_;
    ShapedText& out_;
    std::vector<Letter> letters_;
    LineStyle lines_;                     ///< Of the block being shaped.
    std::vector<bool> divides_;           ///< A word may be divided after the letter.
    std::vector<BreakVerdict> verdicts_;  ///< On the places after the letters.
};

}  // namespace

ShapedText empty_text(const TypeCase& type_case) {
    ShapedText text;
    text.writing = type_case.writing;
    return text;
}

void shape_block(ShapedText& text, const StyledBlock& block, const TypeCase& type_case) {
    BlockShaper(text, type_case, block.language).add(block.stretches, block.block);
}

}  // namespace banxin
