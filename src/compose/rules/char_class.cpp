#include "compose/rules/char_class.h"

#include <unicode/uchar.h>

#include <array>
#include <string_view>

#include "base/unicode.h"
#include "compose/rules/char_set.h"
#include "compose/rules/soft_starts.h"

namespace banxin {
namespace {

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
constexpr std::u32string_view kIteration = U"々〻ゝゞヽヾ";
constexpr std::u32string_view kSmallKana = U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

/// Those of Ainu words too.
bool is_small_kana(char32_t c) {
    return holds(kSmallKana, c) || (c >= 0x31F0 && c <= 0x31FF);
}

/// In the order of CharClass.
constexpr auto kNames = std::to_array<std::string_view>(
    {"han",   "open",     "close",        "pause",          "colon",   "stop",       "exclaim", "interpunct",
     "dash",  "ellipsis", "connector",    "half-connector", "solidus", "iteration",  "prefix",  "suffix",
     "digit", "letter",   "western-mark", "hyphen",         "space",   "wide-space", "other"});

}  // namespace

CharClass classify(char32_t c) {
    if (c >= 0x4E00 && c <= 0x9FFF) return CharClass::han;  // most of any text; no mark is among them
    if (c == U' ' || c == U'\u00A0' || c == U'\u2009' || c == U'\u202F') return CharClass::space;
    if (c == U'\u3000') return CharClass::wide_space;
    if ((c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９')) return CharClass::digit;
    if (holds(kOpen, c)) return CharClass::open;
    if (holds(kClose, c)) return CharClass::close;
    if (holds(kPause, c)) return CharClass::pause;
    if (c == U'：' || c == U'︓') return CharClass::colon;
    if (holds(kStop, c)) return CharClass::stop;
    if (holds(kExclaim, c)) return CharClass::exclaim;
    if (holds(kMiddle, c)) return CharClass::middle;
    if (holds(kDash, c)) return CharClass::dash;
    if (holds(kEllipsis, c)) return CharClass::ellipsis;
    if (holds(kConnector, c)) return CharClass::connector;
    if (c == U'/' || c == U'／') return CharClass::solidus;
    if (c == U'–') return CharClass::half_connector;
    if (c == U'-' || c == U'\u2010' || c == U'\u2012') return CharClass::hyphen;
    if (holds(kPrefix, c)) return CharClass::prefix;
    if (holds(kSuffix, c)) return CharClass::suffix;
    if (holds(kWesternMark, c)) return CharClass::western_mark;
    if (is_iteration_mark(c) || is_prolonged_sound(c) || is_small_kana(c)) return CharClass::iteration;
    if (is_script_figure(c)) return CharClass::letter;
    if (is_han_like(c)) return CharClass::han;
    if (c < 0x2000 || u_isalpha(static_cast<UChar32>(c)) || u_getCombiningClass(static_cast<UChar32>(c)) != 0) {
        return CharClass::letter;
    }
    return CharClass::other;
}

bool is_iteration_mark(char32_t c) {
    return holds(kIteration, c);
}

bool is_prolonged_sound(char32_t c) {
    return c == U'ー';
}

bool is_script_figure(char32_t c) {
    return c == U'²' || c == U'³' || c == U'¹' || (c >= 0x2070 && c <= 0x209F);
}

bool is_squared_unit(char32_t c) {
    const bool hours_days_or_eras = (c >= 0x3358 && c <= 0x3370) || (c >= 0x337B && c <= 0x337F) || c >= 0x33E0;
    return c >= 0x3300 && c <= 0x33FF && (!hours_days_or_eras || c == 0x33FF);
}

std::string_view name_of(CharClass cls) {
    static_assert(kNames.size() == static_cast<std::size_t>(CharClass::other) + 1);
    return kNames[static_cast<std::size_t>(cls)];
}

bool is_extending(char32_t c) {
    if (c < 0x0300 || (c >= 0x3100 && c <= 0xD7FF)) return false;
    const int breaks = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
    return breaks == U_GCB_EXTEND || breaks == U_GCB_SPACING_MARK || breaks == U_GCB_ZWJ;
}

}  // namespace banxin
