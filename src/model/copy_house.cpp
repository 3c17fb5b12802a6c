#include "model/copy_house.h"

#include <algorithm>

namespace banxin {

const std::vector<NamedCopyRule>& copy_rules() {
    static const std::vector<NamedCopyRule> rules{
        {CopyRule::half_width_mark, "half-width-mark"},
        {CopyRule::straight_quote, "straight-quote"},
        {CopyRule::typed_dots, "typed-dots"},
        {CopyRule::typed_dash, "typed-dash"},
        {CopyRule::full_width_letter, "full-width-letter"},
        {CopyRule::half_width_letter, "half-width-letter"},
        {CopyRule::space_between_han, "space-between-han"},
        {CopyRule::paragraph_without_stop, "paragraph-without-stop"},
        {CopyRule::closing_mark_starts, "closing-mark-starts"},
        {CopyRule::doubled_mark, "doubled-mark"},
        {CopyRule::typed_indent, "typed-indent"},
        {CopyRule::two_datelines, "two-datelines"},
        {CopyRule::mixed_numerals, "mixed-numerals"},
    };
    return rules;
}

std::string_view id_of(CopyRule rule) {
    const auto& all = copy_rules();
    return std::find_if(all.begin(), all.end(), [&](const NamedCopyRule& named) { return named.rule == rule; })->id;
}

CopyHouse silent_copy_house() {
    CopyHouse house;
    for (const NamedCopyRule& named : copy_rules()) house.off.insert(named.rule);
    return house;
}

/// Spaced scripts write the marks and the spaces that Chinese does not. Japanese papers write both widths of letters,
/// and rosters and verse in paragraphs of their own.
CopyHouse copy_house(CopyMarks marks) {
    CopyHouse house;
    house.marks = marks;
    if (marks == CopyMarks::western) {
        house = silent_copy_house();
        house.marks = marks;
        for (const CopyRule rule : {CopyRule::full_width_letter, CopyRule::closing_mark_starts, CopyRule::typed_indent})
            house.off.erase(rule);
    }
    if (marks == CopyMarks::japanese) house.off.insert(CopyRule::full_width_letter);
    return house;
}

}  // namespace banxin
