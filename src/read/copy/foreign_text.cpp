// A stretch of ASCII without spaces is a word in the widest sense. It is an address or a path when it says so (://,
// www., @, a slash or backslash inside, a dot between letters); its marks are its own then, the last ones of a sentence
// excepted. Of any other stretch only the marks between two letters or figures are.
//
// A file may be called in Chinese and end in .docx: the dot between Han and a short ASCII ending belongs to the name.
#include "read/copy/foreign_text.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr std::size_t kLongestEnding = 5;

bool is_ink(char32_t c) {
    return c > U' ' && c < 0x7F;
}

bool is_alphanumeric(char32_t c) {
    return is_ascii_letter(c) || is_ascii_digit(c);
}

bool holds_word(CopyView word, CopyView part) {
    return word.find(part) != CopyView::npos;
}

/// A dot, slash or other mark that joins what an address or a path is made of.
bool is_address(CopyView word) {
    if (holds_word(word, U"://") || holds_word(word, U"::") || word.starts_with(U"www.") || holds_word(word, U"\\"))
        return true;
    for (std::size_t i = 1; i + 1 < word.size(); ++i) {
        if (!is_alphanumeric(word[i - 1]) || !is_alphanumeric(word[i + 1])) continue;
        if (word[i] == U'@' || word[i] == U'_') return true;
        if (word[i] == U'.' && is_ascii_letter(word[i + 1])) return true;
    }
    return false;
}

/// Marks that end a sentence, not an address.
std::size_t end_of_address(CopyView word) {
    std::size_t end = word.size();
    while (end > 0 && is_one_of(word[end - 1], U",.;:!?)\"'(")) --end;
    return end;
}

class ForeignMarks {
  public:
    explicit ForeignMarks(CopyView text) : text_(text), foreign_(text.size(), false) {}

    std::vector<bool> find() {
        for (std::size_t i = 0; i < text_.size();) {
            std::size_t end = i;
            while (end < text_.size() && is_ink(text_[end])) ++end;
            if (end > i) take_word(i, end);
            i = std::max(end, i + 1);
        }
        return std::move(foreign_);
    }

  private:
    void take_word(std::size_t first, std::size_t end) {
        const CopyView word = text_.substr(first, end - first);
        // A label such as 邮箱: stands before its address.
        std::size_t start = 0;
        while (start < word.size() && is_one_of(word[start], U",;:!?(\"'")) ++start;
        const CopyView own = word.substr(start);
        if (is_address(own)) return mark(first + start, first + start + end_of_address(own));
        for (std::size_t i = first; i < end; ++i) {
            const bool inside =
                i > first && i + 1 < end && is_alphanumeric(text_[i - 1]) && is_alphanumeric(text_[i + 1]);
            if ((inside && !is_alphanumeric(text_[i])) || names_a_file(i, end)) foreign_[i] = true;
        }
    }

    /// The dot of 通知.docx.
    bool names_a_file(std::size_t dot, std::size_t end) const {
        if (text_[dot] != U'.' || dot == 0 || !is_copy_han(text_[dot - 1])) return false;
        std::size_t ending = dot + 1;
        while (ending < end && is_alphanumeric(text_[ending])) ++ending;
        const std::size_t length = ending - dot - 1;
        return length > 0 && length <= kLongestEnding && is_ascii_letter(text_[dot + 1]);
    }

    void mark(std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) foreign_[i] = true;
    }

    CopyView text_;
    std::vector<bool> foreign_;
};

}  // namespace

std::vector<bool> foreign_text(CopyView text) {
    return ForeignMarks(text).find();
}

}  // namespace banxin
