// Marks written twice: ，， 。。 ，。 ““. What is written twice on purpose is left alone: ！！ ？！ …… —— and, as an
// ellipsis that was typed, three stops. The same mark twice is mended by taking one out; of two different ones only the
// editor knows which was meant.
//
// Quotes are counted in their paragraph first: in “他说：“走”。” and “他说“走”” all close what is open. Where as many
// are opened as closed, only a pair round a pair, ““走””, is told of, for the editor; where they are not, one is taken
// out if that makes them even.
#include <algorithm>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

constexpr CopyView kPauses = U"，。、；：,;";
constexpr CopyView kQuotes = U"“”‘’";

/// How many characters of a run of marks start here; less than two are no run.
std::size_t run_length(CopyView text, std::size_t first) {
    if (is_common_han(text[first])) return 0;
    if (is_one_of(text[first], kQuotes)) {
        std::size_t end = first;
        while (end < text.size() && text[end] == text[first]) ++end;
        return end - first;
    }
    std::size_t end = first;
    while (end < text.size() && is_one_of(text[end], kPauses)) ++end;
    return end - first;
}

bool is_doubled(CopyView run) {
    if (run.size() < 2) return false;
    const bool stops = std::all_of(run.begin(), run.end(), [](char32_t c) { return c == U'。'; });
    const bool western = std::none_of(run.begin(), run.end(), [](char32_t c) { return c > 0x7F; });
    return !western && (!stops || run.size() == 2);
}

/// Who knows what should stand there.
enum class Answer { one, editors };

/// A quote and its partner.
struct QuotePair {
    char32_t open;
    char32_t close;
};

QuotePair pair_of(char32_t quote) {
    return is_one_of(quote, U"“”") ? QuotePair{U'“', U'”'} : QuotePair{U'‘', U'’'};
}

/// How many more quotes of a pair are opened than closed in a text.
std::ptrdiff_t left_open(CopyView text, QuotePair pair) {
    return std::count(text.begin(), text.end(), pair.open) - std::count(text.begin(), text.end(), pair.close);
}

class DoubledMarks {
  public:
    DoubledMarks(const CopyPiece& piece, CopyDesk desk) : piece_(piece), text_(piece.text), desk_(desk) {}

    void find() {
        for (std::size_t first = 0; first < text_.size();) {
            const std::size_t length = run_length(text_, first);
            if (is_doubled(text_.substr(first, length))) judge(first, length);
            first += std::max<std::size_t>(length, 1);
        }
    }

  private:
    void judge(std::size_t first, std::size_t length) {
        const CopyView run = text_.substr(first, length);
        if (is_one_of(run.front(), kQuotes)) {
            if (is_too_many(first, length)) tell(first, length, makes_even(run) ? Answer::one : Answer::editors);
        } else {
            const bool alike = run.find_first_not_of(run.front()) == CopyView::npos;
            tell(first, length, alike ? Answer::one : Answer::editors);
        }
    }

    /// Quotes of which not all open or close anything.
    bool is_too_many(std::size_t first, std::size_t length) const {
        const QuotePair pair = pair_of(text_[first]);
        if (text_[first] == pair.close)
            return left_open(text_.substr(0, first), pair) < static_cast<std::ptrdiff_t>(length);
        if (left_open(text_, pair) > 0) return true;
        const std::u32string both{pair.open, pair.close};
        const std::size_t answer = text_.find_first_of(both, first + length);
        return answer != CopyView::npos && text_[answer] == pair.close && run_length(text_, answer) >= length;
    }

    /// Whether one of a run instead makes the paragraph's quotes even, and of no other run. A straight one may be
    /// either.
    bool makes_even(CopyView run) const {
        const QuotePair pair = pair_of(run.front());
        if (text_.find_first_of(U"\"'") != CopyView::npos) return false;
        if (text_.find(run.substr(0, 2)) != text_.rfind(run.substr(0, 2))) return false;
        const auto taken = static_cast<std::ptrdiff_t>(run.size()) - 1;
        return left_open(text_, pair) == (run.front() == pair.open ? taken : -taken);
    }

    void tell(std::size_t first, std::size_t length, Answer answer) {
        const CopyView run = text_.substr(first, length);
        CopyFinding finding{
            CopyRule::doubled_mark, piece_.bytes[first], phrase("marks are doubled: {}", ticked(run)),
            answer == Answer::one ? phrase("write {}", ticked(run.front())) : phrase("keep one of them")};
        if (answer == Answer::one)
            finding.mend = Mend{piece_.bytes[first + 1], byte_after(piece_, first + length - 1), std::string()};
        desk_.found.push_back(std::move(finding));
    }

    const CopyPiece& piece_;
    CopyView text_;
    CopyDesk desk_;
};

}  // namespace

void find_doubled_marks(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) DoubledMarks(piece, desk).find();
}

}  // namespace banxin
