#include "base/unicode.h"

#include <algorithm>
#include <iterator>

namespace banxin {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t N>
bool within(const Range (&ranges)[N], char32_t c) {
    const auto* after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                         [](char32_t x, const Range& r) { return x < r.first; });
    return after != std::begin(ranges) && c <= std::prev(after)->last;
}

// East Asian Width W and F (Unicode 15, UAX #11), neighbouring blocks joined.
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x2E80, 0x303E},   {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18DFF}, {0x1AFF0, 0x1B2FF},
    {0x1F200, 0x1F265}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

// Marks that sit on the character before them, joiners and variation selectors.
constexpr Range kZeroWidth[] = {
    {0x0300, 0x036F}, {0x200B, 0x200F}, {0x2060, 0x2060}, {0x20D0, 0x20FF},   {0x302A, 0x302D},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};

// Radicals, 々〆〇 and Hangzhou numerals, kana, bopomofo, ideographs, full-width letters and digits.
constexpr Range kHan[] = {
    {0x2E80, 0x2FDF},   {0x3005, 0x3007},   {0x3021, 0x3029},   {0x3031, 0x3035}, {0x3038, 0x303C}, {0x3041, 0x3096},
    {0x309D, 0x309F},   {0x30A1, 0x30FA},   {0x30FC, 0x312F},   {0x31A0, 0x31BF}, {0x31F0, 0x31FF}, {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xF900, 0xFAFF},   {0xFF10, 0xFF19},   {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A}, {0xFF66, 0xFF9F},
    {0x16FE0, 0x18DFF}, {0x1AFF0, 0x1B2FF}, {0x20000, 0x3FFFD},
};

constexpr Range kHangul[] = {{0x1100, 0x11FF}, {0x3131, 0x318E}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xD7B0, 0xD7FF}};

struct Decoded {
    char32_t character = kReplacement;
    std::size_t bytes = 1;
    bool well_formed = false;
};

// Bytes in the sequence that starts with `lead`, 0 when none does.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool is_scalar(char32_t c, std::size_t bytes) {
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    return c >= kLeast[bytes] && c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF);
}

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

char32_t bits_of(char byte) {
    return static_cast<unsigned char>(byte) & 0x3Fu;
}

/// Han and its marks, nearly all there is to read, without a loop: well-formed sequences of three bytes.
bool is_usual_triple(std::string_view rest) {
    const auto lead = static_cast<unsigned char>(rest.front());
    const bool usual = lead >= 0xE1 && lead <= 0xEF && lead != 0xED;  // 0xE0 may be too long, 0xED half a pair
    return usual && rest.size() > 2 && continues(rest[1]) && continues(rest[2]);
}

Decoded decode(std::string_view rest) {
    const auto lead = static_cast<unsigned char>(rest.front());
    if (is_usual_triple(rest)) return {(lead & 0x0Fu) << 12 | bits_of(rest[1]) << 6 | bits_of(rest[2]), 3, true};
    const std::size_t length = sequence_length(lead);
    if (length == 1) return {lead, 1, true};
    if (length == 0 || rest.size() < length) return {};
    char32_t c = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(rest[i])) return {};
        c = c << 6 | bits_of(rest[i]);
    }
    return is_scalar(c, length) ? Decoded{c, length, true} : Decoded{};
}

char one_byte(char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
}

bool prints(char32_t c) {
    if (c >= 0x3400 && c <= 0xD7FF) return true;  // most of any text
    const bool space = c <= 0x20 || (c >= 0x7F && c <= 0xA0) || (c >= 0x2000 && c <= 0x200F) || c == 0x3000;
    return !space && !within(kZeroWidth, c);
}

}  // namespace

std::u32string to_utf32(std::string_view utf8) {
    std::u32string out(utf8.size(), U'\0');  // never more; cheaper than asking for room character by character
    std::size_t count = 0;
    while (!utf8.empty()) {
        const Decoded next = decode(utf8);
        out[count++] = next.character;
        utf8.remove_prefix(next.bytes);
    }
    out.resize(count);
    return out;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (const char32_t c : text) append_utf8(out, c);
    return out;
}

void append_utf8(std::string& out, char32_t character) {
    if (character >= 0x800 && character < 0xD800) {  // Han, nearly all there is to write: three bytes at once
        const char bytes[] = {one_byte(0xE0 | (character >> 12)), one_byte(0x80 | ((character >> 6) & 0x3F)),
                              one_byte(0x80 | (character & 0x3F))};
        out.append(bytes, sizeof bytes);
        return;
    }
    const auto put = [&out](char32_t byte) { out.push_back(one_byte(byte)); };
    const char32_t c = is_scalar(character, 1) ? character : kReplacement;
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

bool is_valid_utf8(std::string_view text) {
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (!next.well_formed) return false;
        text.remove_prefix(next.bytes);
    }
    return true;
}

bool is_han_like(char32_t character) {
    return within(kHan, character) || is_hangul(character);
}

bool is_hangul(char32_t character) {
    return within(kHangul, character);
}

int display_width(std::string_view utf8) {
    int width = 0;
    for (const char32_t c : to_utf32(utf8)) {
        if (c < 0x20 || within(kZeroWidth, c)) continue;
        width += within(kWide, c) ? 2 : 1;
    }
    return width;
}

int count_characters(std::string_view utf8) {
    return count_characters(to_utf32(utf8));
}

int count_characters(std::u32string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), prints));
}

}  // namespace banxin
