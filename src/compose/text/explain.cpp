#include "compose/text/explain.h"

#include "base/unicode.h"
#include "compose/rules/break_rules.h"
#include "compose/rules/settle_text.h"
#include "compose/text/shape_text.h"

namespace banxin {
namespace {

int thousandths(Length length, Length em) {
    return static_cast<int>(scaled(length, 1000, em.in_emu()).in_emu());
}

ExplainedGap gap_of(const Gap& gap, Length em) {
    return {thousandths(gap.natural, em), thousandths(gap.least, em), thousandths(gap.most, em)};
}

}  // namespace

std::string_view name_of(Posture posture) {
    switch (posture) {
        case Posture::upright:
            return "upright";
        case Posture::sideways:
            return "sideways";
        case Posture::in_cell:
            return "in-cell";
        case Posture::level:
            break;
    }
    return "";
}

std::vector<ExplainedCharacter> explain(std::string_view text, const TextStyle& style, const TypeCase& type_case) {
    const auto settled = settle_text(to_utf32(text), type_case.language);
    const auto verdicts = judge_breaks(settled, type_case.language, style.lines);
    std::vector<ExplainedCharacter> told;
    for (std::size_t i = 0; i < settled.size(); ++i)
        told.push_back({settled[i], verdicts[i], Posture::level, std::nullopt});

    const ShapedText shaped = shape_plain(text, style, type_case);
    std::size_t end = 0;
    for (const Unit& unit : shaped.units) {
        const std::size_t first = end;
        end += unit.characters;
        for (std::size_t i = first; i < end && i < told.size(); ++i) told[i].posture = unit.posture;
        if (end > 0 && end < told.size()) told[end - 1].gap = gap_of(unit.gap, style.size);
    }
    return told;
}

}  // namespace banxin
