#pragma once

#include <set>
#include <string_view>
#include <vector>

namespace banxin {

/// What copy can be held against before it is set (docs/copy-rules.md). Each rule has an id and can be switched off.
enum class CopyRule {
    half_width_mark,
    straight_quote,
    typed_dots,
    typed_dash,
    full_width_letter,
    half_width_letter,
    space_between_han,
    paragraph_without_stop,
    closing_mark_starts,
    doubled_mark,
    typed_indent,
    two_datelines,
    mixed_numerals,
};

struct NamedCopyRule {
    CopyRule rule;
    std::string_view id;  ///< As paper.yaml and the warnings call it.
};

/// All of them, in the order in which they are told.
const std::vector<NamedCopyRule>& copy_rules();

std::string_view id_of(CopyRule rule);

/// Whose marks copy is to be written with.
enum class CopyMarks {
    mainland,  ///< ， 。 “ ”
    corner,    ///< ， 。 「 」
    japanese,  ///< 、 。 「 」
    western,   ///< , . " "
};

/// Which rules a house holds its copy against: all but those switched off.
struct CopyHouse {
    CopyMarks marks = CopyMarks::mainland;
    std::set<CopyRule> off{CopyRule::half_width_letter};  ///< Or every full-width letter would be a mistake either way.
    bool asks(CopyRule rule) const { return !off.contains(rule); }
    bool operator==(const CopyHouse&) const = default;
};

/// What a built-in house starts with.
CopyHouse copy_house(CopyMarks marks);
/// No rule at all.
CopyHouse silent_copy_house();

}  // namespace banxin
