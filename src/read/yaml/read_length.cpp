#include "read/yaml/read_length.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace banxin {

namespace {

constexpr std::int64_t kMostEmu = 36'000LL * 10'000;
constexpr std::int64_t kMostMilli = 1'000LL * 1'000'000;

enum class UnitKind { paper, characters, lines };

struct Unit {
    std::string_view name;
    UnitKind kind;
    std::int64_t parts;  ///< EMU or thousandths in one.
};

constexpr Unit kUnits[] = {
    {"pt", UnitKind::paper, Length::kPerPoint},
    {"mm", UnitKind::paper, Length::kPerMillimetre},
    {"cm", UnitKind::paper, 10 * Length::kPerMillimetre},
    {"毫米", UnitKind::paper, Length::kPerMillimetre},
    {"厘米", UnitKind::paper, 10 * Length::kPerMillimetre},
    {"公分", UnitKind::paper, 10 * Length::kPerMillimetre},
    {"Q", UnitKind::paper, Length::kPerQ},
    {"H", UnitKind::paper, Length::kPerQ},
    {"级", UnitKind::paper, Length::kPerQ},
    {"級", UnitKind::paper, Length::kPerQ},
    {"点", UnitKind::paper, Length::kPerPoint},
    {"點", UnitKind::paper, Length::kPerPoint},
    {"磅", UnitKind::paper, Length::kPerPoint},
    {"字", UnitKind::characters, 1000},
    {"行", UnitKind::lines, 1000},
};

/// The digits of a decimal number without its point, and how many of them stood behind it.
struct Decimal {
    std::int64_t digits = 0;
    int decimals = 0;
    std::size_t length = 0;  ///< Bytes read, 0 when there is no number.
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Decimals beyond the sixth are far below an EMU and dropped; whole numbers stop growing where everything is too large.
Decimal read_decimal(std::string_view text) {
    constexpr int kMostDecimals = 6;
    constexpr std::int64_t kLargest = 1'000'000'000;
    Decimal number;
    bool behind_point = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '.' && !behind_point && i > 0) {
            behind_point = true;
            continue;
        }
        if (!is_digit(text[i])) break;
        number.length = i + 1;
        if (behind_point ? number.decimals == kMostDecimals : number.digits > kLargest) continue;
        number.digits = number.digits * 10 + (text[i] - '0');
        number.decimals += behind_point ? 1 : 0;
    }
    return number;
}

std::string_view without_spaces(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

// digits × parts ÷ 10^decimals, to the nearest whole number, halves up.
std::int64_t in_parts(const Decimal& number, std::int64_t parts) {
    std::int64_t divisor = 1;
    for (int i = 0; i < number.decimals; ++i) divisor *= 10;
    std::int64_t product = 0;
    if (__builtin_mul_overflow(number.digits, parts, &product)) return kMostEmu + 1;
    return product / divisor + (product % divisor * 2 >= divisor ? 1 : 0);
}

WrittenLength in_unit(UnitKind kind, std::int64_t parts) {
    switch (kind) {
        case UnitKind::paper:
            return Length::emu(parts);
        case UnitKind::characters:
            return Em{static_cast<std::int32_t>(parts)};
        case UnitKind::lines:
            return LineMeasure{static_cast<int>(parts)};
    }
    return Length();
}

}  // namespace

tl::expected<WrittenLength, LengthFault> parse_length(std::string_view text) {
    text = without_spaces(text);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const Decimal number = read_decimal(text);
    if (number.length == 0) return tl::unexpected(LengthFault::no_number);
    const std::string_view unit_name = without_spaces(text.substr(number.length));
    if (unit_name.empty()) return tl::unexpected(LengthFault::no_unit);
    const auto* unit =
        std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit& u) { return u.name == unit_name; });
    if (unit == std::end(kUnits)) return tl::unexpected(LengthFault::unknown_unit);
    const std::int64_t parts = in_parts(number, unit->parts);
    if (parts > (unit->kind == UnitKind::paper ? kMostEmu : kMostMilli)) return tl::unexpected(LengthFault::too_large);
    return in_unit(unit->kind, negative ? -parts : parts);
}

}  // namespace banxin
