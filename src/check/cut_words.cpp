#include "check/cut_words.h"

#include "base/unicode.h"
#include "check/story_trail.h"

namespace banxin {
namespace {

constexpr int kWordsBefore = 12;
constexpr int kWordsAfter = 8;

/// Blocks are joined by a line end.
std::u32string behind_line_end(const std::u32string& text) {
    std::u32string trimmed = text;
    while (!trimmed.empty() && trimmed.back() == U'\n') trimmed.pop_back();
    return trimmed.substr(trimmed.rfind(U'\n') + 1);
}

std::u32string before_line_end(const std::u32string& text) {
    const std::size_t first = text.find_first_not_of(U'\n');
    if (first == std::u32string::npos) return {};
    return text.substr(first, text.find(U'\n', first) - first);
}

}  // namespace

CutWords cut_words(const Story& story, TextOffset at) {
    const StoryText text(story);
    const std::u32string before = behind_line_end(text.before(at, kWordsBefore));
    const bool more = static_cast<int>(before.size()) == kWordsBefore && at.value > kWordsBefore;
    return {(more ? "…" : "") + to_utf8(before), to_utf8(before_line_end(text.after(at, kWordsAfter)))};
}

}  // namespace banxin
