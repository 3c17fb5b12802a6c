#include "compare/comparison_table.h"

#include <fmt/format.h>

#include "base/printable.h"
#include "compare/change_words.h"
#include "compare/reflow_words.h"

namespace banxin {
namespace {

PieceMarks marks_for(Colour colour) {
    if (colour == Colour::off) return {};
    return {"\033[31;9m", "\033[0m", "\033[32m", "\033[0m", "\033[34m", "\033[0m"};
}

std::string row(const Change& change, std::size_t number, Colour colour, const Tongue& tongue) {
    const std::string what = printable_name(text_words(change.of).in(tongue));
    std::string line =
        fmt::format("{:>4}{} {}", number, change.must_read ? "!" : " ", printable_name(place_words(change).in(tongue)));
    if (!what.empty()) line += " · " + what;
    line += " · " + change_words(change).in(tongue) + "\n";
    const std::string words = marked_words(change, marks_for(colour));
    return words.empty() ? line : line + "        " + words + "\n";
}

std::string reflow_row(const Reflow& reflow, const Tongue& tongue) {
    return fmt::format("      {} · {} · {}\n", place_words(reflow).in(tongue), text_words(reflow.of).in(tongue),
                       reflow_words(reflow).in(tongue));
}

}  // namespace

std::string change_rows(const Comparison& comparison, const RowLook& look, const Tongue& tongue) {
    std::string out;
    for (std::size_t i = 0; i < comparison.changes.size(); ++i)
        out += row(comparison.changes[i], look.first + i, look.colour, tongue);
    if (comparison.reflows.empty()) return out;
    out += phrase("The same words in other lines:").in(tongue) + "\n";
    for (const Reflow& reflow : comparison.reflows) out += reflow_row(reflow, tongue);
    return out;
}

std::string comparison_table(const Comparison& comparison, Colour colour, const Tongue& tongue) {
    std::string out = change_rows(comparison, {1, colour}, tongue);
    if (comparison.same()) out += phrase("Nothing has changed.").in(tongue) + "\n";
    const Phrase frames = counted(comparison.frames, "{1} of {0} frame is printed exactly as it was.",
                                  "{1} of {0} frames are printed exactly as they were.", comparison.identical_frames);
    return out + frames.in(tongue) + "\n";
}

}  // namespace banxin
