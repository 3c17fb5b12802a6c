#include "fill/head_part.h"

#include <optional>

#include "compose/shape_text.h"
#include "fill/head_lines.h"

namespace banxin {
namespace {

using Lines = std::vector<LineRange>;

std::vector<TextOffset> every_break(const ShapedText& text) {
    std::vector<TextOffset> ends;
    for (std::size_t i = 0; i + 1 < text.units.size(); ++i) {
        if (text.units[i].break_after == BreakChance::allowed) ends.push_back(text.units[i + 1].offset);
    }
    ends.push_back(text.end);
    return ends;
}

std::vector<TextOffset> every_character(const ShapedText& text) {
    std::vector<TextOffset> ends;
    for (std::size_t i = 1; i < text.units.size(); ++i) ends.push_back(text.units[i].offset);
    ends.push_back(text.end);
    return ends;
}

std::shared_ptr<const ShapedText> shape_at(const PartRequest& request, Length size, const TypeCase& type_case) {
    TextStyle style = request.style;
    style.size = size;
    return std::make_shared<const ShapedText>(shape_plain(request.words.text, style, type_case));
}

/// As many lines as it takes: words first, then any legal break, then anywhere.
Lines break_somehow(const ShapedText& text, const PartRequest& request) {
    const int many = static_cast<int>(text.units.size());
    for (const auto& ends : {request.words.ends, every_break(text), every_character(text)}) {
        if (const auto lines = break_head({&text, ends, request.width}, many)) return *lines;
    }
    return {{0, static_cast<std::uint32_t>(text.units.size())}};
}

/// One line from each wished break to the next; nothing when one of them is too wide.
std::optional<Lines> break_as_wished(const ShapedText& text, const PartRequest& request) {
    Lines lines;
    std::uint32_t first = 0;
    for (const TextOffset end : request.words.ends) {
        const LineRange line{first, unit_at(text, end)};
        if (measure_line(text, line).trimmed > request.width) return std::nullopt;
        lines.push_back(line);
        first = line.end;
    }
    return lines;
}

std::optional<Lines> break_part(const ShapedText& text, const PartRequest& request) {
    if (request.words.wished) return break_as_wished(text, request);
    return break_head({&text, request.words.ends, request.width}, request.most_lines);
}

}  // namespace

HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
    HeadPart part;
    part.role = request.role;
    part.align = request.style.align;
    for (const Length size : sizes) {
        part.size = size;
        part.text = shape_at(request, size, type_case);
        if (auto lines = break_part(*part.text, request)) {
            part.lines = std::move(*lines);
            return part;
        }
    }
    part.fits = false;
    part.lines = break_somehow(*part.text, request);
    return part;
}

Length line_pitch(const HeadPart& part) { return part.size + part.size / 4; }

Length part_depth(const HeadPart& part) {
    return part.size + line_pitch(part) * (static_cast<std::int64_t>(part.lines.size()) - 1);
}

}  // namespace banxin
