#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/ids.h"

namespace banxin {

/// How good a place it is that a story is cut at for its jump; the best first, each holding the places of those before.
enum class CutKind : std::uint8_t {
    paragraph,  ///< A paragraph's end.
    stop,       ///< Behind 。！？, and the closing quotes after them.
    pause,      ///< Behind ，；：、 and their kin.
    word,       ///< Between words: in no title, short quotation or name, and not before a figure's measure word.
    any,        ///< Wherever a line may end.
};

/// As paper.yaml and the report call it.
std::string_view name_of(CutKind kind);

/// What is asked of a cut.
struct CutRule {
    CutKind kind = CutKind::word;    ///< At least so good …
    int give_up = 2;                 ///< … if that takes no more lines of white, closed up or driven out.
    std::optional<TextOffset> at{};  ///< The very place, if it can be had.
    bool operator==(const CutRule&) const = default;
};

/// What the editor asks of one cut; the house's where nothing is said.
struct CutWish {
    std::optional<CutKind> kind;
    std::optional<int> give_up;
    std::optional<TextOffset> at;

    CutRule over(const CutRule& house) const {
        return {kind.value_or(house.kind), give_up.value_or(house.give_up), at};
    }
    bool operator==(const CutWish&) const = default;
};

}  // namespace banxin
