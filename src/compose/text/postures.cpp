#include "compose/text/postures.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <string>

#include "base/unicode.h"
#include "compose/text/mark_body.h"

namespace banxin {
namespace {

using Letters = std::span<Letter>;

bool is_figure_letter(const Letter& letter) {
    return letter.cls == CharClass::digit;
}

bool is_alphabetic(const Letter& letter) {
    return letter.cls == CharClass::letter && letter.character < 0x80;
}

/// What is turned: § and Ⅰ and full-width letters have cells of their own.
bool in_western_run(const Letter& letter) {
    return letter.posture == Posture::sideways && letter.script == RunScript::latin && is_western(letter.cls);
}

std::optional<char32_t> corner_quote(char32_t quote) {
    switch (quote) {
        case U'“':
            return U'『';
        case U'”':
            return U'』';
        case U'‘':
            return U'「';
        case U'’':
            return U'」';
        default:
            return std::nullopt;
    }
}

/// UAX #50 turns ： and ； in Japanese; Chinese never does.
bool stays_upright(const Letter& letter, Language language) {
    if (letter.cls == CharClass::middle) return true;
    const bool chinese = language == Language::zh_hans || language == Language::zh_hant;
    const bool stop = letter.cls == CharClass::colon || letter.cls == CharClass::pause ||
                      letter.cls == CharClass::exclaim || letter.cls == CharClass::stop;
    return chinese && (stop || letter.character == U'／');
}

bool is_upright_by_itself(char32_t character) {
    const int orientation = u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_VERTICAL_ORIENTATION);
    return orientation == U_VO_UPRIGHT || orientation == U_VO_TRANSFORMED_UPRIGHT;
}

/// Jump lines point with them to where the text goes on: along the line.
bool points_along_line(char32_t character) {
    return std::u32string_view(U"◀▶◁▷◂▸◃▹").find(character) != std::u32string_view::npos;
}

class Stander {
  public:
    Stander(Letters letters, std::span<const Look> looks, const VerticalLaw& law)
        : letters_(letters), looks_(looks), law_(law) {}

    void stand() {
        for (std::size_t i = 0; i < letters_.size(); ++i) stand_alone(i);
        for (std::size_t first = 0; first < letters_.size();) {
            std::size_t end = first;
            while (end < letters_.size() && in_western_run(letters_[end])) ++end;
            if (end > first) stand_run(letters_.subspan(first, end - first));
            first = std::max(end, first + 1);
        }
    }

  private:
    void stand_alone(std::size_t i) {
        Letter& letter = letters_[i];
        if (is_extending(letter.character) && i > 0) {
            letter.posture = letters_[i - 1].posture;
            return;
        }
        const bool upright_itself = is_upright_by_itself(letter.character);
        if (letter.script == RunScript::latin && !upright_itself) {
            letter.posture = Posture::sideways;
            return;
        }
        letter.script = letter.script == RunScript::latin ? RunScript::han : letter.script;
        const Look& look = looks_[letter.look];
        const auto corner = corner_quote(letter.character);
        const bool chinese_quote =
            corner && law_.language != Language::ja && law_.style.vertical_quotes == VerticalQuotes::corner;
        if (chinese_quote && law_.type_case.library->has_glyph(look.face, *corner)) {
            letter.drawn_as = *corner;
            letter.forms = GlyphForms::usual;
        }
        const bool upright = !points_along_line(letter.character) &&
                             (upright_itself || has_vertical_form(letter) || stays_upright(letter, law_.language));
        letter.posture = upright || look.missing ? Posture::upright : Posture::sideways;
        if (upright && is_western(letter.cls)) letter.cls = CharClass::han;  // ℃ fills a cell
    }

    bool has_vertical_form(const Letter& letter) const {
        const Look& look = looks_[letter.look];
        const std::string text = to_utf8(std::u32string(1, letter.drawn_as != 0 ? letter.drawn_as : letter.character));
        return law_.type_case.library->has_vertical_form(
            {text, look.face, look.size, letter.script, law_.type_case.language_tag, letter.forms});
    }

    /// A run that fits one cell stands there; of 10% and $5 both parts do.
    void stand_run(Letters run) {
        const bool one_look =
            std::all_of(run.begin(), run.end(), [&](const Letter& l) { return l.look == run.front().look; });
        if (!one_look) return;
        if (fits_cell(run)) return put_in_cell(run);
        if (run.size() < 2) return;
        const Letters but_last = run.first(run.size() - 1);
        const Letters but_first = run.subspan(1);
        if (run.back().cls == CharClass::suffix && are_few_figures(but_last)) {
            put_in_cell(but_last);
            put_in_cell(run.last(1));
        } else if (run.front().character == U'$' && are_few_figures(but_first)) {
            put_in_cell(run.first(1));
            put_in_cell(but_first);
        }
    }

    bool are_few_figures(Letters run) const {
        return static_cast<int>(run.size()) <= law_.style.vertical_figures &&
               std::all_of(run.begin(), run.end(), is_figure_letter);
    }

    bool fits_cell(Letters run) const {
        if (are_few_figures(run) || (run.size() == 1 && is_alphabetic(run.front()))) return true;
        const bool short_word = run.size() == 2 && law_.style.vertical_words == VerticalWords::in_cell;
        return short_word && std::all_of(run.begin(), run.end(),
                                         [](const Letter& l) { return is_alphabetic(l) || is_figure_letter(l); });
    }

    static void put_in_cell(Letters run) {
        const bool figures = run.size() > 1 && std::all_of(run.begin(), run.end(), is_figure_letter);
        for (Letter& letter : run) {
            letter.posture = Posture::in_cell;
            letter.forms = figures ? GlyphForms::half_width : GlyphForms::usual;
        }
        run.front().starts_cell = true;
    }

    Letters letters_;
    std::span<const Look> looks_;
    const VerticalLaw& law_;
};

}  // namespace

void stand_letters(std::span<Letter> letters, std::span<const Look> looks, const VerticalLaw& law) {
    Stander(letters, looks, law).stand();
}

}  // namespace banxin
