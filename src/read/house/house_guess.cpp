#include "read/house/house_guess.h"

#include <algorithm>
#include <array>

#include "model/house_names.h"
#include "read/house/houses.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/nearest_word.h"

namespace banxin {
namespace {

/// What people call a house that has another name here.
struct OtherName {
    std::string_view written;
    std::string_view house;
};

constexpr auto kOtherNames = std::to_array<OtherName>({
    {"zh-CN", "zh-Hans"},
    {"zh-SG", "zh-Hans"},
    {"simplified", "zh-Hans"},
    {"简中", "zh-Hans"},
    {"zh-TW", "zh-Hant"},
    {"zh-HK", "zh-Hant"},
    {"zh-MO", "zh-Hant"},
    {"traditional", "zh-Hant"},
    {"繁中", "zh-Hant"},
    {"正体", "zh-Hant"},
    {"japanese", "ja"},
    {"jp", "ja"},
    {"korean", "ko"},
    {"kr", "ko"},
    {"english", "en"},
    {"en-US", "en"},
    {"en-GB", "en"},
});
constexpr auto kChinese = std::to_array<std::string_view>({"中文", "汉文", "汉语", "华文", "华语", "chinese", "zh"});

bool is_alike(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace

Phrase house_guess(std::string_view written) {
    if (std::ranges::any_of(kChinese, [&](std::string_view name) { return is_alike(name, written); }))
        return phrase("did you mean {}?", any_word(words_of(language_words(), {"zh-Hans", "zh-Hant"})));
    for (const OtherName& other : kOtherNames) {
        if (is_alike(other.written, written))
            return phrase("did you mean {}?", any_word(words_of(language_words(), {std::string(other.house)})));
    }
    return did_you_mean(written, words_of(language_words(), house_names()));
}

}  // namespace banxin
