#include "fill/head/head_part.h"

#include <algorithm>
#include <optional>

#include "compose/lines/break_lines.h"
#include "compose/text/shape_text.h"
#include "fill/head/head_lines.h"
#include "fill/text/spread_line.h"

namespace banxin {
namespace {

Length width_of(const SetLine& line) {
    return line.right - line.left;
}

/// The block that the lines of a stepped part share: not wider than they can be seen to belong together.
Length stepped_width(const HeadPart& part) {
    Length longest;
    for (const SetLine& line : part.lines) longest = std::max(longest, width_of(line));
    const Length steps = part.size * 2 * (static_cast<std::int64_t>(part.lines.size()) - 1);
    return std::min(part.width, longest + steps);
}

/// Where a line starts that no fold breaks, from the left edge of its part's width.
Length start_in_part(const HeadPart& part, std::size_t line) {
    const Length room = part.width - width_of(part.lines[line]);
    const auto last = static_cast<std::int64_t>(part.lines.size()) - 1;
    if (part.shape == HeadShape::left) return {};
    if (part.shape == HeadShape::centre || last == 0) return room / 2;
    const Length block = stepped_width(part);
    const Length inside = block - width_of(part.lines[line]);
    return (part.width - block) / 2 + scaled(inside, static_cast<std::int64_t>(line), last);
}

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

/// The part in the largest size that goes into its lines, whatever crosses them.
HeadPart fit_in_lines(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
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

/// The words as pieces before and behind the fold by turns: as many as the editor's `|` makes, else the best ones.
std::optional<HeadLines> pieces_at_fold(const ShapedText& text, const PartRequest& request) {
    const Length behind = request.width - request.fold->after;
    if (!request.words.wished)
        return break_head_at_fold({&text, request.words.ends, request.fold->before, behind}, request.most_lines);
    const auto wished = break_as_wished(text, request);
    if (!wished || wished->lines.size() % 2 != 0) return std::nullopt;
    for (std::size_t i = 0; i < wished->lines.size(); ++i) {
        const Length room = i % 2 == 0 ? request.fold->before : behind;
        if (measure_line(text, wished->lines[i]).trimmed > room) return std::nullopt;
    }
    return wished;
}

/// Broken at the fold in the largest size at which it can be.
std::optional<HeadPart> fit_broken(const PartRequest& request, std::span<const Length> sizes,
                                   const TypeCase& type_case) {
    PartRequest solid = request;
    solid.spread = Spread::no;  // its pieces meet the fold
    for (const Length size : sizes) {
        HeadPart part = empty_part(solid, size, type_case);
        const auto pieces = pieces_at_fold(*part.text, solid);
        if (!pieces) continue;
        take_lines(part, *pieces, solid);
        part.at_fold = AtFold::broken;
        part.fold = *request.fold;
        return part;
    }
    return std::nullopt;
}

/// The wider side of a fold, the left one of two alike.
AtFold wider_side(const PartRequest& request) {
    return request.width - request.fold->after > request.fold->before ? AtFold::after : AtFold::before;
}

PartRequest beside_fold(const PartRequest& request) {
    PartRequest beside = request;
    beside.width = wider_side(request) == AtFold::before ? request.fold->before : request.width - request.fold->after;
    return beside;
}

/// A part that was set for the wider side of the fold alone.
HeadPart moved_off(HeadPart part, const PartRequest& request) {
    part.at_fold = wider_side(request);
    part.fold = *request.fold;
    return part;
}

bool lies_over(const HeadPart& part, const FoldInHead& fold) {
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        const Length left = start_of(part, i, part.width);
        if (left < fold.after && left + width_of(part.lines[i]) > fold.before) return true;
    }
    return false;
}

HeadPart fit_beside_fold(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
    HeadPart across = fit_in_lines(request, sizes, type_case);
    if (!lies_over(across, *request.fold)) return across;
    if (auto broken = fit_broken(request, sizes, type_case)) return *std::move(broken);
    HeadPart beside = fit_in_lines(beside_fold(request), sizes, type_case);
    if (beside.fits) return moved_off(std::move(beside), request);
    across.over_fold = true;
    return across;
}

}  // namespace

HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
    return request.fold ? fit_beside_fold(request, sizes, type_case) : fit_in_lines(request, sizes, type_case);
}

HeadPart fit_part_beside_fold(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
    return moved_off(fit_in_lines(beside_fold(request), sizes, type_case), request);
}

HeadPart set_paragraph(const PartRequest& asked, Length size, const TypeCase& type_case) {
    const PartRequest request = asked.fold ? beside_fold(asked) : asked;
    HeadPart part = empty_part(request, size, type_case);
    part.pitch = scaled(size, 14, 10);
    part.shape = HeadShape::left;
    part.lines = break_block(*part.text, {}, std::span(&request.width, 1));
    part.fits = static_cast<int>(part.lines.size()) <= request.most_lines;
    return asked.fold ? moved_off(std::move(part), asked) : part;
}

Length start_of(const HeadPart& part, std::size_t line, Length head_width) {
    switch (part.at_fold) {
        case AtFold::broken:
            return line % 2 == 0 ? part.fold.before - width_of(part.lines[line]) : part.fold.after;
        case AtFold::before:
            return start_in_part(part, line) + (part.fold.before - part.width) / 2;
        case AtFold::after:
            return start_in_part(part, line) + part.fold.after + (head_width - part.fold.after - part.width) / 2;
        case AtFold::ignored:
            break;
    }
    return start_in_part(part, line) + (head_width - part.width) / 2;
}

Length part_depth(const HeadPart& part) {
    return part.size + part.pitch * (part.rows() - 1);
}

}  // namespace banxin
