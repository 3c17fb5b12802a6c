#include "compose/char_class.h"

#include <unicode/uchar.h>

#include <string_view>

#include "base/unicode.h"

namespace banxin {
namespace {

bool in(std::u32string_view set, char32_t character) { return set.find(character) != std::u32string_view::npos; }

constexpr std::u32string_view kOpen = U"‘“〈《「『【〔〖〘〚〝（［｛｟｢︗︵︷︹︻︽︿﹁﹃﹇([{";
constexpr std::u32string_view kClose = U"’”〉》」』】〕〗〙〛〞〟）］｝｠｣︘︶︸︺︼︾﹀﹂﹄﹈)]}";
constexpr std::u32string_view kPause = U"、，；､︐︑︔";
constexpr std::u32string_view kStop = U"。．｡︒";
constexpr std::u32string_view kExclaim = U"！？‼⁇⁈⁉︕︖";
constexpr std::u32string_view kMiddle = U"·‧・･";
constexpr std::u32string_view kConnector = U"～〜–";
constexpr std::u32string_view kPrefix = U"¥$£€￥＄＃№";
constexpr std::u32string_view kSuffix = U"%‰‱°℃℉′″％";
constexpr std::u32string_view kWesternMark = U",.;:!?";
constexpr std::u32string_view kIteration = U"々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

}  // namespace

CharClass classify(char32_t c) {
    if (c >= 0x4E00 && c <= 0x9FFF) return CharClass::han;  // most of any text; no mark is among them
    if (c == U' ' || c == U'\u00A0' || c == U'\u2009') return CharClass::space;
    if (c == U'\u3000') return CharClass::wide_space;
    if ((c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９')) return CharClass::digit;
    if (in(kOpen, c)) return CharClass::open;
    if (in(kClose, c)) return CharClass::close;
    if (in(kPause, c)) return CharClass::pause;
    if (c == U'：' || c == U'︓') return CharClass::colon;
    if (in(kStop, c)) return CharClass::stop;
    if (in(kExclaim, c)) return CharClass::exclaim;
    if (in(kMiddle, c)) return CharClass::middle;
    if (c == U'—' || c == U'⸺' || c == U'―') return CharClass::dash;
    if (c == U'…' || c == U'⋯') return CharClass::ellipsis;
    if (in(kConnector, c)) return CharClass::connector;
    if (c == U'/' || c == U'／') return CharClass::solidus;
    if (c == U'-' || c == U'\u2010') return CharClass::hyphen;
    if (in(kPrefix, c)) return CharClass::prefix;
    if (in(kSuffix, c)) return CharClass::suffix;
    if (in(kWesternMark, c)) return CharClass::western_mark;
    if (in(kIteration, c)) return CharClass::iteration;
    if (is_han_like(c)) return CharClass::han;
    if (c < 0x2000 || u_isalpha(static_cast<UChar32>(c)) || u_getCombiningClass(static_cast<UChar32>(c)) != 0) {
        return CharClass::letter;
    }
    return CharClass::other;
}

}  // namespace banxin
