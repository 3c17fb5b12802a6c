#include "model/make_up.h"

#include <algorithm>

namespace banxin {

const std::vector<NamedRule>& make_up_rules() {
    static const std::vector<NamedRule> rules{
        {MakeUpRule::equal_heads_side_by_side, "equal-heads-side-by-side"},
        {MakeUpRule::heads_stacked, "heads-stacked"},
        {MakeUpRule::head_at_column_foot, "head-at-column-foot"},
        {MakeUpRule::head_in_fold, "head-in-fold"},
        {MakeUpRule::page_cut_down, "page-cut-down"},
        {MakeUpRule::page_cut_across, "page-cut-across"},
        {MakeUpRule::short_leg, "short-leg"},
        {MakeUpRule::feet_out_of_line, "feet-out-of-line"},
        {MakeUpRule::text_above_head, "text-above-head"},
        {MakeUpRule::legs_apart, "legs-apart"},
        {MakeUpRule::landings_alike, "landings-alike"},
        {MakeUpRule::mixed_datelines, "mixed-datelines"},
    };
    return rules;
}

std::string_view id_of(MakeUpRule rule) {
    const auto& all = make_up_rules();
    return std::find_if(all.begin(), all.end(), [&](const NamedRule& named) { return named.rule == rule; })->id;
}

}  // namespace banxin
