#include "fill/head/fit_head.h"

#include <algorithm>
#include <functional>

#include "base/unicode.h"
#include "compose/lines/break_lines.h"

namespace banxin {
namespace {

constexpr int kMostSummaryLines = 4;

const HeadGrade& grade_of(const Paper& paper, int grade) {
    const auto found = paper.grades.find(grade);
    return found != paper.grades.end() ? found->second : paper.grades.rbegin()->second;
}

/// Full-width characters that so many lines take at a size.
int capacity(Length width, Length size, int lines) {
    return static_cast<int>(width / size) * lines;
}

class HeadFitter {
  public:
    HeadFitter(const HeadRoom& room, const Paper& paper, const TypeCase& type_case)
        : room_(room), paper_(paper), type_case_(type_case), grade_(grade_of(paper, room.plan.grade)) {}

    FittedHead fit(const Story& story) {
        fit_headline(story);
        const Length below = two_grades_below(head_.fit.size, paper_);
        const Source kicker{Element::kicker, story.id};
        add(head_.parts.begin(), {kicker, TextKind::kicker, story.kicker, grade_.kicker.value_or(below)});
        for (std::size_t i = 0; i < story.deck.size(); ++i) {
            const Source deck{Element::deck, story.id, static_cast<int>(i)};
            add(head_.parts.end(), {deck, TextKind::deck, story.deck[i], grade_.deck.value_or(below)});
        }
        add_summary(story);
        const Source byline{Element::byline, story.id};
        add(head_.parts.end(), {byline, TextKind::byline, story.byline, paper_.style(TextKind::byline).size});
        return std::move(head_);
    }

  private:
    using HeadParts = std::vector<HeadPart>;

    /// A part beside the headline, as the editor wrote it.
    struct LesserPart {
        Source of;
        TextKind kind = TextKind::deck;
        std::string_view marked;
        Length size;
    };

    /// A style that is flush left or right stays so; the layout says what becomes of the others.
    HeadShape shape_of(const TextStyle& style, HeadShape planned) const {
        return style.align == Align::left && planned == HeadShape::centre ? HeadShape::left : planned;
    }

    void add(HeadParts::const_iterator place, const LesserPart& lesser) {
        if (lesser.marked.empty()) return;
        const HeadWords words = head_words(lesser.marked, paper_.language);
        const TextStyle& style = paper_.style(lesser.kind);
        const Length size = lesser.size;
        const HeadShape planned = room_.plan.shape == HeadShape::left ? HeadShape::left : HeadShape::centre;
        PartRequest request{words, lesser.of, style, room_.width, 1, shape_of(style, planned), Spread::no};
        const std::vector<Length> sizes = {size, scaled(size, 9, 10), scaled(size, 8, 10)};
        HeadPart part = fit_part(request, sizes, type_case_);
        if (!part.fits) {
            request.most_lines = 2;
            part = fit_part(request, std::span(sizes).first(1), type_case_);
        }
        head_.parts.insert(place, std::move(part));
    }

    void add_summary(const Story& story) {
        if (story.summary.empty()) return;
        const HeadWords words{story.summary, {}, false};
        const TextStyle& style = paper_.style(TextKind::summary);
        const Length inset = paper_.grid().cell * 2;
        const Length width = room_.width > inset * 4 ? room_.width - inset : room_.width;
        const Source of{Element::summary, story.id};
        HeadPart part = set_paragraph({words, of, style, width, kMostSummaryLines}, style.size, type_case_);
        head_.fit.summary_lines = static_cast<int>(part.lines.size());
        head_.fit.summary_too_long = !part.fits;
        head_.parts.push_back(std::move(part));
    }

    void fit_headline(const Story& story) {
        HeadFit& fit = head_.fit;
        const std::span<const Length> sizes =
            std::span(grade_.sizes).subspan(static_cast<std::size_t>(room_.sizes_skipped));
        fit.size = sizes.front();
        fit.capacities = head_capacities(room_, paper_);
        const HeadWords words = head_words(story.headline, paper_.language);
        if (words.text.empty()) return;
        const TextStyle& style = paper_.style(TextKind::headline);
        const Source of{Element::headline, story.id};
        HeadPart part = fit_part(
            {words, of, style, room_.width, room_.plan.lines, shape_of(style, room_.plan.shape), room_.plan.spread},
            sizes, type_case_);
        fit.size = part.size;
        fit.headline_lines = static_cast<int>(part.lines.size());
        fit.characters = count_characters(words.text);
        fit.taken = static_cast<int>(count_to_cover(natural_width(*part.text), part.size));
        const int lines = words.wished && part.fits ? std::max(room_.plan.lines, fit.headline_lines) : room_.plan.lines;
        fit.capacity = capacity(room_.width, part.size, lines);
        fit.too_long = !part.fits;
        fit.broken_phrase = part.dearest_end >= kBrokenPhrase;
        head_.parts.push_back(std::move(part));
    }

    const HeadRoom& room_;
    const Paper& paper_;
    const TypeCase& type_case_;
    const HeadGrade& grade_;
    FittedHead head_;
};

}  // namespace

int sizes_of_grade(const Paper& paper, int grade) {
    return static_cast<int>(grade_of(paper, grade).sizes.size());
}

std::vector<HeadCapacity> head_capacities(const HeadRoom& room, const Paper& paper) {
    std::vector<HeadCapacity> out;
    if (paper.grades.empty()) return out;
    for (const Length size : grade_of(paper, room.plan.grade).sizes) {
        out.push_back({size, capacity(room.width, size, room.plan.lines)});
    }
    return out;
}

Length two_grades_below(Length size, const Paper& paper) {
    constexpr std::size_t kSteps = 4;
    std::vector<Length> smaller;
    for (const auto& [name, listed] : paper.sizes) {
        if (listed < size) smaller.push_back(listed);
    }
    std::sort(smaller.begin(), smaller.end(), std::greater<>());
    smaller.erase(std::unique(smaller.begin(), smaller.end()), smaller.end());
    const Length body = paper.grid().cell;
    return smaller.size() < kSteps ? body : std::max(smaller[kSteps - 1], body);
}

FittedHead fit_head(const Story& story, const HeadRoom& room, const Paper& paper, const TypeCase& type_case) {
    return HeadFitter(room, paper, type_case).fit(story);
}

}  // namespace banxin
