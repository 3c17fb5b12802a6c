#include "read/yaml/size_name.h"

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr std::u32string_view kSizeNumbers = U"初一二三四五六七八";
constexpr std::u32string_view kSizeFigures = U"012345678０１２３４５６７８";

/// 六 for 6, ６ and 六; nothing for another sign.
char32_t size_number(char32_t written) {
    if (kSizeNumbers.find(written) != std::u32string_view::npos) return written;
    const std::size_t figure = kSizeFigures.find(written);
    return figure == std::u32string_view::npos ? 0 : kSizeNumbers[figure % kSizeNumbers.size()];
}

}  // namespace

std::string size_name_meant(std::string_view written) {
    const std::u32string all = to_utf32(written);
    std::u32string_view rest = all;
    const bool is_small = rest.starts_with(U'小');
    if (is_small) rest.remove_prefix(1);
    while (rest.starts_with(U' ')) rest.remove_prefix(1);
    const char32_t number = rest.empty() ? 0 : size_number(rest.front());
    if (number == 0) return {};
    rest.remove_prefix(1);
    while (rest.starts_with(U' ')) rest.remove_prefix(1);
    const bool has_unit = rest == U"号" || rest == U"號" || rest == U"號字" || rest == U"号字";
    const bool is_bare_figure = !is_small && !has_unit && number != all.front();
    if ((!rest.empty() && !has_unit) || is_bare_figure) return {};
    std::u32string name(1, number);
    name = is_small ? U"小" + name : name + U"号";
    return to_utf8(name);
}

}  // namespace banxin
