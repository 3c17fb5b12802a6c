#include "paint/paint_edition.h"

#include <algorithm>
#include <iterator>

#include "paint/date_words.h"
#include "paint/guides.h"
#include "paint/issue_words.h"
#include "paint/join_pages.h"
#include "paint/paint_page.h"

namespace banxin {
namespace {

DocumentFacts facts_of(const Edition& edition) {
    const Paper& paper = edition.paper;
    return {paper.name + " " + date_words(edition.date, paper.language), paper.publisher, issue_words(edition),
            iso_midnight(edition.date), language_tag(paper.language)};
}

std::vector<ScreenInk> screen_inks(const Paper& paper, GuideMode guides) {
    std::vector<ScreenInk> inks;
    for (const auto& [name, ink] : paper.inks) inks.push_back({name, ink.screen});
    if (guides != GuideMode::off) inks.insert(inks.end(), guide_inks().begin(), guide_inks().end());
    return inks;
}

}  // namespace

Document paint_edition(const Edition& edition, const FilledEdition& filled, const TypeCase& type_case,
                       GuideMode guides) {
    Document document{facts_of(edition), screen_inks(edition.paper, guides), {}};
    for (const FilledPage& page : filled.pages) {
        DisplayList list = paint_page(page, {&edition, &type_case, guides});
        std::ranges::copy(links_of(page, filled), std::back_inserter(list.marks));
        list.outline = outline_of(page, edition);
        document.pages.push_back(std::move(list));
    }
    return document;
}

}  // namespace banxin
