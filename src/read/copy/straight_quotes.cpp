// " and ' of a Western keyboard in Chinese text.
//
// They open and close in turn, within a quotation in curly quotes, too. A pair is Chinese when it encloses Han: a word
// of English keeps its own. After a figure they count inches and minutes, between letters ' is an apostrophe. One that
// a curly quote answers is its partner; any other that is left alone beside Han is told of and not mended, since nobody
// can know where its partner should be.
#include <optional>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"
#include "read/copy/foreign_text.h"
#include "read/copy/house_marks.h"

namespace banxin {
namespace {

class StraightQuotes {
  public:
    StraightQuotes(const CopyPiece& piece, CopyDesk desk)
        : piece_(piece), text_(piece.text), desk_(desk), foreign_(foreign_text(text_)) {}

    void find() {
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (text_[i] == U'“') curly_ = i;
            if (text_[i] == U'”') close_curly();
            if (text_[i] == U'"' && !foreign_[i]) meet_double(i);
            if (text_[i] == U'\'' && !foreign_[i]) meet_single(i);
        }
        if (double_) tell_alone(*double_);
        if (single_) tell_alone(*single_);
    }

  private:
    void close_curly() {
        if (!curly_ && double_) {
            tell(*double_, outer_quotes(desk_.marks).open);
            double_.reset();
        }
        curly_.reset();
    }

    /// “他说"走"了”: the next one comes before the curly quote that answers the open one.
    bool is_answered_within(std::size_t i) const {
        const std::size_t next = text_.find(U'"', i + 1);
        return next != CopyView::npos && next < text_.find(U'”', i + 1);
    }

    void meet_double(std::size_t i) {
        const bool after_figure = i > 0 && is_ascii_digit(text_[i - 1]);
        if (double_) {
            tell_pair(*double_, i, curly_ ? inner_quotes(desk_.marks) : outer_quotes(desk_.marks));
            double_.reset();
        } else if (curly_ && !is_answered_within(i)) {
            tell(i, outer_quotes(desk_.marks).close);
            curly_.reset();
        } else if (!after_figure) {
            double_ = i;
        }
    }

    void meet_single(std::size_t i) {
        const char32_t before = i > 0 ? text_[i - 1] : 0;
        const bool western = is_ascii_letter(before) || is_ascii_digit(before);
        if (!single_) {
            if (!western && is_han_from(text_, i + 1)) single_ = i;
            return;
        }
        if (western && i + 1 < text_.size() && is_ascii_letter(text_[i + 1])) return;
        const bool nested = double_ || curly_;
        tell_pair(*single_, i, nested ? inner_quotes(desk_.marks) : outer_or_single());
        single_.reset();
    }

    /// 'x' that nothing encloses: the mainland keeps the single form.
    QuoteMarks outer_or_single() const {
        return desk_.marks == CopyMarks::mainland ? inner_quotes(desk_.marks) : outer_quotes(desk_.marks);
    }

    void tell_pair(std::size_t open, std::size_t close, QuoteMarks quotes) {
        if (!has_han(text_.substr(open, close - open))) return;
        tell(open, quotes.open);
        tell(close, quotes.close);
    }

    void tell(std::size_t i, char32_t quote) {
        desk_.found.push_back({CopyRule::straight_quote, piece_.bytes[i],
                               phrase("a straight quote {} stands in Chinese text", ticked(text_[i])),
                               phrase("write {}", ticked(quote)),
                               Mend{piece_.bytes[i], byte_after(piece_, i), to_utf8(std::u32string(1, quote))}});
    }

    void tell_alone(std::size_t i) {
        if (!is_han_before(text_, i) && !is_han_from(text_, i + 1)) return;
        const QuoteMarks quotes = outer_quotes(desk_.marks);
        desk_.found.push_back({CopyRule::straight_quote, piece_.bytes[i],
                               phrase("a straight quote {} stands alone in Chinese text", ticked(text_[i])),
                               phrase("write {} and {}", ticked(quotes.open), ticked(quotes.close))});
    }

    const CopyPiece& piece_;
    CopyView text_;
    CopyDesk desk_;
    std::vector<bool> foreign_;
    std::optional<std::size_t> double_;  ///< The straight quote that waits for its partner.
    std::optional<std::size_t> single_;
    std::optional<std::size_t> curly_;
};

}  // namespace

void find_straight_quotes(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) StraightQuotes(piece, desk).find();
}

}  // namespace banxin
