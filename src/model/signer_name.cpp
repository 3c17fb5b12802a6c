#include "model/signer_name.h"

#include <unicode/uchar.h>

#include "base/unicode.h"

namespace banxin {
namespace {

/// White, and what takes no room at all.
bool is_blank(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || c == 0x200B || c == 0xFEFF;
}

}  // namespace

std::string plain_name(std::string_view name) {
    std::u32string plain;
    bool after_blank = false;
    for (const char32_t c : to_utf32(name)) {
        if (is_blank(c)) {
            after_blank = true;
            continue;
        }
        const bool between_han = !plain.empty() && is_han_like(plain.back()) && is_han_like(c);
        if (after_blank && !plain.empty() && !between_han) plain += U' ';
        plain += c;
        after_blank = false;
    }
    return to_utf8(plain);
}

}  // namespace banxin
