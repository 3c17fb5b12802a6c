// Spaces in the midst of Chinese text, as pasted pages and slides leave them.
//
// Some are meant: between a reporter's calling and name (记者 林见山), in a dateline, in what signs a caption (本报记者
// 林见山 摄), between the names of a roster, between verses. A bracket with a calling in it is all a by-line. A
// paragraph of three items or more without a mark is a roster when its items are names, verse when they are of a
// length.
#include <algorithm>

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

bool is_roster(CopyView text) {
    const auto names = items(text);
    const bool all = std::all_of(names.begin(), names.end(), [](CopyView item) {
        return item.size() <= kLongestName && std::all_of(item.begin(), item.end(), is_copy_han);
    });
    const auto longer = std::count_if(names.begin(), names.end(), [](CopyView item) { return item.size() > 1; });
    return names.size() >= 3 && all && static_cast<std::size_t>(longer) * 2 >= names.size();
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
        if (is_roster(text_) || is_verse(text_)) return;
        for (std::size_t first = piece_.dateline; first < text_.size(); ++first) {
            if (!is_copy_space(text_[first])) continue;
            std::size_t end = first + 1;
            while (end < text_.size() && is_copy_space(text_[end])) ++end;
            if (is_mistake(first, end)) tell(first, end);
            first = end;
        }
    }

  private:
    bool is_mistake(std::size_t first, std::size_t end) const {
        if (first == piece_.dateline || end == text_.size() || beside_markup(first, end)) return false;
        if (!is_joined_text(text_[first - 1]) || !is_joined_text(text_[end])) return false;
        return !starts_line(first) && !in_byline_bracket(first) && !beside_calling(first, end);
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

    /// 记者 林见山, 林见山 摄, and what follows either up to the next mark: names beside names.
    bool beside_calling(std::size_t first, std::size_t end) const {
        constexpr CopyView kMarks = U"，。；：！？、“”（）()";
        const std::size_t mark = text_.find_last_of(kMarks, first - 1);
        const std::size_t from = mark == CopyView::npos ? 0 : mark + 1;
        const std::size_t until = std::min(text_.find_first_of(kMarks, end), text_.size());
        const CopyView clause = text_.substr(from, until - from);
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

}  // namespace

void find_spaces_between_han(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) {
        if (runs_on(piece.kind)) HanSpaces(copy, piece, desk).find();
    }
}

}  // namespace banxin
