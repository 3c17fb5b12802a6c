#include "support/squares.h"

#include "base/unicode.h"
#include "compose/lines/gaps.h"
#include "compose/rules/break_rules.h"
#include "compose/rules/settle_text.h"
#include "compose/text/mark_body.h"

namespace banxin::test {
namespace {

ShapedBlock block_for(std::string_view& line, Length first_indent) {
    ShapedBlock block;
    block.first_indent = first_indent;
    if (line.starts_with("## ")) {
        line.remove_prefix(3);
        block.kind = BlockKind::crosshead;
        block.align = Align::centre;
        block.first_indent = Length();
    } else if (line.starts_with("-- ")) {
        line.remove_prefix(3);
        block.kind = BlockKind::credit;
        block.align = Align::right;
        block.first_indent = Length();
    }
    return block;
}

/// The blanks of mainland marks: half a cell before opening ones and after closing ones, a quarter around the
/// interpunct.
MarkForm form_of(CharClass cls) {
    if (cls == CharClass::open) return {.before = 500, .after = 0, .ink = 300};
    if (is_closing(cls)) return {.before = 0, .after = 500, .ink = 300};
    return {.before = 250, .after = 250, .ink = 300};
}

void add_units(ShapedText& text, std::string_view line, const LineStyle& lines) {
    const std::u32string characters = to_utf32(line);
    const std::vector<SettledCharacter> settled = settle_text(characters, Language::zh_hans);
    const std::vector<BreakVerdict> verdicts = judge_breaks(settled, Language::zh_hans, lines);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        Unit unit;
        unit.text_begin = static_cast<std::uint32_t>(text.text.size());
        append_utf8(text.text, c);
        unit.text_bytes = static_cast<std::uint16_t>(text.text.size() - unit.text_begin);
        unit.offset = text.end;
        unit.cls = settled[i].cls;
        unit.break_after = verdicts[i].chance;
        unit.break_penalty = static_cast<std::uint16_t>(verdicts[i].penalty);
        const bool half = settled[i].western || (c < 0x250 && c != U'·');
        unit.core = half ? kCell / 2 : kCell;
        if (!half && has_body(unit.cls))
            cut_blanks(unit, {c, RunScript::han, kCell, form_of(unit.cls)}, kCell, Language::zh_hans);
        ++text.end.value;
        text.units.push_back(unit);
    }
}

}  // namespace

ShapedText text_of(std::string_view utf8, Length first_indent, const LineStyle& lines) {
    ShapedText text;
    text.looks.push_back({FaceId{0}, kCell, InkName{"black"}, false});
    while (true) {
        const std::size_t end = utf8.find('\n');
        std::string_view line = utf8.substr(0, end);
        if (!text.blocks.empty()) ++text.end.value;
        ShapedBlock block = block_for(line, first_indent);
        block.lines = lines;
        block.first_unit = static_cast<std::uint32_t>(text.units.size());
        add_units(text, line, lines);
        block.end_unit = static_cast<std::uint32_t>(text.units.size());
        set_gaps(std::span(text.units).subspan(block.first_unit), text.looks, {Language::zh_hans, block.lines});
        text.blocks.push_back(block);
        if (end == std::string_view::npos) return text;
        utf8.remove_prefix(end + 1);
    }
}

ShapedText squares(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "字";
    return text_of(text);
}

std::string shown(const ShapedText& text, const SetLine& line) {
    std::string out;
    for (std::uint32_t i = line.first_unit; i < line.end_unit; ++i) {
        out += text.text.substr(text.units[i].text_begin, text.units[i].text_bytes);
    }
    return out;
}

std::vector<Slot> column(ColumnShape shape) {
    std::vector<Slot> slots;
    const Length width = kCell * shape.chars;
    for (int i = 0; i < shape.slots; ++i) {
        const int line = shape.first_line + i;
        slots.push_back({(width + kCell) * shape.column, kLeading * line, width, line, shape.column});
    }
    return slots;
}

std::vector<Slot> columns(int count, int slots, int chars) {
    std::vector<Slot> all;
    for (int i = 0; i < count; ++i) {
        const std::vector<Slot> one = column({slots, chars, i, 1});
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

}  // namespace banxin::test
