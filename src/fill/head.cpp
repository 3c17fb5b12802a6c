#include "fill/head.h"

#include <algorithm>

#include "base/unicode.h"
#include "compose/shape_text.h"
#include "compose/words.h"
#include "fill/head_lines.h"

namespace banxin {
namespace {

using SharedText = std::shared_ptr<const ShapedText>;

/// One part of a head (kicker, headline, a deck, byline) broken into lines.
struct HeadPart {
    LineRole role = LineRole::headline;
    Length size;
    Align align = Align::centre;
    SharedText text;
    std::vector<LineRange> lines;
    bool fits = true;
};

/// The words and where they may be broken: at the editor's `|` alone if there is one.
struct HeadWords {
    std::string text;
    std::vector<TextOffset> ends;
    bool wished = false;
};

HeadWords words_of(std::string_view marked, Language language) {
    HeadWords words;
    int offset = 0;
    std::vector<TextOffset> wished;
    for (const char32_t c : to_utf32(marked)) {
        if (c == U'|' || c == U'｜') {
            wished.push_back({offset});
            continue;
        }
        append_utf8(words.text, c);
        ++offset;
    }
    words.ends = word_ends(words.text, language);
    if (!wished.empty()) {
        wished.push_back({offset});
        words.ends = wished;
        words.wished = true;
    }
    return words;
}

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

struct PartRequest {
    const HeadWords& words;
    TextStyle style;
    Length width;
    int most_lines = 1;
};

SharedText shape_at(const PartRequest& request, Length size, const TypeCase& type_case) {
    TextStyle style = request.style;
    style.size = size;
    return std::make_shared<const ShapedText>(shape_plain(request.words.text, style, type_case));
}

/// As many lines as it takes: words first, then any legal break, then anywhere.
std::vector<LineRange> break_somehow(const ShapedText& text, const PartRequest& request) {
    const int many = static_cast<int>(text.units.size());
    for (const auto& ends : {request.words.ends, every_break(text), every_character(text)}) {
        if (const auto lines = break_head({&text, ends, request.width}, many)) return *lines;
    }
    return {{0, static_cast<std::uint32_t>(text.units.size())}};
}

/// One line from each wished break to the next; nothing when one of them is too wide.
std::optional<std::vector<LineRange>> break_as_wished(const ShapedText& text, const PartRequest& request) {
    std::vector<LineRange> lines;
    std::uint32_t first = 0;
    for (const TextOffset end : request.words.ends) {
        const LineRange line{first, unit_at(text, end)};
        if (measure_line(text, line).trimmed > request.width) return std::nullopt;
        lines.push_back(line);
        first = line.end;
    }
    return lines;
}

std::optional<std::vector<LineRange>> break_part(const ShapedText& text, const PartRequest& request) {
    if (request.words.wished) return break_as_wished(text, request);
    return break_head({&text, request.words.ends, request.width}, request.most_lines);
}

/// The part at the first of the sizes that fits, or at the last in more lines.
HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case) {
    HeadPart part;
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

Length part_height(const HeadPart& part) {
    const auto lines = static_cast<std::int64_t>(part.lines.size());
    return part.size * lines + part.size / 4 * (lines - 1);
}

void place_part(const HeadPart& part, Point top_left, Length width, std::vector<PlacedLine>& out) {
    Length y = top_left.y;
    for (const LineRange range : part.lines) {
        SetLine line = set_whole(*part.text, range, Length());
        const Length room = width - (line.right - line.left);
        Length shift;
        if (part.align == Align::centre) shift = room / 2;
        if (part.align == Align::right) shift = room;
        const Point origin{top_left.x + shift, y + scaled(part.size, 880, 1000)};
        out.push_back({part.text, std::move(line), origin, part.role});
        y += part.size + part.size / 4;
    }
}

const HeadGrade& grade_of(const Paper& paper, int grade) {
    const auto found = paper.grades.find(grade);
    return found != paper.grades.end() ? found->second : paper.grades.rbegin()->second;
}

struct HeadBuilder {
    const Story& story;
    const HeadSpace& space;
    const Paper& paper;
    const TypeCase& type_case;
    std::vector<HeadPart> parts;

    void add(std::string_view words, const std::string& kind, LineRole role, Length size) {
        if (words.empty()) return;
        TextStyle style = styled(kind);
        const HeadWords head_words = words_of(words, paper.language);
        // A kicker or deck may shrink a little before it takes a second line.
        const std::vector<Length> sizes = {size, scaled(size, 9, 10), scaled(size, 8, 10)};
        HeadPart part = fit_part({head_words, style, space.width, 1}, sizes, type_case);
        if (!part.fits) part = fit_part({head_words, style, space.width, 2}, std::span(sizes).first(1), type_case);
        part.role = role;
        parts.push_back(std::move(part));
    }

    TextStyle styled(const std::string& kind) const {
        TextStyle style = paper.style(kind);
        if (!space.plan.centred && style.align == Align::centre) style.align = Align::left;
        return style;
    }

    HeadFit add_headline() {
        const HeadGrade& grade = grade_of(paper, space.plan.grade);
        const HeadWords words = words_of(story.headline, paper.language);
        HeadPart part = fit_part({words, styled("headline"), space.width, space.plan.lines}, grade.sizes, type_case);
        part.role = LineRole::headline;
        HeadFit fit;
        fit.size = part.size;
        fit.headline_lines = static_cast<int>(part.lines.size());
        fit.characters = count_characters(words.text);
        fit.capacity = static_cast<int>(space.width / part.size) * std::max(space.plan.lines, fit.headline_lines);
        fit.too_long = !part.fits;
        parts.push_back(std::move(part));
        return fit;
    }

    SetHead finish(HeadFit fit) const {
        const auto air = [&](int milli) { return scaled(space.leading, milli, 1000); };
        Length height = air(paper.air.above) + air(paper.air.below);
        for (const HeadPart& part : parts) height += part_height(part);
        height += air(paper.air.between) * (static_cast<std::int64_t>(parts.size()) - 1);
        fit.grid_lines = static_cast<int>(count_to_cover(height, space.leading));
        const Length spare = space.leading * fit.grid_lines - height;

        SetHead head;
        head.fit = fit;
        Length y = space.corner.y + air(paper.air.above) + spare / 2;
        for (const HeadPart& part : parts) {
            place_part(part, {space.corner.x, y}, space.width, head.lines);
            y += part_height(part) + air(paper.air.between);
        }
        return head;
    }
};

}  // namespace

SetHead set_head(const Story& story, const HeadSpace& space, const Paper& paper, const TypeCase& type_case) {
    const HeadGrade& grade = grade_of(paper, space.plan.grade);
    HeadBuilder builder{story, space, paper, type_case, {}};
    builder.add(story.kicker, "kicker", LineRole::kicker, grade.kicker);
    const HeadFit fit = builder.add_headline();
    for (const std::string& deck : story.deck) builder.add(deck, "deck", LineRole::deck, grade.deck);
    builder.add(story.byline, "byline", LineRole::byline, paper.style("byline").size);
    return builder.finish(fit);
}

PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, LineRole role) {
    auto text = std::make_shared<const ShapedText>(shape_plain(words, style, type_case));
    SetLine line = set_whole(*text, {0, static_cast<std::uint32_t>(text->units.size())}, Length());
    return {std::move(text), std::move(line), {}, role};
}

}  // namespace banxin
