#include "base/simplified_han.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace banxin {

std::string simplified_han(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || simplify == nullptr) return std::string(utf8);
    icu::UnicodeString words =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    simplify->transliterate(words);
    std::string simple;
    return words.toUTF8String(simple);
}

}  // namespace banxin
