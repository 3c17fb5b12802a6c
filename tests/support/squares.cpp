#include "support/squares.h"

#include "base/unicode.h"
#include "compose/gaps.h"

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

void add_units(ShapedText& text, std::string_view line) {
    for (const char32_t c : to_utf32(line)) {
        Unit unit;
        unit.text_begin = static_cast<std::uint32_t>(text.text.size());
        append_utf8(text.text, c);
        unit.text_bytes = static_cast<std::uint16_t>(text.text.size() - unit.text_begin);
        unit.offset = text.end;
        unit.cls = classify(c);
        cut_blanks(unit, c < 0x250 && c != U'·' ? kCell / 2 : kCell, kCell, {Language::zh_hans, LineStyle{}});
        ++text.end.value;
        text.units.push_back(unit);
    }
}

char32_t character_of(const ShapedText& text, const Unit& unit) {
    return to_utf32(std::string_view(text.text).substr(unit.text_begin, unit.text_bytes)).front();
}

void join(ShapedText& text, const ShapedBlock& block) {
    for (std::uint32_t i = block.first_unit; i + 1 < block.end_unit; ++i) {
        Unit& left = text.units[i];
        const Unit& right = text.units[i + 1];
        left.break_after = break_between({character_of(text, left), left.cls}, {character_of(text, right), right.cls}, Language::zh_hans);
        if (left.cls != CharClass::space) continue;
        if (i > block.first_unit && forbidden_at_end(text.units[i - 1].cls)) left.break_after = BreakChance::forbidden;
    }
    set_gaps(std::span(text.units).subspan(block.first_unit), text.looks, {Language::zh_hans, block.lines});
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
        add_units(text, line);
        block.end_unit = static_cast<std::uint32_t>(text.units.size());
        join(text, block);
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
