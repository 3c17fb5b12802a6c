#include "read/yaml/syntax_marks.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

struct SyntaxMark {
    char32_t wide;
    Wording name;
};

constexpr auto kSyntaxMarks = std::to_array<SyntaxMark>({
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
    {U'。', wording_of("a full-width full stop")},
    {U',', wording_of("a comma")},
});

const SyntaxMark* syntax_mark(char32_t c) {
    const auto found =
        std::find_if(kSyntaxMarks.begin(), kSyntaxMarks.end(), [&](const SyntaxMark& mark) { return mark.wide == c; });
    return found == kSyntaxMarks.end() ? nullptr : &*found;
}

}  // namespace

Phrase name_of_mark(char32_t c) {
    if (const SyntaxMark* mark = syntax_mark(c)) return phrase(mark->name);
    return phrase("a full-width character");
}

}  // namespace banxin
