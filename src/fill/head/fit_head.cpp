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

void change(TextStyle& style, const PartLook& look) {
    if (look.font) style.font = *look.font;
    if (look.ink) style.ink = *look.ink;
}

/// The paper's style, the grade's look over it and the frame's over both.
TextStyle looked_style(const HeadPlan& plan, const Paper& paper, TextKind kind, PartLook HeadLook::*part) {
    TextStyle style = paper.style(kind);
    if (!paper.grades.empty()) change(style, grade_of(paper, plan.grade).look.*part);
    change(style, plan.look.*part);
    return style;
}

class HeadFitter {
  public:
    HeadFitter(const HeadRoom& room, const House& house) : room_(room), house_(house) {}

    FittedHead fit(const Story& story) {
        fit_headline(story);
        const LesserSizes lesser = lesser_sizes(room_.plan, head_.fit.size, house_.paper);
        const TextStyle kicker_style = style_of(TextKind::kicker, &HeadLook::kicker);
        const Source kicker{Element::kicker, story.id};
        add(head_.parts.begin(), {kicker, kicker_style, story.kicker, lesser.kicker});
        const TextStyle deck_style = style_of(TextKind::deck, &HeadLook::deck);
        for (std::size_t i = 0; i < story.deck.size(); ++i) {
            const Source deck{Element::deck, story.id, static_cast<int>(i)};
            add(head_.parts.end(), {deck, deck_style, story.deck[i], lesser.deck});
        }
        add_summary(story);
        const TextStyle& byline_style = house_.paper.style(TextKind::byline);
        const Source byline{Element::byline, story.id};
        add(head_.parts.end(), {byline, byline_style, story.byline, byline_style.size});
        for (const HeadPart& part : head_.parts) head_.fit.over_fold |= part.over_fold;
        return std::move(head_);
    }

  private:
    using HeadParts = std::vector<HeadPart>;

    /// A part beside the headline, as the editor wrote it.
    struct LesserPart {
        Source of;
        const TextStyle& style;
        std::string_view marked;
        Length size;
    };

    /// A style that is flush left or right stays so; the layout says what becomes of the others.
    HeadShape shape_of(const TextStyle& style, HeadShape planned) const {
        return style.align == Align::left && planned == HeadShape::centre ? HeadShape::left : planned;
    }

    TextStyle style_of(TextKind kind, PartLook HeadLook::*part) const {
        return looked_style(room_.plan, house_.paper, kind, part);
    }

    void add(HeadParts::const_iterator place, const LesserPart& lesser) {
        if (lesser.marked.empty()) return;
        const HeadWords words = head_words(lesser.marked, house_.paper.language);
        const Length size = lesser.size;
        const HeadShape planned = room_.plan.shape == HeadShape::left ? HeadShape::left : HeadShape::centre;
        PartRequest request{words,      lesser.of, lesser.style, room_.width, 1, shape_of(lesser.style, planned),
                            Spread::no, room_.fold};
        const std::vector<Length> sizes = {size, scaled(size, 9, 10), scaled(size, 8, 10)};
        const auto fit = is_moved_off_fold_ ? fit_part_beside_fold : fit_part;
        HeadPart part = fit(request, sizes, house_.type_case);
        request.most_lines = 2;
        if (part.over_fold) {
            HeadPart off_fold = fit(request, sizes, house_.type_case);
            if (!off_fold.over_fold) part = std::move(off_fold);
        } else if (!part.fits) {
            part = fit(request, std::span(sizes).first(1), house_.type_case);
        }
        head_.parts.insert(place, std::move(part));
    }

    void add_summary(const Story& story) {
        if (story.summary.empty()) return;
        const HeadWords words{story.summary, {}, false};
        const TextStyle& style = house_.paper.style(TextKind::summary);
        const Length inset = house_.paper.grid().cell * 2;
        const Length width = room_.width > inset * 4 ? room_.width - inset : room_.width;
        const Source of{Element::summary, story.id};
        PartRequest request{words, of, style, width, kMostSummaryLines};
        request.fold = room_.fold;
        HeadPart part = set_paragraph(request, style.size, house_.type_case);
        head_.fit.summary_lines = static_cast<int>(part.lines.size());
        head_.fit.summary_too_long = !part.fits;
        head_.parts.push_back(std::move(part));
    }

    void fit_headline(const Story& story) {
        HeadFit& fit = head_.fit;
        const std::vector<Length> all_sizes = sizes_tried(room_, house_.paper);
        const std::span<const Length> sizes =
            std::span(all_sizes).subspan(static_cast<std::size_t>(room_.sizes_skipped));
        fit.size = sizes.front();
        fit.capacities = head_capacities(room_, house_.paper);
        const HeadWords words = head_words(story.headline, house_.paper.language);
        if (words.text.empty()) return;
        const TextStyle style = style_of(TextKind::headline, &HeadLook::headline);
        const Source of{Element::headline, story.id};
        HeadPart part = fit_part({words, of, style, room_.width, room_.plan.lines, shape_of(style, room_.plan.shape),
                                  room_.plan.spread, room_.fold},
                                 sizes, house_.type_case);
        fit.size = part.size;
        fit.headline_lines = part.rows();
        fit.characters = count_characters(words.text);
        fit.taken = static_cast<int>(count_to_cover(natural_width(*part.text), part.size));
        const int lines = words.wished && part.fits ? std::max(room_.plan.lines, fit.headline_lines) : room_.plan.lines;
        fit.capacity = head_capacity(room_, part.size, lines);
        // Half a character more may stand in what whole ones leave of a line's width.
        if (part.fits) fit.taken = std::min(fit.taken, fit.capacity);
        fit.too_long = !part.fits;
        fit.broken_phrase = part.dearest_end >= kBrokenPhrase;
        is_moved_off_fold_ = part.at_fold == AtFold::before || part.at_fold == AtFold::after;
        head_.parts.push_back(std::move(part));
    }

    const HeadRoom& room_;
    House house_;
    FittedHead head_;
    bool is_moved_off_fold_ = false;  ///< The headline, and all of the head with it.
};

}  // namespace

TextStyle headline_style(const HeadPlan& plan, const Paper& paper) {
    return looked_style(plan, paper, TextKind::headline, &HeadLook::headline);
}

std::vector<Length> head_sizes(const HeadPlan& plan, const Paper& paper) {
    return plan.size ? std::vector{*plan.size} : grade_of(paper, plan.grade).sizes;
}

std::vector<Length> sizes_tried(const HeadRoom& room, const Paper& paper) {
    return room.shared_size ? std::vector{*room.shared_size} : head_sizes(room.plan, paper);
}

int head_capacity(const HeadRoom& room, Length size, int lines) {
    const auto whole = [size](Length width) { return static_cast<int>(width / size); };
    const int line = room.fold ? whole(room.fold->before) + whole(room.width - room.fold->after) : whole(room.width);
    return line * lines;
}

LesserSizes lesser_sizes(const HeadPlan& plan, Length headline, const Paper& paper) {
    const HeadGrade& grade = grade_of(paper, plan.grade);
    const Length below = two_grades_below(headline, paper);
    return {grade.kicker.value_or(below), grade.deck.value_or(below)};
}

std::vector<HeadCapacity> head_capacities(const HeadRoom& room, const Paper& paper) {
    std::vector<HeadCapacity> out;
    if (paper.grades.empty()) return out;
    for (const Length size : head_sizes(room.plan, paper)) {
        out.push_back({size, head_capacity(room, size, room.plan.lines)});
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

FittedHead fit_head(const Story& story, const HeadRoom& room, const House& house) {
    return HeadFitter(room, house).fit(story);
}

}  // namespace banxin
