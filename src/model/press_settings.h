#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/length.h"

namespace banxin {

/// What preflight lets pass; where it stops is the printer's word. Per cents are whole.
struct PreflightLimits {
    Length smallest_type = Length::pt(6);  ///< In one ink.
    Length smallest_type_two_inks = Length::pt(12);
    Length smallest_type_three_inks = Length::pt(18);
    Length smallest_reversed = Length::pt(9);  ///< White type on a ground of one ink.
    Length smallest_reversed_two_inks = Length::pt(14);
    int least_reversed_ground = 60;  ///< Ink that white type needs round it.
    int darkest_ground = 30;         ///< Black under black type; colour may be darker by two thirds.
    Length thinnest_rule = Length::emu(Length::kPerPoint / 4);  ///< In a solid ink.
    Length thinnest_tinted_rule = Length::emu(Length::kPerPoint / 2);
    int least_tint = 3;        ///< A smaller dot does not print.
    int least_ppi = 150;       ///< Fewer pixels are an error …
    int good_ppi = 170;        ///< … and fewer than these a warning.
    int least_line_ppi = 550;  ///< The same of line art, whose pixels are black or white.
    int good_line_ppi = 800;
    bool operator==(const PreflightLimits&) const = default;

    /// Plates never meet exactly: the more inks, the larger.
    Length smallest_type_in(int inks) const {
        if (inks <= 1) return smallest_type;
        return inks == 2 ? smallest_type_two_inks : smallest_type_three_inks;
    }
};

/// `press:` of paper.yaml: the press that prints the paper. The defaults are those of coldset on newsprint.
struct PressSettings {
    std::string profile;  ///< A house's own ICC file, as it can be opened; empty: the newsprint profile.
    SourceSpot profile_spot;
    int ink_limit = 220;  ///< Total ink in percent.
    int screen = 100;     ///< Lines an inch.
    PreflightLimits limits;
    PreflightLimits ads;  ///< Of what stands in advertisements, where the paper sets others for them.
    std::string name{};   ///< Pattern of the press files' names; empty: the usual one.
    bool operator==(const PressSettings&) const = default;
};

}  // namespace banxin
