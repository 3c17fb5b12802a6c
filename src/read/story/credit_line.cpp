#include "read/story/credit_line.h"

#include <algorithm>
#include <iterator>

namespace banxin {

namespace {

constexpr std::size_t kLongestCredit = 60;

constexpr std::u32string_view kMakers[] = {U"记者",     U"記者",   U"通讯员", U"通訊員", U"摄",   U"攝",   U"参与采写",
                                           U"參與採寫", U"实习生", U"實習生", U"采写",   U"採寫", U"供图", U"供圖",
                                           U"整理",     U"编译",   U"編譯",   U"综合",   U"作者", U"口述", U"撰文",
                                           U"/文",      U"文/",    U"文／",   U"／文",   U"기자", U"記す"};

bool opens(char32_t c) {
    return c == U'（' || c == U'(';
}
bool closes(char32_t c) {
    return c == U'）' || c == U')';
}

}  // namespace

bool is_credit_line(std::u32string_view paragraph) {
    if (paragraph.size() < 4 || paragraph.size() > kLongestCredit) return false;
    if (!opens(paragraph.front()) || !closes(paragraph.back())) return false;
    const std::u32string_view inside = paragraph.substr(1, paragraph.size() - 2);
    if (std::any_of(inside.begin(), inside.end(), [](char32_t c) { return opens(c) || closes(c) || c == U'。'; }))
        return false;
    return std::any_of(std::begin(kMakers), std::end(kMakers),
                       [&](std::u32string_view word) { return inside.find(word) != std::u32string_view::npos; });
}

}  // namespace banxin
