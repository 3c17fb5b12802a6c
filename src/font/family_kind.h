#pragma once

#include <string_view>

namespace banxin {

/// The kind of letter, told from a family's name: 宋 (serif), 黑 (sans), 楷 (brush), 仿宋.
enum class FamilyKind { song, hei, kai, fangsong, unknown };

/// `folded_family` in ASCII lower case.
FamilyKind family_kind(std::string_view folded_family);

/// How far a stand-in of kind `offered` is from the kind wanted; 0 is the same kind.
int kind_distance(FamilyKind wanted, FamilyKind offered);

}  // namespace banxin
