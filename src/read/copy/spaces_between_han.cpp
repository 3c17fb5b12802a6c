// Spaces in the midst of Chinese text, as pasted pages and slides leave them.
//
// Some are meant: between a reporter's calling and name (记者 林见山), in a dateline, in what signs a caption (本报记者
// 林见山 摄), between the names of a roster, between verses. A bracket with a calling in it is all a by-line. What
// stands between two marks or line ends is a roster when its items are three names or more, or two of which one is
// spread (张　三), and most of them start with a family name: prose with a space in three places has words as short.
// What other names are, as those of minorities, tells a table of them: lines, or paragraphs, one under the other that
// have nothing else, as many in each but the last, or one in each and one of them spread. A paragraph without a mark is
// verse when its items are of a length. A line of a fact box or a list without a mark of a sentence, in which U+3000
// parts items, is a row of a table.
#include <algorithm>
#include <optional>
#include <span>

#include "base/family_names.h"
#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"

namespace banxin {
namespace {

constexpr std::size_t kLongestByline = 40;
constexpr std::size_t kLongestName = 4;
constexpr CopyView kCallings[] = {U"记者",   U"記者", U"通讯员", U"通訊員", U"特派员", U"特派員", U"实习生",
                                  U"實習生", U"作者", U"特约",   U"評論員", U"评论员", U"编辑",   U"編輯",
                                  U"摄影",   U"攝影", U"撰文",   U"供图",   U"主播",   U"文",     U"图",
                                  U"摄",     U"攝",   U"绘",     U"来源"};

bool is_joined_text(char32_t c) {
    return is_copy_han(c) || is_cjk_mark(c) || is_one_of(c, U"“”‘’");
}

bool names_calling(CopyView text) {
    const auto end = std::begin(kCallings) + 15;  // single characters are callings only beside a space
    return std::any_of(std::begin(kCallings), end, [&](CopyView word) { return text.find(word) != CopyView::npos; });
}

/// The items of a text that spaces part.
std::vector<CopyView> items(CopyView text) {
    std::vector<CopyView> out;
    for (std::size_t i = 0; i < text.size();) {
        while (i < text.size() && is_copy_space(text[i])) ++i;
        const std::size_t first = i;
        while (i < text.size() && !is_copy_space(text[i])) ++i;
        if (i > first) out.push_back(text.substr(first, i - first));
    }
    return out;
}

/// The names of a text that has nothing else: two characters alone are one name, spread. Nothing for another text.
struct Names {
    std::size_t count = 0;
    std::size_t spread = 0;
    std::size_t with_family = 0;  ///< That start with a Chinese family name.
};

bool starts_with_family(CopyView name) {
    return is_family_name(name.front()) ||
           (name.size() > 2 && double_family_name(name.substr(0, 2)) != FamilyName::none);
}

std::optional<Names> names_in(CopyView text) {
    Names names;
    bool is_open = false;  // a first character waits for its second one
    for (const CopyView item : items(text)) {
        const bool is_name = item.size() <= kLongestName && std::all_of(item.begin(), item.end(), is_copy_han);
        if (!is_name || (is_open && item.size() > 1)) return std::nullopt;
        names.with_family += !is_open && starts_with_family(item) ? 1 : 0;
        names.spread += is_open ? 1 : 0;
        is_open = item.size() == 1 && !is_open;
        names.count += is_open ? 0 : 1;
    }
    return is_open ? std::nullopt : std::optional(names);
}

bool is_roster(CopyView text) {
    const auto names = names_in(text);
    if (!names || names->with_family * 3 < names->count * 2) return false;
    return names->count >= 3 || (names->count == 2 && names->spread > 0);
}

/// The names in each of some rows; none in one that has something else.
std::vector<Names> names_by_row(const std::vector<CopyView>& rows) {
    std::vector<Names> names;
    for (const CopyView row : rows) names.push_back(names_in(row).value_or(Names{}));
    return names;
}

/// Whether rows of one name each are a column of them: one is spread to the others' width.
bool is_column(std::span<const Names> rows) {
    Names all;
    for (const Names& row : rows) {
        all.count += row.count;
        all.spread += row.spread;
        all.with_family += row.with_family;
    }
    return rows.size() >= 2 && all.spread > 0 && all.with_family * 3 >= all.count * 2;
}

/// Rows of a table of names from one on: two or more with as many names in each, and a last one that may have fewer; or
/// a column of names.
std::size_t rows_of_table(std::span<const Names> names, std::size_t first) {
    if (names[first].count == 0) return 0;
    std::size_t end = first + 1;
    while (end < names.size() && names[end].count == names[first].count) ++end;
    if (names[first].count == 1) return is_column(names.subspan(first, end - first)) ? end - first : 0;
    if (end - first < 2) return 0;
    if (end < names.size() && names[end].count > 0 && names[end].count < names[first].count) ++end;
    return end - first;
}

bool is_table_of_names(const std::vector<CopyView>& rows) {
    return !rows.empty() && rows_of_table(names_by_row(rows), 0) == rows.size();
}

/// A row of a table.
bool is_row(CopyView line, CopyKind kind) {
    const bool may_be = kind == CopyKind::facts || kind == CopyKind::list_item;
    return may_be && line.find(U'\u3000') != CopyView::npos && line.find_first_of(U"，。；！？") == CopyView::npos;
}

bool is_verse(CopyView text) {
    const auto lines = items(text);
    return lines.size() >= 2 && lines.front().size() >= 4 && std::all_of(lines.begin(), lines.end(), [&](CopyView l) {
               return l.size() == lines.front().size() && l.size() <= 9;
           });
}

class HanSpaces {
  public:
    HanSpaces(const CopyText& copy, const CopyPiece& piece, CopyDesk desk)
        : source_(copy.source), piece_(piece), text_(piece.text), desk_(desk) {}

    void find() {
        if (is_verse(text_) || is_table_of_names(lines())) return;
        for (std::size_t first = piece_.dateline; first < text_.size();) {
            const std::size_t end = line_end(first);
            if (!is_row(text_.substr(first, end - first), piece_.kind)) find_between(first, end);
            first = end;
        }
    }

  private:
    std::vector<CopyView> lines() const {
        std::vector<CopyView> lines;
        for (std::size_t first = 0; first < text_.size();) {
            const std::size_t end = line_end(first);
            lines.push_back(text_.substr(first, end - first));
            first = end;
        }
        return lines;
    }

    /// Of the manuscript, not of the paragraph.
    std::size_t line_end(std::size_t first) const {
        std::size_t end = first + 1;
        const auto breaks_before = [&](std::size_t i) {
            const std::size_t from = piece_.bytes[i - 1];
            return source_.substr(from, piece_.bytes[i] - from).find('\n') != std::string_view::npos;
        };
        while (end < text_.size() && !breaks_before(end)) ++end;
        return end;
    }

    void find_between(std::size_t first, std::size_t until) {
        for (; first < until; ++first) {
            if (!is_copy_space(text_[first])) continue;
            std::size_t end = first + 1;
            while (end < text_.size() && is_copy_space(text_[end])) ++end;
            if (is_mistake(first, end)) tell(first, end);
            first = end;
        }
    }

    bool is_mistake(std::size_t first, std::size_t end) const {
        if (first == 0 || end == text_.size() || beside_markup(first, end)) return false;
        if (is_one_of(text_[end], U"，。；：、！？") && !starts_line(first)) return true;  // whatever is before it
        if (first == piece_.dateline) return false;
        if (!is_joined_text(text_[first - 1]) || !is_joined_text(text_[end])) return false;
        return !starts_line(first) && !in_byline_bracket(first) && !is_roster(clause_at(first, end)) &&
               !beside_calling(first, end);
    }

    /// A space beside the stars of **bold** may be what lets them close.
    bool beside_markup(std::size_t first, std::size_t end) const {
        return byte_after(piece_, first - 1) != piece_.bytes[first] || byte_after(piece_, end - 1) != piece_.bytes[end];
    }

    /// An indent in the midst of a paragraph is another rule's.
    bool starts_line(std::size_t first) const {
        const std::size_t byte = piece_.bytes[first];
        return source_[byte] == '\n' || (byte > 0 && source_[byte - 1] == '\n');
    }

    bool in_byline_bracket(std::size_t at) const {
        const std::size_t open = text_.find_last_of(U"（(【", at);
        if (open == CopyView::npos || at - open > kLongestByline) return false;
        const std::size_t close = text_.find_first_of(U"）)】", open);
        if (close == CopyView::npos || close < at || close - open > kLongestByline) return false;
        return names_calling(text_.substr(open, close - open));
    }

    /// What stands between two marks, round a space.
    CopyView clause_at(std::size_t first, std::size_t end) const {
        constexpr CopyView kMarks = U"，。；：！？、“”（）()";
        const std::size_t mark = text_.find_last_of(kMarks, first - 1);
        const std::size_t from = mark == CopyView::npos ? 0 : mark + 1;
        return text_.substr(from, std::min(text_.find_first_of(kMarks, end), text_.size()) - from);
    }

    /// 记者 林见山, 林见山 摄, and what follows either up to the next mark: names beside names.
    bool beside_calling(std::size_t first, std::size_t end) const {
        const CopyView clause = clause_at(first, end);
        if (clause.size() > kLongestByline) return false;
        const auto parts = items(clause);
        const bool names = std::all_of(parts.begin(), parts.end(), [](CopyView part) {
            return part.size() <= kLongestName || names_calling(part);
        });
        const auto calls = [&](CopyView part) {
            return std::any_of(std::begin(kCallings), std::end(kCallings), [&](CopyView word) {
                return part == word || (word.size() > 1 && part.ends_with(word));
            });
        };
        return names && std::any_of(parts.begin(), parts.end(), calls);
    }

    void tell(std::size_t first, std::size_t end) {
        desk_.found.push_back({CopyRule::space_between_han, piece_.bytes[first],
                               phrase("a space stands in Chinese text"),
                               phrase("delete it; a newspaper's lines have none"),
                               Mend{piece_.bytes[first], byte_after(piece_, end - 1), {}}});
    }

    std::string_view source_;
    const CopyPiece& piece_;
    CopyView text_;
    CopyDesk desk_;
};

/// Phrases of a head stand a cell apart, and one space may be meant otherwise; several are a cell that was typed in
/// halves.
void find_halves_of_cells(const CopyPiece& piece, CopyDesk desk) {
    const CopyView text = piece.text;
    const auto is_half = [&](std::size_t i) { return text[i] == U' ' || text[i] == U'\u00A0'; };
    for (std::size_t first = 1; first < text.size(); ++first) {
        std::size_t end = first;
        while (end < text.size() && is_half(end)) ++end;
        if (end - first >= 2 && end < text.size() && is_joined_text(text[first - 1]) && is_joined_text(text[end])) {
            desk.found.push_back({CopyRule::space_between_han, piece.bytes[first],
                                  phrase("several half-width spaces stand in a head"),
                                  phrase("write one full-width space between its phrases"),
                                  Mend{piece.bytes[first], byte_after(piece, end - 1), "\u3000"}});
        }
        first = std::max(first, end);
    }
}

/// Whether each piece is a row of a table of names whose rows are paragraphs, or entries of a list.
std::vector<bool> rows_of_tables(const CopyText& copy) {
    std::vector<CopyView> texts;
    for (const CopyPiece& piece : copy.pieces) texts.push_back(runs_on(piece.kind) ? CopyView(piece.text) : CopyView());
    const std::vector<Names> names = names_by_row(texts);
    std::vector<bool> rows(texts.size(), false);
    for (std::size_t i = 0; i < texts.size();) {
        const std::size_t table = rows_of_table(names, i);
        std::fill_n(rows.begin() + static_cast<std::ptrdiff_t>(i), table, true);
        i += std::max<std::size_t>(table, 1);
    }
    return rows;
}

}  // namespace

void find_spaces_between_han(const CopyText& copy, CopyDesk desk) {
    const std::vector<bool> rows = rows_of_tables(copy);
    for (std::size_t i = 0; i < copy.pieces.size(); ++i) {
        const CopyPiece& piece = copy.pieces[i];
        if (runs_on(piece.kind) && !rows[i]) HanSpaces(copy, piece, desk).find();
        if (piece.kind == CopyKind::head || piece.kind == CopyKind::crosshead) find_halves_of_cells(piece, desk);
    }
}

}  // namespace banxin
