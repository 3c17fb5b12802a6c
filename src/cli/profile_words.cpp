#include "cli/profile_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/unicode.h"
#include "issue/language.h"

namespace banxin {
namespace {

constexpr int kLeastLabel = 8;
constexpr int kWidthOfInk = 3;
constexpr int kWidthOfColour = 5;

std::array<Phrase, 4> inks() {
    return {phrase_in("an ink", "C"), phrase_in("an ink", "M"), phrase_in("an ink", "Y"), phrase_in("an ink", "K")};
}

std::string right(const std::string& words, int width) {
    return std::string(static_cast<std::size_t>(std::max(0, width - display_width(words))), ' ') + words;
}

std::string left(const std::string& words, int width) {
    return words + std::string(static_cast<std::size_t>(std::max(0, width - display_width(words))), ' ');
}

/// The paper, or the inks that lie one on the other: bit by bit, in the order of inks().
std::string name_of_solid(std::size_t solid) {
    if (solid == 0) return said(phrase_in("under the inks", "paper"));
    std::string name;
    for (std::size_t ink = 0; ink < 4; ++ink) {
        if ((solid >> ink & 1U) != 0) name += (name.empty() ? "" : "+") + said(inks()[ink]);
    }
    return name;
}

/// To a tenth, and without a sign for nothing.
double tenths(double value) {
    return std::round(value * 10) / 10 + 0.0;
}

std::string in_lab(const Lab& colour) {
    return fmt::format("{:5.1f} {:5.1f} {:5.1f}", tenths(colour.lightness), tenths(colour.a), tenths(colour.b));
}

std::string titles_of_lab() {
    return right("L*", kWidthOfColour) + " " + right("a*", kWidthOfColour) + " " + right("b*", kWidthOfColour);
}

/// Wide enough for the titles above its figures.
struct MixColumns {
    int ink = kWidthOfInk;
    int total = kWidthOfInk;

    MixColumns() : total(std::max(kWidthOfInk, display_width(total_title()))) {
        for (const Phrase& one : inks()) ink = std::max(ink, display_width(said(one)));
    }
    static std::string total_title() { return said(phrase_in("of inks", "total")); }

    std::string titles() const {
        std::string out;
        for (const Phrase& one : inks()) out += right(said(one), ink) + " ";
        return out + right(total_title(), total);
    }
    std::string row(const InkMix& mix) const {
        std::string out;
        for (const double part : mix) out += right(fmt::format("{:.0f}", part * 100), ink) + " ";
        return out + right(fmt::format("{:.0f}", total_ink(mix) * 100), total);
    }
};

std::string solids_text(const ProfileFigures& figures) {
    int width = kLeastLabel;
    for (std::size_t i = 0; i < figures.solids.size(); ++i) width = std::max(width, display_width(name_of_solid(i)));
    std::string out = left(said(phrase("solids")), width) + "  " + titles_of_lab() + "\n";
    for (std::size_t i = 0; i < figures.solids.size(); ++i)
        out += left(name_of_solid(i), width) + "  " + in_lab(figures.solids[i]) + "\n";
    return out;
}

std::string greys_text(const ProfileFigures& figures) {
    const MixColumns columns;
    const auto label = [](const GreyStep& step) { return said(phrase("screen {:3}", step.screen)); };
    const std::string title = said(phrase_in("of colours", "grey"));
    const std::string most = said(phrase("most ink"));
    int width = std::max(display_width(title), display_width(most));
    for (const GreyStep& step : figures.greys) width = std::max(width, display_width(label(step)));
    std::string out = left(title, width) + "  " + columns.titles() + "  " + titles_of_lab() + "  " +
                      said(phrase("beside the paper")) + "\n";
    for (const GreyStep& step : figures.greys)
        out += left(label(step), width) + "  " + columns.row(step.inks) + "  " + in_lab(step.printed) + "\n";
    return out + "\n" + left(most, width) + "  " + columns.row(figures.most_ink) + "  " +
           said(phrase("of all colours of a screen")) + "\n";
}

}  // namespace

std::string figures_text(const PressProfile& profile, const ProfileFigures& figures) {
    const Phrase name = profile.name == newsprint_profile_name(profile.ink_limit)
                            ? phrase("Banxin coldset newsprint, 26 % dot gain, ink limit {} %", profile.ink_limit)
                            : verbatim(profile.name);
    return said(name) + "\n" + said(phrase("held to {} % of ink", profile.ink_limit)) + "\n\n" + solids_text(figures) +
           "\n" + greys_text(figures);
}

}  // namespace banxin
