#pragma once

#include <map>
#include <string>
#include <vector>

#include "compose/type/hyphenator.h"
#include "font/font_library.h"
#include "model/paper.h"

namespace banxin {

/// A role whose family is not installed, and what stands in for it.
struct FontSubstitution {
    FontRole role;
    std::string asked;
    std::string used;
    SourceSpot spot;
    bool operator==(const FontSubstitution&) const = default;
};

// The type case: the faces that a paper sets with, by role.
//
// Borrows the library, which must outlive it; setting a rare character may open a fallback face there.
// Several threads may set with one: the library is safe to share, and nothing else changes.
struct TypeCase {
    FontLibrary* library = nullptr;
    std::map<FontRole, FaceId> roles;
    std::map<FontRole, FaceId> western{};  ///< Of roles whose Western letters and figures have a family of their own.
    Language language = Language::zh_hans;
    std::string language_tag = "zh-Hans";
    std::vector<FontSubstitution> substitutions;
    Writing writing = Writing::horizontal;           ///< Of what is set from it.
    std::shared_ptr<const Hyphenator> hyphenator{};  ///< Of the paper's language; null where words are not divided.

    /// The role's face; the song face for a role that the paper does not name.
    FaceId face(const FontRole& role) const;
    /// The face of the role's Western letters and figures; the role's own where they have none.
    FaceId western_face(const FontRole& role) const;
    /// The same faces of the same library.
    bool operator==(const TypeCase&) const = default;
};

/// The same faces for lines of one writing.
TypeCase type_case_for(Writing writing, TypeCase type_case);

/// Opens every role's face. Fails when no font at all is installed.
Result<TypeCase> open_type_case(const Paper& paper, FontLibrary& library);

std::string language_tag(Language language);

}  // namespace banxin
