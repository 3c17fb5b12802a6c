#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// The rules of make-up that a page can be held against without taste (docs/make-up-rules.md). Each has an id and can
/// be switched off.
enum class MakeUpRule {
    equal_heads_side_by_side,  ///< 碰题
    heads_stacked,             ///< 题压题
    head_at_column_foot,       ///< 背题
    head_in_fold,
    page_cut_down,    ///< 断版
    page_cut_across,  ///< 通腰
    short_leg,
    feet_out_of_line,  ///< Not 齐底.
    text_above_head,
    legs_apart,
    landings_alike,
    mixed_datelines,
};

struct NamedRule {
    MakeUpRule rule;
    std::string_view id;  ///< As paper.yaml and the warnings call it.
};

/// All of them, in the order in which they are told.
const std::vector<NamedRule>& make_up_rules();

std::string_view id_of(MakeUpRule rule);

/// Which rules a house holds its pages against: all but those switched off.
struct MakeUpHouse {
    std::set<MakeUpRule> off;
    /// What a page that makes itself up is blamed for, by the score's words: thousandths of what it costs by itself.
    std::map<std::string, int> weights{};
    bool asks(MakeUpRule rule) const { return !off.contains(rule); }
    bool operator==(const MakeUpHouse&) const = default;
};

}  // namespace banxin
