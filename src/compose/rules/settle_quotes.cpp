#include "compose/rules/settle_quotes.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace banxin {
namespace {

using QuotedText = std::span<SettledCharacter>;

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

bool is_word(QuotedText text, std::size_t i) {
    return i < text.size() && is_latin(text[i]) && text[i].cls != CharClass::western_mark;
}

/// What stands before and after every character that is no space and no quote: told once for all, so that thousands of
/// quotes in a row do not ask each other.
class Sides {
  public:
    explicit Sides(QuotedText text) : before_(text.size(), Side::edge), after_(text.size(), Side::edge) {
        for (std::size_t i = 1; i < text.size(); ++i)
            before_[i] = passes(text[i - 1]) ? before_[i - 1] : side_of(text[i - 1]);
        for (std::size_t i = text.size(); i-- > 1;) after_[i - 1] = passes(text[i]) ? after_[i] : side_of(text[i]);
    }

    Side before(std::size_t at) const { return before_[at]; }
    Side after(std::size_t at) const { return after_[at]; }

  private:
    static bool passes(const SettledCharacter& at) {
        return at.cls == CharClass::space || is_curly(at.character) || is_straight(at.character);
    }
    static Side side_of(const SettledCharacter& at) { return is_latin(at) ? Side::latin : Side::chinese; }

    std::vector<Side> before_;
    std::vector<Side> after_;
};

/// Whether a single quote waits for its partner.
enum class SingleQuote { waits, settled };

/// Inside a word always; at its start or end where no single quote waits.
bool is_apostrophe(QuotedText text, std::size_t i, SingleQuote single) {
    const bool after_word = i > 0 && is_word(text, i - 1);
    const bool before_word = is_word(text, i + 1);
    if (after_word && before_word) return true;
    if (single == SingleQuote::waits) return false;
    const bool starts = i == 0 || text[i - 1].cls == CharClass::space;
    return after_word || (starts && before_word && text[i + 1].cls == CharClass::digit);
}

class QuotePairs {
  public:
    QuotePairs(QuotedText text, Language language) : text_(text), sides_(text), language_(language) {}

    void settle() {
        for (std::size_t i = 0; i < text_.size(); ++i) {
            const char32_t c = text_[i].character;
            if (is_curly(c)) settle_curly(i);
            if (is_straight(c)) settle_straight(i);
        }
        for (const auto& left_open : {double_, single_}) {
            if (left_open) settle_lonely(*left_open);
        }
    }

  private:
    void settle_curly(std::size_t i) {
        const char32_t c = text_[i].character;
        std::optional<std::size_t>& open = c >= 0x201C ? double_ : single_;
        if (c == 0x2019 && is_apostrophe(text_, i, single_ ? SingleQuote::waits : SingleQuote::settled)) {
            text_[i].cls = CharClass::letter;
            text_[i].western = true;
        } else if (text_[i].cls == CharClass::open) {
            if (open) settle_lonely(*open);
            open = i;
        } else if (open) {
            if (is_western_pair(*open, i)) text_[*open].western = text_[i].western = true;
            open.reset();
        } else {
            settle_lonely(i);
        }
    }

    bool is_western_pair(std::size_t open, std::size_t close) const {
        if (language_ == Language::en || language_ == Language::ko) return true;
        if (sides_.after(open) != Side::latin || sides_.before(close) != Side::latin) return false;
        if (language_ == Language::zh_hant || language_ == Language::ja) return true;
        return sides_.before(open) != Side::chinese && sides_.after(close) != Side::chinese;
    }

    /// A quote that lost its partner goes by its own neighbours.
    void settle_lonely(std::size_t i) {
        const bool always = language_ == Language::en || language_ == Language::ko;
        const Side before = sides_.before(i);
        const Side after = sides_.after(i);
        const bool latin =
            (before == Side::latin || after == Side::latin) && before != Side::chinese && after != Side::chinese;
        text_[i].western = always || latin;
    }

    /// " and ' in turn; after a figure they count feet and inches, in a word ' is an apostrophe.
    void settle_straight(std::size_t i) {
        const bool is_single = text_[i].character == U'\'';
        bool& open = is_single ? straight_single_ : straight_double_;
        text_[i].western = true;
        if (is_single && is_apostrophe(text_, i, open ? SingleQuote::waits : SingleQuote::settled)) return;
        if (!open && i > 0 && text_[i - 1].cls == CharClass::digit) {
            text_[i].cls = CharClass::suffix;
            return;
        }
        text_[i].cls = open ? CharClass::close : CharClass::open;
        open = !open;
    }

    QuotedText text_;
    Sides sides_;
    Language language_;
    std::optional<std::size_t> double_;  ///< The “ that waits for its ”.
    std::optional<std::size_t> single_;
    bool straight_double_ = false;
    bool straight_single_ = false;
};

}  // namespace

void settle_quotes(std::span<SettledCharacter> text, Language language) {
    const auto is_quote = [](const SettledCharacter& at) {
        return is_curly(at.character) || is_straight(at.character);
    };
    if (std::any_of(text.begin(), text.end(), is_quote)) QuotePairs(text, language).settle();
}

}  // namespace banxin
