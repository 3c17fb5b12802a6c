#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "font/font_values.h"
#include "font/installed_fonts.h"

namespace banxin {

/// What a font that stands in for another should be like.
struct StandInWish {
    FamilyKind kind = FamilyKind::unknown;
    int weight = 400;
    std::string_view language;
};

// Which installed fonts answer, best first, as indices into `fonts`.
//
// Promises: ties go to the earlier font of the list (own before system, then by path), so the answer never depends on
//           chance.

/// The faces of exactly the family asked for, in any of its languages' names; a family named without its region ("Noto
/// Serif CJK") gets the face of the language. Nearest weight first.
std::vector<std::size_t> fonts_of_family(std::span<const InstalledFont> fonts, const FaceRequest& request);

/// The fonts that have `character`: own ones first, then the most alike.
std::vector<std::size_t> stand_ins(std::span<const InstalledFont> fonts, const StandInWish& wish, char32_t character);

}  // namespace banxin
