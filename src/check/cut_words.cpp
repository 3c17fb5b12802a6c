#include "check/cut_words.h"

#include "base/unicode.h"
#include "check/story_trail.h"

namespace banxin {
namespace {

constexpr int kWordsBefore = 12;
constexpr int kWordsAfter = 8;

/// The last line of a text, without the line ends behind it: blocks are joined by them.
std::u32string last_line(std::u32string text) {
    while (!text.empty() && text.back() == U'\n') text.pop_back();
    return text.substr(text.rfind(U'\n') + 1);
}

std::u32string before_line_end(const std::u32string& text) {
    const std::size_t first = text.find_first_not_of(U'\n');
    if (first == std::u32string::npos) return {};
    return text.substr(first, text.find(U'\n', first) - first);
}

}  // namespace

CutWords cut_words(const Story& story, TextOffset at) {
    const StoryText text(story);
    const std::u32string line = last_line(text.before(at, kWordsBefore + 2));
    const bool is_whole = static_cast<int>(line.size()) <= kWordsBefore;
    const std::u32string shown = is_whole ? line : line.substr(line.size() - kWordsBefore);
    return {(is_whole ? "" : "…") + to_utf8(shown), to_utf8(before_line_end(text.after(at, kWordsAfter)))};
}

Phrase place_of_cut(CutKind kind) {
    switch (kind) {
        case CutKind::paragraph:
            return phrase("between paragraphs");
        case CutKind::stop:
            return phrase("between sentences");
        case CutKind::pause:
            return phrase("inside a sentence, behind a mark");
        case CutKind::word:
            return phrase("inside a sentence");
        case CutKind::any:
            break;
    }
    return phrase("inside a sentence, maybe inside a word");
}

}  // namespace banxin
