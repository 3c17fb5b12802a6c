#include "fill/head/head_part.h"

#include <optional>

#include "compose/lines/break_lines.h"
#include "compose/text/shape_text.h"
#include "fill/head/head_lines.h"
#include "fill/text/spread_line.h"

namespace banxin {
namespace {

std::vector<PhraseEnd> every_break(const ShapedText& text) {
    std::vector<PhraseEnd> ends;
    for (std::size_t i = 0; i + 1 < text.units.size(); ++i) {
        if (text.units[i].break_after == BreakChance::allowed) ends.push_back({text.units[i + 1].offset, 0});
    }
    ends.push_back({text.end, 0});
    return ends;
}

std::vector<PhraseEnd> every_character(const ShapedText& text) {
    std::vector<PhraseEnd> ends;
    for (std::size_t i = 1; i < text.units.size(); ++i) ends.push_back({text.units[i].offset, 0});
    ends.push_back({text.end, 0});
    return ends;
}

std::shared_ptr<const ShapedText> shape_at(const PartRequest& request, Length size, const TypeCase& type_case) {
    TextStyle style = request.style;
    style.size = size;
    style.align = Align::justify;
    return std::make_shared<const ShapedText>(shape_plain(request.words.text, style, type_case));
}

/// As many lines as it takes: phrases first, then any legal break, then anywhere.
HeadLines break_somehow(const ShapedText& text, const PartRequest& request, Language language) {
    const int many = static_cast<int>(text.units.size());
    for (const auto& ends : {phrase_ends(request.words.text, language), every_break(text), every_character(text)}) {
        if (auto lines = break_head({&text, ends, request.width}, many)) return *std::move(lines);
    }
    HeadLines alone;  // one character is wider than the room
    for (std::uint32_t i = 0; i < text.units.size(); ++i) alone.lines.push_back({i, i + 1});
    return alone;
}

/// One line from each wished break to the next; nothing when one of them is too wide.
std::optional<HeadLines> break_as_wished(const ShapedText& text, const PartRequest& request) {
    HeadLines out;
    std::uint32_t first = 0;
    for (const PhraseEnd& end : request.words.ends) {
        const std::uint32_t next = unit_at(text, end.at);
        const LineRange line = without_edge_spaces(text, {first, next});
        if (measure_line(text, line).trimmed > request.width) return std::nullopt;
        out.lines.push_back(line);
        first = next;
    }
    return out;
}

std::optional<HeadLines> break_part(const ShapedText& text, const PartRequest& request) {
    if (request.words.wished) return break_as_wished(text, request);
    return break_head({&text, request.words.ends, request.width}, request.most_lines);
}

HeadPart empty_part(const PartRequest& request, Length size, const TypeCase& type_case) {
    HeadPart part;
    part.of = request.of;
    part.size = size;
    part.pitch = size + size / 4;
    part.shape = request.shape;
    part.width = request.width;
    part.text = shape_at(request, size, type_case);
    return part;
}

void take_lines(HeadPart& part, const HeadLines& broken, const PartRequest& request) {
    part.dearest_end = broken.dearest_end;
    part.lines = set_head_lines(*part.text, broken.lines, {request.width, request.spread});
}

bool reads_better(const HeadPart& smaller, const HeadPart& larger) {
    return smaller.size * 4 >= larger.size * 3 && smaller.dearest_end < kBrokenPhrase;
}

}  // namespace

HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
    std::optional<HeadPart> largest;
    HeadPart part;
    for (const Length size : sizes) {
        part = empty_part(request, size, type_case);
        const auto lines = break_part(*part.text, request);
        if (!lines) continue;
        take_lines(part, *lines, request);
        if (part.dearest_end < kBrokenPhrase && (!largest || reads_better(part, *largest))) return part;
        if (!largest) largest = part;
    }
    if (largest) return *std::move(largest);
    part.fits = false;
    take_lines(part, break_somehow(*part.text, request, type_case.language), request);
    return part;
}

HeadPart set_paragraph(const PartRequest& request, Length size, const TypeCase& type_case) {
    HeadPart part = empty_part(request, size, type_case);
    part.pitch = scaled(size, 14, 10);
    part.shape = HeadShape::left;
    part.lines = break_block(*part.text, {}, std::span(&request.width, 1));
    part.fits = static_cast<int>(part.lines.size()) <= request.most_lines;
    return part;
}

Length part_depth(const HeadPart& part) {
    return part.size + part.pitch * (static_cast<std::int64_t>(part.lines.size()) - 1);
}

}  // namespace banxin
