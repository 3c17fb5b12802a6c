#include "compose/rules/char_class.h"

#include <unicode/uchar.h>

#include <string_view>

#include "base/unicode.h"

namespace banxin {
namespace {

bool in(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

constexpr std::u32string_view kOpen = U"‘“‚„〈《「『【〔〖〘〚〝（［｛｟｢︗︵︷︹︻︽︿﹁﹃﹇([{";
constexpr std::u32string_view kClose = U"’”〉》」』】〕〗〙〛〞〟）］｝｠｣︘︶︸︺︼︾﹀﹂﹄﹈)]}";
constexpr std::u32string_view kPause = U"、，；､︐︑︔";
constexpr std::u32string_view kStop = U"。．｡︒";
constexpr std::u32string_view kExclaim = U"！？‼⁇⁈⁉︕︖";
constexpr std::u32string_view kMiddle = U"·‧・･";
constexpr std::u32string_view kDash = U"—⸺―︱";
constexpr std::u32string_view kEllipsis = U"…⋯‥︙";
constexpr std::u32string_view kConnector = U"～〜゠";
constexpr std::u32string_view kPrefix = U"¥$£€￥＄￡№₩￦₽₹฿";
constexpr std::u32string_view kSuffix = U"%‰‱°℃℉′″％₫";
constexpr std::u32string_view kWesternMark = U",.;:!?";
constexpr std::u32string_view kIteration = U"々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

}  // namespace

CharClass classify(char32_t c) {
    if (c >= 0x4E00 && c <= 0x9FFF) return CharClass::han;  // most of any text; no mark is among them
    if (c == U' ' || c == U'\u00A0' || c == U'\u2009' || c == U'\u202F') return CharClass::space;
    if (c == U'\u3000') return CharClass::wide_space;
    if ((c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９')) return CharClass::digit;
    if (in(kOpen, c)) return CharClass::open;
    if (in(kClose, c)) return CharClass::close;
    if (in(kPause, c)) return CharClass::pause;
    if (c == U'：' || c == U'︓') return CharClass::colon;
    if (in(kStop, c)) return CharClass::stop;
    if (in(kExclaim, c)) return CharClass::exclaim;
    if (in(kMiddle, c)) return CharClass::middle;
    if (in(kDash, c)) return CharClass::dash;
    if (in(kEllipsis, c)) return CharClass::ellipsis;
    if (in(kConnector, c)) return CharClass::connector;
    if (c == U'/' || c == U'／') return CharClass::solidus;
    if (c == U'–') return CharClass::half_connector;
    if (c == U'-' || c == U'\u2010' || c == U'\u2012') return CharClass::hyphen;
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

std::string_view name_of(CharClass cls) {
    switch (cls) {
        case CharClass::han:
            return "han";
        case CharClass::open:
            return "open";
        case CharClass::close:
            return "close";
        case CharClass::pause:
            return "pause";
        case CharClass::colon:
            return "colon";
        case CharClass::stop:
            return "stop";
        case CharClass::exclaim:
            return "exclaim";
        case CharClass::middle:
            return "interpunct";
        case CharClass::dash:
            return "dash";
        case CharClass::ellipsis:
            return "ellipsis";
        case CharClass::connector:
            return "connector";
        case CharClass::half_connector:
            return "half-connector";
        case CharClass::solidus:
            return "solidus";
        case CharClass::iteration:
            return "iteration";
        case CharClass::prefix:
            return "prefix";
        case CharClass::suffix:
            return "suffix";
        case CharClass::digit:
            return "digit";
        case CharClass::letter:
            return "letter";
        case CharClass::western_mark:
            return "western-mark";
        case CharClass::hyphen:
            return "hyphen";
        case CharClass::space:
            return "space";
        case CharClass::wide_space:
            return "wide-space";
        case CharClass::other:
            break;
    }
    return "other";
}

bool is_extending(char32_t c) {
    if (c < 0x0300 || (c >= 0x3100 && c <= 0xD7FF)) return false;
    const int breaks = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
    return breaks == U_GCB_EXTEND || breaks == U_GCB_SPACING_MARK || breaks == U_GCB_ZWJ;
}

}  // namespace banxin
