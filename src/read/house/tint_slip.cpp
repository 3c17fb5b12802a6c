#include "read/house/tint_slip.h"

#include <charconv>
#include <string>

#include "model/house_names.h"

namespace banxin {
namespace {

constexpr std::string_view kWidePerCent = "％";
constexpr std::string_view kWideBlankOfTints = "\u3000";

bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text.remove_suffix(end.size());
    return true;
}

bool take_blanks(std::string_view& text) {
    const std::size_t before = text.size();
    while (take_end(text, " ") || take_end(text, kWideBlankOfTints)) continue;
    return text.size() < before;
}

}  // namespace

std::optional<TintSlip> tint_slip(std::string_view written) {
    std::string_view rest = written;
    const bool is_narrow = take_end(rest, "%");
    TintSlip slip;
    slip.has_sign = is_narrow || take_end(rest, kWidePerCent);
    take_blanks(rest);
    const std::size_t before = rest.find_last_not_of("0123456789");
    const std::string_view figures = rest.substr(before == std::string_view::npos ? 0 : before + 1);
    const auto read = std::from_chars(figures.data(), figures.data() + figures.size(), slip.percent);
    if (read.ec != std::errc() || slip.percent < 1 || slip.percent > 100) return std::nullopt;
    rest.remove_suffix(figures.size());
    const bool is_parted = take_blanks(rest);
    slip.ink = rest;
    if (!slip.has_sign && (rest.empty() || !is_parted)) return std::nullopt;
    const bool is_well =
        is_narrow && is_parted && !rest.empty() && written.ends_with(std::string(" ") + std::string(figures) + "%");
    return is_well ? std::nullopt : std::optional(slip);
}

Phrase how_to_write_tint(const TintSlip& slip) {
    const Phrase ink =
        slip.ink.empty() ? in_its_language(word_of(ink_words(), "black")) : verbatim(std::string(slip.ink));
    return phrase("write an ink, a blank and how much of it: `{} {}%`", ink, slip.percent);
}

}  // namespace banxin
