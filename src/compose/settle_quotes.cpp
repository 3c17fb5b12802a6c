#include "compose/settle_quotes.h"

#include <unicode/uchar.h>

#include <optional>
#include <vector>

namespace banxin {
namespace {

using Text = std::span<SettledCharacter>;

bool is_curly(char32_t c) {
    return c == U'‘' || c == U'’' || c == U'“' || c == U'”';
}
bool is_straight(char32_t c) {
    return c == U'"' || c == U'\'';
}

/// What stands beside a quote.
enum class Side { latin, chinese, edge };

/// Latin letters, figures and the marks of their sentences.
bool is_latin(const SettledCharacter& at) {
    if (is_curly(at.character) || is_straight(at.character)) return false;
    if (at.cls == CharClass::western_mark || at.character == U'(' || at.character == U')') return true;
    return at.character < 0x2E80 && u_isalnum(static_cast<UChar32>(at.character));
}

bool is_word(Text text, std::size_t i) {
    return i < text.size() && is_latin(text[i]) && text[i].cls != CharClass::western_mark;
}

/// The first thing from `at` on in direction `step` that is no space and no quote.
Side side(Text text, std::size_t at, int step) {
    for (std::size_t i = at + static_cast<std::size_t>(step); i < text.size(); i += static_cast<std::size_t>(step)) {
        const char32_t c = text[i].character;
        if (text[i].cls == CharClass::space || is_curly(c) || is_straight(c)) continue;
        return is_latin(text[i]) ? Side::latin : Side::chinese;
    }
    return Side::edge;
}

void make_western(Text text, std::size_t open, std::size_t close) {
    text[open].western = text[close].western = true;
}

bool is_western_pair(Text text, std::size_t open, std::size_t close, Language language) {
    if (language == Language::en || language == Language::ko) return true;
    if (side(text, open, 1) != Side::latin || side(text, close, -1) != Side::latin) return false;
    if (language == Language::zh_hant || language == Language::ja) return true;
    return side(text, open, -1) != Side::chinese && side(text, close, 1) != Side::chinese;
}

/// A quote that lost its partner goes by its own neighbours.
void settle_lonely(Text text, std::size_t i, Language language) {
    const bool always = language == Language::en || language == Language::ko;
    const Side before = side(text, i, -1);
    const Side after = side(text, i, 1);
    const bool latin =
        (before == Side::latin || after == Side::latin) && before != Side::chinese && after != Side::chinese;
    text[i].western = always || latin;
}

/// Inside a word always; at its start or end where no single quote waits for its partner.
bool is_apostrophe(Text text, std::size_t i, bool single_is_open) {
    const bool after_word = i > 0 && is_word(text, i - 1);
    const bool before_word = is_word(text, i + 1);
    if (after_word && before_word) return true;
    const bool starts = i == 0 || text[i - 1].cls == CharClass::space;
    return !single_is_open && (after_word || (starts && before_word && text[i + 1].cls == CharClass::digit));
}

class QuotePairs {
  public:
    QuotePairs(Text text, Language language) : text_(text), language_(language) {}

    void settle() {
        for (std::size_t i = 0; i < text_.size(); ++i) {
            const char32_t c = text_[i].character;
            if (is_curly(c)) settle_curly(i);
            if (is_straight(c)) settle_straight(i);
        }
        for (const auto& left_open : {double_, single_}) {
            if (left_open) settle_lonely(text_, *left_open, language_);
        }
    }

  private:
    void settle_curly(std::size_t i) {
        const char32_t c = text_[i].character;
        std::optional<std::size_t>& open = c >= 0x201C ? double_ : single_;
        if (c == 0x2019 && is_apostrophe(text_, i, single_.has_value())) {
            text_[i].cls = CharClass::letter;
            text_[i].western = true;
        } else if (text_[i].cls == CharClass::open) {
            if (open) settle_lonely(text_, *open, language_);
            open = i;
        } else if (open) {
            if (is_western_pair(text_, *open, i, language_)) make_western(text_, *open, i);
            open.reset();
        } else {
            settle_lonely(text_, i, language_);
        }
    }

    /// " and ' in turn; after a figure they count feet and inches, in a word ' is an apostrophe.
    void settle_straight(std::size_t i) {
        const bool is_single = text_[i].character == U'\'';
        bool& open = is_single ? straight_single_ : straight_double_;
        text_[i].western = true;
        if (is_single && is_apostrophe(text_, i, open)) return;
        if (!open && i > 0 && text_[i - 1].cls == CharClass::digit) {
            text_[i].cls = CharClass::suffix;
            return;
        }
        text_[i].cls = open ? CharClass::close : CharClass::open;
        open = !open;
    }

    Text text_;
    Language language_;
    std::optional<std::size_t> double_;  ///< The “ that waits for its ”.
    std::optional<std::size_t> single_;
    bool straight_double_ = false;
    bool straight_single_ = false;
};

}  // namespace

void settle_quotes(std::span<SettledCharacter> text, Language language) {
    QuotePairs(text, language).settle();
}

}  // namespace banxin
