#include "fill/fit_head.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

const HeadGrade& grade_of(const Paper& paper, int grade) {
    const auto found = paper.grades.find(grade);
    return found != paper.grades.end() ? found->second : paper.grades.rbegin()->second;
}

class HeadFitter {
  public:
    HeadFitter(const HeadRoom& room, const Paper& paper, const TypeCase& type_case)
        : room_(room), paper_(paper), type_case_(type_case), grade_(grade_of(paper, room.plan.grade)) {}

    FittedHead fit(const Story& story) {
        add("kicker", LineRole::kicker, story.kicker, grade_.kicker);
        add_headline(story);
        for (const std::string& deck : story.deck) add("deck", LineRole::deck, deck, grade_.deck);
        add("byline", LineRole::byline, story.byline, paper_.style("byline").size);
        return std::move(head_);
    }

  private:
    TextStyle styled(const std::string& kind) const {
        TextStyle style = paper_.style(kind);
        if (!room_.plan.centred && style.align == Align::centre) style.align = Align::left;
        return style;
    }

    void add(const std::string& kind, LineRole role, std::string_view marked, Length size) {
        if (marked.empty()) return;
        const HeadWords words = head_words(marked, paper_.language);
        PartRequest request{words, role, styled(kind), room_.width, 1};
        const std::vector<Length> sizes = {size, scaled(size, 9, 10), scaled(size, 8, 10)};
        HeadPart part = fit_part(request, sizes, type_case_);
        if (!part.fits) {
            request.most_lines = 2;
            part = fit_part(request, std::span(sizes).first(1), type_case_);
        }
        head_.parts.push_back(std::move(part));
    }

    void add_headline(const Story& story) {
        const HeadWords words = head_words(story.headline, paper_.language);
        HeadPart part =
            fit_part({words, LineRole::headline, styled("headline"), room_.width, room_.plan.lines}, grade_.sizes, type_case_);
        HeadFit& fit = head_.fit;
        fit.size = part.size;
        fit.headline_lines = static_cast<int>(part.lines.size());
        fit.characters = count_characters(words.text);
        fit.capacity = static_cast<int>(room_.width / part.size) * std::max(room_.plan.lines, fit.headline_lines);
        fit.too_long = !part.fits;
        head_.parts.push_back(std::move(part));
    }

    const HeadRoom& room_;
    const Paper& paper_;
    const TypeCase& type_case_;
    const HeadGrade& grade_;
    FittedHead head_;
};

}  // namespace

FittedHead fit_head(const Story& story, const HeadRoom& room, const Paper& paper, const TypeCase& type_case) {
    return HeadFitter(room, paper, type_case).fit(story);
}

}  // namespace banxin
