#include "read/text/wide_marks.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

struct WideMark {
    char32_t mark;
    Wording name;
};

constexpr auto kWideMarks = std::to_array<WideMark>({
    {U'：', wording_of("a full-width colon")},
    {U'，', wording_of("a full-width comma")},
    {U'；', wording_of("a full-width semicolon")},
    {U';', wording_of("a semicolon")},
    {U'、', wording_of("an ideographic comma")},
    {U'“', wording_of("a curly quotation mark")},
    {U'”', wording_of("a curly quotation mark")},
    {U'‘', wording_of("a curly quotation mark")},
    {U'’', wording_of("a curly quotation mark")},
    {U'｛', wording_of("a full-width brace")},
    {U'｝', wording_of("a full-width brace")},
    {U'［', wording_of("a full-width bracket")},
    {U'］', wording_of("a full-width bracket")},
    {U'【', wording_of("a Chinese bracket")},
    {U'】', wording_of("a Chinese bracket")},
    {U'－', wording_of("a full-width hyphen")},
    {U'—', wording_of("a dash")},
    {U'–', wording_of("a dash")},
    {U'−', wording_of("a minus sign")},
    {U'＃', wording_of("a full-width number sign")},
    {U'\u3000', wording_of("a full-width space")},
    {U'．', wording_of("a full-width full stop")},
    {U'。', wording_of("a full stop of Chinese")},
    {U'！', wording_of("a full-width exclamation mark")},
    {U'（', wording_of("a full-width parenthesis")},
    {U'）', wording_of("a full-width parenthesis")},
    {U'＊', wording_of("a full-width asterisk")},
    {U'＝', wording_of("a full-width equals sign")},
    {U'％', wording_of("a full-width per cent sign")},
    {U'＂', wording_of("a full-width quotation mark")},
    {U',', wording_of("a comma")},
});

}  // namespace

Phrase name_of_wide_mark(char32_t mark) {
    const auto known = std::ranges::find(kWideMarks, mark, &WideMark::mark);
    return known == kWideMarks.end() ? phrase("a full-width character") : phrase(known->name);
}

}  // namespace banxin
