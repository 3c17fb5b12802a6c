#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// A stretch of a line that was meant for Markdown, and has a full-width mark where Markdown wants its own.
struct MistypedPart {
    std::size_t first = 0;
    std::size_t end = 0;   ///< One past the last character.
    std::size_t mark = 0;  ///< The first such mark.
};

/// A line of a manuscript as its editor meant it.
struct MistypedLine {
    std::vector<std::u32string> meant;      ///< What should stand for each of its characters.
    std::vector<MistypedPart> parts;        ///< By their starts; one may hold another.
    std::vector<std::size_t> loose_braces;  ///< `{.dots}` that has no brackets before it.
};

// Finds crossheads, bold, pictures and spans that were typed with the marks of a Chinese keyboard: `＃＃ 渡口`,
// `＊＊粗＊＊`, `![图]（a.jpg “某 摄”）`, `【院长】{.着重号}`.
//
// What copy has of such marks stays alone: 【记者观察】, （见图）, a note's ＊, names with ＊＊ in place of their
// characters, ＃话题＃, ＃1机组. A picture names a file that may be one, braces a word that is known for spans.
MistypedLine mistyped_line(std::u32string_view line);

}  // namespace banxin
