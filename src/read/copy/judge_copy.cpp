#include "read/copy/judge_copy.h"

#include <algorithm>
#include <array>
#include <map>

#include "read/copy/copy_rules.h"
#include "read/copy/keep_balance.h"

namespace banxin {
namespace {

constexpr int kToldOfARule = 20;  // More of a kind say nothing new: the whole manuscript was typed that way.

struct CopyReader {
    CopyRule rule;
    void (*find)(const CopyText&, CopyDesk);
};

constexpr auto kReaders = std::to_array<CopyReader>({
    {CopyRule::half_width_mark, find_half_width_marks},
    {CopyRule::straight_quote, find_straight_quotes},
    {CopyRule::typed_dots, find_typed_dots},
    {CopyRule::typed_dash, find_typed_dashes},
    {CopyRule::full_width_letter, find_full_width_letters},
    {CopyRule::half_width_letter, find_half_width_letters},
    {CopyRule::space_between_han, find_spaces_between_han},
    {CopyRule::paragraph_without_stop, find_open_paragraphs},
    {CopyRule::closing_mark_starts, find_closing_starts},
    {CopyRule::doubled_mark, find_doubled_marks},
    {CopyRule::typed_indent, find_typed_indents},
    {CopyRule::two_datelines, find_two_datelines},
    {CopyRule::mixed_numerals, find_mixed_numerals},
});

}  // namespace

CopyFindings judge_copy(const CopyText& copy, const CopyHouse& house) {
    CopyFindings found;
    for (const CopyReader& reader : kReaders) {
        if (house.asks(reader.rule)) reader.find(copy, {house.marks, found});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const CopyFinding& a, const CopyFinding& b) { return a.byte < b.byte; });
    keep_balance(copy, found);
    return found;
}

void report_copy(const CopyFindings& found, const SourceText& source, Findings& findings) {
    std::map<CopyRule, int> told;
    for (const CopyFinding& finding : found) {
        const int count = ++told[finding.rule];
        if (count > kToldOfARule) continue;
        findings.warning(spot_at(source, finding.byte), std::string(id_of(finding.rule)), finding.message,
                         finding.hint);
    }
    for (const auto& [rule, count] : told) {
        if (count <= kToldOfARule) continue;
        findings.note({source.file, 0, 0}, std::string(id_of(rule)),
                      phrase("{} more of the kind stand in this story", count - kToldOfARule));
    }
}

}  // namespace banxin
