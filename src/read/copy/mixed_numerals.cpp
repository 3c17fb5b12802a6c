// Dates in two kinds of figure: 二0二六年, 11月二十三日, and the same day as 11月23日 here and 十一月二十三日 there.
//
// A date is read as numbers before 年, 月 and 日 (号). Days of the traditional calendar are written in Chinese beside
// the year in figures and are left alone: they have no 日 behind them, or start with 初 or 廿, or stand after 农历.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

constexpr CopyView kChineseDigits = U"〇零一二三四五六七八九十○";

bool is_digit_of_date(char32_t c) {
    return is_ascii_digit(c) || (c >= U'０' && c <= U'９');
}

bool is_numeral(char32_t c) {
    return is_digit_of_date(c) || is_one_of(c, kChineseDigits);
}

enum class NumeralKind { figures, chinese, mixed };

/// A number before 年, 月 or 日.
struct DatePart {
    std::size_t first = 0;
    std::size_t end = 0;  ///< One past the 年, 月 or 日.
    char32_t unit = 0;
    NumeralKind kind = NumeralKind::figures;
    int value = 0;
};

NumeralKind kind_of(CopyView number) {
    const auto digits = std::count_if(number.begin(), number.end(), is_digit_of_date);
    if (digits == 0) return NumeralKind::chinese;
    return static_cast<std::size_t>(digits) == number.size() ? NumeralKind::figures : NumeralKind::mixed;
}

int value_in(CopyView number) {
    int value = 0;
    int last = 0;
    for (const char32_t c : number) {
        if (c == U'十') {
            value += std::max(last, 1) * 10;
            last = 0;
        } else if (is_ascii_digit(c) || (c >= U'０' && c <= U'９')) {
            last = last % 1000 * 10 + static_cast<int>(c >= U'０' ? c - U'０' : c - U'0');
        } else {
            const std::size_t at = CopyView(U"零一二三四五六七八九").find(c);
            last = at == CopyView::npos ? 0 : static_cast<int>(at);
        }
    }
    return value + last;
}

std::optional<DatePart> part_at(CopyView text, std::size_t first) {
    std::size_t end = first;
    while (end < text.size() && is_numeral(text[end])) ++end;
    if (end == first || end == text.size() || !is_one_of(text[end], U"年月日号號")) return std::nullopt;
    const CopyView number = text.substr(first, end - first);
    const char32_t unit = is_one_of(text[end], U"号號") ? U'日' : text[end];
    return DatePart{first, end + 1, unit, kind_of(number), value_in(number)};
}

bool is_lunar(CopyView text, std::size_t month) {
    const std::size_t from = month > 4 ? month - 4 : 0;
    const CopyView before = text.substr(from, month - from);
    return before.find(U"农历") != CopyView::npos || before.find(U"農曆") != CopyView::npos ||
           before.find(U"阴历") != CopyView::npos;
}

using Day = std::pair<int, int>;

class DateReader {
  public:
    DateReader(const CopyText& copy, CopyDesk desk) : copy_(copy), desk_(desk) {}

    void find() {
        for (const CopyPiece& piece : copy_.pieces) {
            const CopyView text = piece.text;
            for (std::size_t i = 0; i < text.size();) {
                if (!is_numeral(text[i])) {
                    ++i;
                    continue;
                }
                const auto date = date_at(text, i);
                if (!date.empty()) judge(piece, date);
                i = date.empty() ? after_number(text, i) : date.back().end;
            }
        }
    }

  private:
    static std::size_t after_number(CopyView text, std::size_t i) {
        while (i < text.size() && is_numeral(text[i])) ++i;
        return i;
    }

    /// Year, month and day, as many as follow one another.
    static std::vector<DatePart> date_at(CopyView text, std::size_t first) {
        constexpr CopyView kOrder = U"年月日";
        std::vector<DatePart> date;
        std::size_t order = 0;
        while (const auto part = part_at(text, first)) {
            const std::size_t here = kOrder.find(part->unit);
            if (!date.empty() && here != order + 1) break;
            date.push_back(*part);
            order = here;
            first = part->end;
        }
        return date;
    }

    void judge(const CopyPiece& piece, const std::vector<DatePart>& date) {
        for (const DatePart& part : date) {
            if (part.kind == NumeralKind::mixed) return tell(piece, date, part.first);
        }
        for (std::size_t i = 1; i < date.size(); ++i) {
            if (date[i].kind == date[0].kind) continue;
            if (is_traditional(piece.text, date, i)) return;
            return tell(piece, date, date[i].first);
        }
        remember(piece, date);
    }

    /// A Chinese month behind a year in figures, of the other calendar.
    static bool is_traditional(CopyView text, const std::vector<DatePart>& date, std::size_t i) {
        if (date[i].kind != NumeralKind::chinese || date[i].unit != U'月') return false;
        const std::size_t after = date[i].end;
        const bool ends_there = i + 1 == date.size();
        const bool day_follows =
            after < text.size() && (is_numeral(text[after]) || text[after] == U'初' || text[after] == U'廿');
        return is_lunar(text, date[i].first) || (ends_there && day_follows);
    }

    /// The same day in the other kind of figure, further up.
    void remember(const CopyPiece& piece, const std::vector<DatePart>& date) {
        const auto month = std::find_if(date.begin(), date.end(), [](const DatePart& p) { return p.unit == U'月'; });
        if (month == date.end() || month + 1 == date.end() || is_lunar(piece.text, month->first)) return;
        const auto [known, fresh] = kinds_.emplace(Day{month->value, (month + 1)->value}, month->kind);
        if (!fresh && known->second != month->kind) tell(piece, date, month->first);
    }

    void tell(const CopyPiece& piece, const std::vector<DatePart>& date, std::size_t at) {
        const CopyView words = CopyView(piece.text).substr(date.front().first, date.back().end - date.front().first);
        desk_.found.push_back({CopyRule::mixed_numerals, piece.bytes[at],
                               phrase("one date is written in two kinds of figure: {}", ticked(words)),
                               phrase("write a date in one kind throughout")});
    }

    const CopyText& copy_;
    CopyDesk desk_;
    std::map<Day, NumeralKind> kinds_;  ///< Of every day met so far.
};

}  // namespace

void find_mixed_numerals(const CopyText& copy, CopyDesk desk) {
    DateReader(copy, desk).find();
}

}  // namespace banxin
