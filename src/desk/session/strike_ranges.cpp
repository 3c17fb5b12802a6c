#include "desk/session/strike_ranges.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr std::u32string_view kSentenceEnds = U"。！？";
constexpr std::u32string_view kClausePauses = U"，；";
constexpr std::u32string_view kOpenMarks = U"“‘「『（《〈(";
constexpr std::u32string_view kCloseMarks = U"”’」』）》〉)";
constexpr std::size_t kLeastLeft = 8;  ///< Characters of a paragraph.

bool is_one_of(std::u32string_view marks, char32_t c) {
    return marks.find(c) != std::u32string_view::npos;
}

bool are_marks_whole(std::u32string_view words) {
    std::u32string open;
    for (const char32_t c : words) {
        if (is_one_of(kOpenMarks, c)) open += c;
        if (!is_one_of(kCloseMarks, c)) continue;
        if (open.empty() || kOpenMarks.find(open.back()) != kCloseMarks.find(c)) return false;
        open.pop_back();
    }
    return open.empty();
}

/// A latin full stop or comma with a space behind it is a mark, one in a number is not.
bool is_latin_mark(std::u32string_view text, std::size_t at, char32_t mark) {
    return text[at] == mark && at + 1 < text.size() && text[at + 1] == U' ';
}

/// Where a paragraph may be cut: behind marks, and the closing ones after them.
struct Seam {
    std::size_t at = 0;
    bool ends_sentence = false;
};

std::vector<Seam> seams_of(std::u32string_view text) {
    std::vector<Seam> seams{{0, true}};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool stop = is_one_of(kSentenceEnds, text[i]) || is_latin_mark(text, i, U'.');
        const bool pause = is_one_of(kClausePauses, text[i]) || is_latin_mark(text, i, U',');
        if (!stop && !pause) continue;
        std::size_t end = i + 1;
        while (end < text.size() && (is_one_of(kCloseMarks, text[end]) || text[end] == U' ')) ++end;
        seams.push_back({end, stop});
    }
    return seams;
}

class ParagraphStrikes {
  public:
    ParagraphStrikes(std::u32string_view text, int offset, std::vector<TextRange>& out)
        : text_(text), offset_(offset), out_(out) {}

    void find() {
        const std::vector<Seam> seams = seams_of(text_);
        for (std::size_t i = 0; i + 1 < seams.size(); ++i) {
            add(seams[i].at, seams[i + 1].at);
            // The last clause of a sentence goes with the pause before it; its stop stays.
            if (!seams[i].ends_sentence && seams[i + 1].ends_sentence) add(seams[i].at - 1, seams[i + 1].at - 1);
            if (seams[i].ends_sentence) add_sentence(seams, i);
        }
        add_brackets();
    }

  private:
    void add_sentence(const std::vector<Seam>& seams, std::size_t first) {
        for (std::size_t end = first + 1; end < seams.size(); ++end) {
            if (!seams[end].ends_sentence) continue;
            if (end > first + 1) add(seams[first].at, seams[end].at);
            return;
        }
    }

    void add_brackets() {
        for (std::size_t open = text_.find(U'（'); open != std::u32string_view::npos;
             open = text_.find(U'（', open + 1)) {
            const std::size_t close = text_.find(U'）', open);
            if (close != std::u32string_view::npos) add(open, close + 1);
        }
    }

    void add(std::size_t from, std::size_t until) {
        if (until <= from || text_.size() - (until - from) < kLeastLeft) return;
        if (!are_marks_whole(text_.substr(from, until - from))) return;
        if (from == 0 && until < text_.size() && !is_one_of(kSentenceEnds, text_[until - 1])) return;
        const TextRange range{{offset_ + static_cast<int>(from)}, {offset_ + static_cast<int>(until)}};
        if (std::ranges::find(out_, range) == out_.end()) out_.push_back(range);
    }

    std::u32string_view text_;
    int offset_;
    std::vector<TextRange>& out_;
};

}  // namespace

std::vector<TextRange> strike_ranges(const Story& story) {
    std::vector<TextRange> ranges;
    int offset = 0;
    for (const Block& block : story.body) {
        std::u32string text;
        for (const Stretch& stretch : block.spans) text += to_utf32(stretch.text);
        if (block.kind == BlockKind::paragraph) ParagraphStrikes(text, offset, ranges).find();
        offset += static_cast<int>(text.size()) + 1;
    }
    return ranges;
}

}  // namespace banxin
