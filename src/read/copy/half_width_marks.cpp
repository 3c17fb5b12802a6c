// , . : ; ? ! ( ) of a Western keyboard in Chinese text.
//
// A mark is Chinese when Han stands beside it. Before it, that is enough for every mark but a dot that starts a file's
// ending; after it, only for , ; and :, since ? and ! belong to the sentence that they end, and 1.加强 is how a figure
// counts paragraphs. Spaces typed on both sides of a mark change nothing: 甲 , 乙. Brackets are judged in pairs, by
// what they enclose: 世贸组织(WTO) and 36(2) keep theirs.
//
// A dot between Han is a full stop or the interpunct of a foreign name. 约翰.史密斯 has characters on both sides that
// names are written in by their sound: there it is left to the editor.
#include <optional>

#include "base/unicode.h"
#include "read/copy/copy_characters.h"
#include "read/copy/copy_rules.h"
#include "read/copy/foreign_text.h"
#include "read/copy/house_marks.h"

namespace banxin {
namespace {

constexpr CopyView kSounds =
    U"阿埃艾安奥巴贝本比彼博布查达戴德迪丁杜多尔厄恩法菲费弗福夫盖格古哈海汉赫亨霍基吉加杰金卡凯科克肯库拉莱兰劳雷里"
    U"利列林隆卢鲁伦罗洛马麦曼梅米密莫默姆木穆纳内尼诺努帕佩皮普奇乔切琼萨塞桑森沙尚舍圣史施斯苏索塔泰坦特腾提托瓦万威"
    U"韦维温沃乌西希夏肖谢辛雅亚耶伊尤约扎詹珍朱泽佐密翰";

class HalfWidthMarks {
  public:
    HalfWidthMarks(const CopyText& copy, const CopyPiece& piece, CopyDesk desk)
        : source_(copy.source), piece_(piece), text_(piece.text), desk_(desk), foreign_(foreign_text(text_)) {}

    void find() {
        for (std::size_t i = 0; i < text_.size(); ++i) {
            const char32_t c = text_[i];
            if (is_common_han(c)) continue;
            if (is_one_of(c, U"(（")) open_.push_back(i);
            if (is_one_of(c, U")）")) close(i);
            if (is_one_of(c, U",.:;?!") && !foreign_[i] && stands_in_chinese(i)) tell(i);
        }
        for (const std::size_t alone : open_) {
            if (text_[alone] == U'(' && !foreign_[alone] && is_han_from(text_, alone + 1)) tell(alone);
        }
    }

  private:
    bool stands_in_chinese(std::size_t i) const {
        const char32_t c = text_[i];
        const bool before = is_han_before(text_, stands_apart(i) ? before_spaces(i) : i);
        if (c == U'.') return before && !is_of_dots(i);
        if (before || c == U'?' || c == U'!') return before;
        return is_han_from(text_, stands_apart(i) ? behind_spaces(i) : i + 1);
    }

    std::size_t before_spaces(std::size_t i) const {
        while (i > 0 && is_copy_space(text_[i - 1])) --i;
        return i;
    }

    std::size_t behind_spaces(std::size_t i) const {
        ++i;
        while (i < text_.size() && is_copy_space(text_[i])) ++i;
        return i;
    }

    /// Spaces on both sides, or the text's end behind it.
    bool stands_apart(std::size_t i) const {
        const bool ends = i + 1 == text_.size() || is_copy_space(text_[i + 1]);
        return ends && i > 0 && is_copy_space(text_[i - 1]);
    }

    /// Dots in a row are another rule's.
    bool is_of_dots(std::size_t i) const {
        return (i > 0 && text_[i - 1] == U'.') || (i + 1 < text_.size() && text_[i + 1] == U'.');
    }

    void close(std::size_t at) {
        if (open_.empty()) {
            if (text_[at] == U')' && !foreign_[at] && is_han_before(text_, at)) tell(at);
            return;
        }
        const std::size_t first = open_.back();
        open_.pop_back();
        const bool half = text_[first] == U'(' || text_[at] == U')';
        const bool mixed = (text_[first] == U'(') != (text_[at] == U')');
        if (!half || (!mixed && !has_han(text_.substr(first, at - first)))) return;
        if (text_[first] == U'(') tell(first);
        if (text_[at] == U')') tell(at);
    }

    /// What a foreign name is parted by, and nothing else may be meant.
    bool may_part_a_name(std::size_t i) const {
        const std::size_t before = before_spaces(i);
        const std::size_t behind = behind_spaces(i);
        return text_[i] == U'.' && before > 0 && behind < text_.size() && is_one_of(text_[before - 1], kSounds) &&
               is_one_of(text_[behind], kSounds);
    }

    void tell(std::size_t i) {
        const char32_t wide = wide_mark(text_[i], desk_.marks);
        CopyFinding finding{CopyRule::half_width_mark, piece_.bytes[i],
                            phrase("a half-width {} stands in Chinese text", ticked(text_[i])),
                            phrase("write {}", ticked(wide))};
        if (may_part_a_name(i)) {
            finding.hint = phrase("write `·` between the parts of a name, `。` at the end of a sentence");
        } else {
            finding.mend = Mend{start_of(i), end_of(i), to_utf8(std::u32string(1, wide))};
        }
        desk_.found.push_back(std::move(finding));
    }

    /// A space that stands in the manuscript, not what joined two lines.
    bool is_typed_space(std::size_t at) const {
        return is_copy_space(text_[at]) && source_[piece_.bytes[at]] != '\n' && source_[piece_.bytes[at]] != '\r';
    }

    /// The mark, or the spaces that were typed between the text before and it.
    std::size_t start_of(std::size_t i) const {
        std::size_t first = i;
        const auto is_joined = [&](std::size_t at) { return piece_.bytes[at + 1] == byte_after(piece_, at); };
        while (runs_on(piece_.kind) && first > 0 && is_typed_space(first - 1) && is_joined(first - 1)) --first;
        const bool touches = first > 0 && is_joined(first - 1) && !is_copy_space(text_[first - 1]);
        return piece_.bytes[touches ? first : i];
    }

    /// One past the mark, and past the spaces that were typed after it; what joined two lines is none of them.
    std::size_t end_of(std::size_t i) const {
        std::size_t last = i;
        const bool swallows = runs_on(piece_.kind) && text_[i] != U'(';
        while (swallows && last + 1 < text_.size() && is_typed_space(last + 1) &&
               piece_.bytes[last + 1] == byte_after(piece_, last))
            ++last;
        return byte_after(piece_, last);
    }

    std::string_view source_;
    const CopyPiece& piece_;
    CopyView text_;
    CopyDesk desk_;
    std::vector<bool> foreign_;
    std::vector<std::size_t> open_;
};

}  // namespace

void find_half_width_marks(const CopyText& copy, CopyDesk desk) {
    for (const CopyPiece& piece : copy.pieces) HalfWidthMarks(copy, piece, desk).find();
}

}  // namespace banxin
