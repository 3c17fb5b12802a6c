// Marks tell where a sentence or a clause ends; between marks a dictionary tells words, and rules of its own what a
// dictionary takes apart: titles and short quotations (compose/rules/enclosures.h), words that lead on or lean back
// (compose/rules/phrases.h), figures with what they count, dates, names.
//
// A name that no dictionary knows comes out of it as single characters in a row: 耿|小|彦. So no place behind a single
// Han is the end of a word, unless it is one of those that stand alone in nearly every sentence, or a suffix that a
// dictionary takes off its word: 图书|馆. That is too careful in 他|说, which costs nothing: a line further on there is
// another place.
#include "compose/text/cut_places.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "base/unicode.h"
#include "compose/rules/char_set.h"
#include "compose/rules/enclosures.h"
#include "compose/rules/measure_words.h"
#include "compose/rules/phrases.h"
#include "compose/rules/word_characters.h"

namespace banxin {
namespace {

constexpr CutPlace kParagraphEnd{CutKind::paragraph, 0};
constexpr CutPlace kSentenceEnd{CutKind::stop, 0};
constexpr CutPlace kClauseEnd{CutKind::pause, 4'000};
constexpr CutPlace kSemicolonEnd{CutKind::pause, 3'000};
/// Of what leads on, or counts up.
constexpr CutPlace kLooseEnd{CutKind::pause, 5'500};
constexpr CutPlace kWordEnd{CutKind::word, 7'000};
constexpr CutPlace kInsideWord{CutKind::any, 9'000};

constexpr std::u32string_view kStandsAlone =
    U"的了在和与與是有也都就而但并並将將被把从從对對为為于於及或这這那其该該各每不";

/// A stretch of a text, character by character.
class Characters {
  public:
    Characters(const ShapedText& text, LineRange range) {
        for (std::uint32_t unit = range.first; unit < range.end; ++unit) {
            const Unit& at = text.units[unit];
            characters_ += to_utf32(std::string_view(text.text).substr(at.text_begin, at.text_bytes));
            ends_.push_back(characters_.size());
        }
    }
    const std::u32string& all() const { return characters_; }
    /// One past a unit's last character, by the unit's place in the stretch.
    std::size_t end_of(std::size_t unit) const { return ends_[unit]; }

  private:
    std::u32string characters_;
    std::vector<std::size_t> ends_;
};

class PlaceJudge {
  public:
    PlaceJudge(const ShapedText& text, LineRange range, Language language)
        : text_(text),
          range_(range),
          language_(language),
          characters_(text, range),
          enclosures_(enclosures(characters_.all())) {
        const std::string words = to_utf8(characters_.all());
        for (const PhraseEnd& end : phrase_ends(words, language, Reading::running_text))
            word_ends_[static_cast<std::size_t>(end.at.value)] = end.price;
    }

    /// Of the place behind a unit that is not the last one.
    CutPlace judge(std::uint32_t unit) const {
        const std::size_t at = characters_.end_of(unit - range_.first);
        if (enclosures_[at - 1].whole || text_.units[unit].break_penalty > 0) return kInsideWord;
        if (const auto mark = behind_mark(unit)) return *mark;
        return ends_word(unit, at) ? kWordEnd : kInsideWord;
    }

  private:
    char32_t character(std::size_t at) const { return at < characters_.all().size() ? characters_.all()[at] : U' '; }
    const Unit& unit_at(std::uint32_t unit) const { return text_.units[unit]; }

    /// The last unit up to this one that is no closing bracket or quote: what the text ends with.
    std::uint32_t last_word(std::uint32_t unit) const {
        while (unit > range_.first && (unit_at(unit).cls == CharClass::close || unit_at(unit).cls == CharClass::space))
            --unit;
        return unit;
    }

    std::optional<CutPlace> behind_mark(std::uint32_t unit) const {
        const std::uint32_t word = last_word(unit);
        const char32_t mark = character(characters_.end_of(word - range_.first) - 1);
        switch (unit_at(word).cls) {
            case CharClass::western_mark:
                return behind_western_mark(word, mark);
            case CharClass::stop:
            case CharClass::exclaim:
                return kSentenceEnd;
            case CharClass::pause:
                return mark == U'、' ? behind_comma_of_a_list(word) : mark == U'；' ? kSemicolonEnd : kClauseEnd;
            case CharClass::colon:
            case CharClass::dash:
            case CharClass::ellipsis:
                return kLooseEnd;
            default:
                return std::nullopt;
        }
    }

    /// The point of an initial or of a figure ends nothing.
    CutPlace behind_western_mark(std::uint32_t unit, char32_t mark) const {
        if (mark == U'!' || mark == U'?') return kSentenceEnd;
        if (mark != U'.') return mark == U';' ? kSemicolonEnd : mark == U':' ? kLooseEnd : kClauseEnd;
        const bool goes_on = unit + 1 < range_.end && unit_at(unit + 1).cls != CharClass::space &&
                             unit_at(unit + 1).cls != CharClass::close;
        return is_initial(unit) || goes_on ? kInsideWord : kSentenceEnd;
    }

    bool is_initial(std::uint32_t point) const {
        if (point < range_.first + 1 || unit_at(point - 1).cls != CharClass::letter) return false;
        return point < range_.first + 2 || unit_at(point - 2).cls != CharClass::letter;
    }

    /// 3、4月 is one figure.
    CutPlace behind_comma_of_a_list(std::uint32_t unit) const {
        const bool figures = unit > range_.first && unit + 1 < range_.end &&
                             unit_at(unit - 1).cls == CharClass::digit && unit_at(unit + 1).cls == CharClass::digit;
        return figures ? kInsideWord : kLooseEnd;
    }

    bool ends_word(std::uint32_t unit, std::size_t at) const {
        if (unit_at(unit).cls == CharClass::space || unit_at(unit + 1).cls == CharClass::space) return true;
        const auto end = word_ends_.find(at);
        if (end == word_ends_.end() || end->second >= kBrokenPhrase) return false;
        return !in_figure(at) && !behind_single(end) && !before_suffix(end);
    }

    /// The end of the word that begins where another ends; that end where there is none.
    std::size_t end_of_next(std::map<std::size_t, int>::const_iterator end) const {
        const auto next = std::next(end);
        return next == word_ends_.end() ? end->first : next->first;
    }

    /// 图书|馆: a word that makes another out of the one before it.
    bool before_suffix(std::map<std::size_t, int>::const_iterator end) const {
        const std::size_t at = end->first;
        return end_of_next(end) - at == 1 && word_ending(character(at)) != WordEnding::none &&
               classify(character(at - 1)) == CharClass::han;
    }

    /// Chinese figures and what they count; a date.
    bool in_figure(std::size_t at) const {
        const char32_t before = character(at - 1);
        if (is_chinese_figure(before) &&
            (is_chinese_figure(character(at)) || is_measure_word(character(at), character(at + 1))))
            return true;
        const bool date = holds(U"年月", before) && classify(character(at)) == CharClass::digit;
        return date && at >= 2 && classify(character(at - 2)) == CharClass::digit;
    }

    /// A single character is a name's, or a prefix, unless it stands alone in many sentences or ends the word before.
    bool behind_single(std::map<std::size_t, int>::const_iterator end) const {
        if (language_ == Language::ja) return false;
        const std::size_t start = end == word_ends_.begin() ? 0 : std::prev(end)->first;
        const char32_t single = character(start);
        if (end->first - start != 1 || classify(single) != CharClass::han || holds(kStandsAlone, single)) return false;
        return !(word_ending(single) != WordEnding::none && start > 0 &&
                 classify(character(start - 1)) == CharClass::han);
    }

    const ShapedText& text_;
    LineRange range_;
    Language language_;
    Characters characters_;
    std::vector<Enclosure> enclosures_;
    std::map<std::size_t, int> word_ends_;  ///< And what a break there costs in running text.
};

bool ends_block(const ShapedText& text, std::uint32_t unit) {
    return std::any_of(text.blocks.begin(), text.blocks.end(),
                       [unit](const ShapedBlock& block) { return block.end_unit == unit; });
}

}  // namespace

std::vector<CutPlace> cut_places(const ShapedText& text, LineRange range, Language language) {
    std::vector<CutPlace> places;
    if (range.end <= range.first) return places;
    const PlaceJudge judge(text, range, language);
    for (std::uint32_t unit = range.first; unit + 1 < range.end; ++unit) places.push_back(judge.judge(unit));
    places.push_back(ends_block(text, range.end) ? kParagraphEnd : kInsideWord);
    return places;
}

}  // namespace banxin
